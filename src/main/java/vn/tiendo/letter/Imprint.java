package vn.tiendo.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.domain.Signer;
import vn.tiendo.letter.page.LetterFoot;
import vn.tiendo.letter.page.LetterHead;
import vn.tiendo.letter.word.Filling;

/**
 * What makes one paper this one: its number and day, who signed it and who gets it. What is not known is left open on the
 * paper, never invented.
 *
 * @param number     number and symbol; for a draft with dots for the number
 * @param day        null while it is not issued
 * @param place      where the document itself says, else that of the unit
 * @param draft      whether it is to say DỰ THẢO
 * @param signer     what of it is not known comes from the unit's paper
 * @param recipients without hyphen and semicolon
 * @param usual      whether those whom the unit always names get it too
 */
public record Imprint(
        @Nullable String number,
        @Nullable LocalDate day,
        @Nullable String place,
        boolean draft,
        Signer signer,
        List<String> recipients,
        boolean usual) {

    /** What stands where something is still to be written. */
    public static final String OPEN = "......";

    private static final String DRAFT = "DỰ THẢO";
    private static final String KEPT = "Lưu: VT";

    public Imprint {
        recipients = List.copyOf(recipients);
    }

    /** The day as the paper says it, open where there is none. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "ngày " + OPEN + " tháng " + OPEN + " năm " + OPEN : LetterHead.day(day);
    }

    /** What every kind of letter has. */
    public Filling on(Letterhead paper) {
        var where = place != null ? place : paper.place() == null ? OPEN : paper.place();
        return Filling.of()
                .put("tên cơ quan", paper.nameInHead())
                .put("cơ quan chủ quản", paper.superiorInHead())
                .put("cơ quan ban hành", paper.unit().name())
                .put("số ký hiệu", number == null ? OPEN : number)
                .put("địa danh ngày tháng", where + ", " + day(day))
                .put("dự thảo", draft ? DRAFT : null)
                .lines("quyền hạn ký", authority(paper))
                .put("chức vụ người ký", position(paper))
                .put("họ tên người ký", signer.name() == null ? OPEN : signer.name())
                .lines("nơi nhận", LetterFoot.punctuated(recipients(paper)))
                .build();
    }

    private List<String> authority(Letterhead paper) {
        return signer.authority() == null
                ? paper.authority()
                : signer.authority().lines().toList();
    }

    private String position(Letterhead paper) {
        var position = signer.position() == null ? paper.position() : signer.position();
        return position == null ? OPEN : position;
    }

    private List<String> recipients(Letterhead paper) {
        var all = Stream.concat(usual ? paper.recipients().stream() : Stream.of(), recipients.stream())
                .distinct()
                .toList();
        return all.stream().anyMatch(line -> line.startsWith("Lưu"))
                ? keptLast(all)
                : Stream.concat(all.stream(), Stream.of(KEPT)).toList();
    }

    private static List<String> keptLast(List<String> lines) {
        return Stream.concat(
                        lines.stream().filter(line -> !line.startsWith("Lưu")),
                        lines.stream().filter(line -> line.startsWith("Lưu")))
                .toList();
    }
}
