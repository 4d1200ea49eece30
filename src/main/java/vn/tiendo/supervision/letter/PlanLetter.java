package vn.tiendo.supervision.letter;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.tiendo.NotFound;
import vn.tiendo.VietnamTime;
import vn.tiendo.letter.Imprint;
import vn.tiendo.letter.LetterKind;
import vn.tiendo.letter.Letterheads;
import vn.tiendo.letter.WriteLetter;
import vn.tiendo.letter.page.LetterFoot;
import vn.tiendo.letter.page.LetterHead;
import vn.tiendo.letter.word.Filling;
import vn.tiendo.supervision.SeenPlan;

/** A plan with its annex as a Word file: the paper itself once it is issued, marked as a draft before. */
@Service
public class PlanLetter {

    private final ReadPlan read;
    private final NamesOnPaper names;
    private final Letterheads letterheads;
    private final WriteLetter writeLetter;
    private final Clock clock;

    PlanLetter(ReadPlan read, NamesOnPaper names, Letterheads letterheads, WriteLetter writeLetter, Clock clock) {
        this.read = read;
        this.names = names;
        this.letterheads = letterheads;
        this.writeLetter = writeLetter;
        this.clock = clock;
    }

    /** Whether there is a paper of that plan: not while nothing is written, nor of a directive passed on at once. */
    public boolean exists(SeenPlan seen) {
        return read.isThere(seen);
    }

    /** @throws NotFound if there is no such paper */
    public Written of(SeenPlan seen) {
        var text = read.of(seen)
                .orElseThrow(
                        () -> new NotFound("Kế hoạch này chưa soạn nội dung, hoặc được giao theo văn bản của cơ quan"
                                + " khác nên không có bản Word tại đây."));
        var unit = seen.plan().unit();
        var kind = text.letter() ? LetterKind.CONG_VAN : LetterKind.KE_HOACH;
        var number = text.number() == null
                ? names.openNumber(unit, text.typeCode(), VietnamTime.today(clock), text.title())
                : text.number();
        var filling = Filling.of()
                .and(new Imprint(number, text.day(), text.place(), text.draft(), text.signer(), recipients(text), true)
                        .on(letterheads.of(unit)))
                .and(said(text, number));
        return new Written(
                (text.draft() ? "du-thao-" : "") + kind.word() + "-" + seen.id() + ".docx",
                writeLetter.write(kind, unit, filling.build()));
    }

    private static Filling said(PlanText text, String number) {
        var to = addressees(text);
        return Filling.of()
                .put("tên loại", text.type())
                .put("trích yếu", text.abstractText())
                .put(
                        "văn bản kèm theo",
                        text.type() + " số " + number + " " + Imprint.day(text.day()) + " của " + text.issuer())
                .put("số nhiệm vụ", NamedDocument.two(text.tasks().size()))
                .put("đơn vị theo dõi", text.monitoring())
                .put("thời gian thực hiện", text.horizon() == null ? null : LetterHead.day(text.horizon()))
                .put("kính gửi một nơi", to.size() == 1 ? to.get(0) : null)
                .lines("kính gửi", to.size() == 1 ? List.of() : hyphenated(LetterFoot.punctuated(to)))
                .lines("căn cứ", text.bases())
                .lines("chế độ báo cáo", text.reports())
                .rows("nhiệm vụ", text.tasks().stream().map(PlanLetter::row).toList())
                .build();
    }

    private static Map<String, String> row(PlanText.Task task) {
        return Map.of(
                "STT",
                task.ordinal(),
                "nội dung nhiệm vụ",
                task.content(),
                "đơn vị chủ trì",
                task.leads(),
                "đơn vị phối hợp",
                task.coordinators(),
                "thời hạn",
                NamedDocument.beginning(task.deadline()),
                "sản phẩm",
                task.product());
    }

    private static List<String> addressees(PlanText text) {
        return text.recipients().stream()
                .map(to -> NamedDocument.beginning(to.name()))
                .toList();
    }

    private static List<String> hyphenated(List<String> lines) {
        return lines.stream().map(line -> "- " + line).toList();
    }

    /** Who is addressed above need not be named again below. */
    private static List<String> recipients(PlanText text) {
        return text.letter()
                ? List.of("Như trên")
                : text.recipients().stream().map(PlanText.To::line).toList();
    }
}
