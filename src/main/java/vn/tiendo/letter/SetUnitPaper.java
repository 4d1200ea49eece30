package vn.tiendo.letter;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.audit.AuditTrail.Subject;

/** Enters what stands on every paper of a unit. */
@Service
public class SetUnitPaper {

    private static final int LONGEST_LINE = 200;
    private static final int MOST_LINES = 30;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

    private final TemplateKeepers keepers;
    private final UnitPapers papers;
    private final AuditTrail audit;

    SetUnitPaper(TemplateKeepers keepers, UnitPapers papers, AuditTrail audit) {
        this.keepers = keepers;
        this.papers = papers;
        this.audit = audit;
    }

    /** What the unit has entered so far. */
    public UnitPaper entered(String unit, String login) {
        return papers.of(keepers.require(unit, login).code());
    }

    /** @throws Refusal if a line is too long, or there are too many */
    @Transactional
    public void enter(String unit, UnitPaper paper, String actor) {
        var kept = keepers.require(unit, actor);
        Stream.of(paper.place(), paper.superior(), paper.position())
                .filter(line -> line != null)
                .forEach(SetUnitPaper::check);
        check(paper.authority(), "quyền hạn ký");
        check(paper.recipients(), "nơi nhận");
        papers.save(kept.code(), paper, actor);
        audit.record(actor, new Subject("unit_paper", 0), "Sửa thông tin ghi trên văn bản", kept.code());
    }

    /** The lines of a text, without empty ones and without hyphens before them. */
    public static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(line -> line.strip().replaceFirst("^-\\s+", ""))
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static void check(List<String> lines, String what) {
        if (lines.size() > MOST_LINES) {
            throw new Refusal("Phần " + what + " có nhiều nhất " + MOST_LINES + " dòng; hãy bỏ bớt.");
        }
        lines.forEach(SetUnitPaper::check);
    }

    private static void check(String line) {
        if (line.length() > LONGEST_LINE) {
            throw new Refusal("Dòng " + Refusal.quoted(line) + " dài quá " + LONGEST_LINE + " ký tự; hãy rút gọn.");
        }
        if (UNSEEN.matcher(line).find()) {
            throw new Refusal("Dòng " + Refusal.quoted(line) + " có ký tự không in được; hãy gõ lại.");
        }
    }
}
