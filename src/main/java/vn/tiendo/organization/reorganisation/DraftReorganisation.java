package vn.tiendo.organization.reorganisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.csv.Cell;
import vn.tiendo.organization.domain.reorganisation.Reorganisation.State;
import vn.tiendo.organization.domain.reorganisation.ReorganisationLine;

/** Soạn quyết định sắp xếp: written line by line, changed and thrown away as one likes; nothing happens to any unit. */
@Service
public class DraftReorganisation {

    /** The longest title, document or name, in characters. */
    public static final int LONGEST = 200;

    private static final int MOST_LINES = 500;
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS_AHEAD = 5;

    private final Reorganisations reorganisations;
    private final OrganizationKeepers keepers;
    private final AuditTrail audit;
    private final Clock clock;

    DraftReorganisation(Reorganisations reorganisations, OrganizationKeepers keepers, AuditTrail audit, Clock clock) {
        this.reorganisations = reorganisations;
        this.keepers = keepers;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return the id of the draft */
    @Transactional
    public long begin(String title, String basis, @Nullable LocalDate day, String actor) {
        keepers.require(actor);
        long id = reorganisations.begin(text("tên quyết định", title), text("văn bản căn cứ", basis), day(day), actor);
        audit.record(actor, Reorganisations.history(id), "Soạn quyết định sắp xếp", title);
        return id;
    }

    /** Another title, document or day. */
    @Transactional
    public void describe(long id, String title, String basis, @Nullable LocalDate day, String actor) {
        mustBeDraft(id, actor);
        reorganisations.describe(id, text("tên quyết định", title), text("văn bản căn cứ", basis), day(day));
    }

    /** One more line; whether it fits the others and the organisation is told with the effects. */
    @Transactional
    public void add(long id, ReorganisationLine line, String actor) {
        mustBeDraft(id, actor);
        if (reorganisations.require(id).lines().size() >= MOST_LINES) {
            throw new Refusal("Một quyết định có nhiều nhất 500 dòng; hãy tách thành nhiều quyết định.");
        }
        if (line.unit().isBlank()) {
            throw new Refusal("Hãy chọn đơn vị.");
        }
        reorganisations.add(id, checked(line));
    }

    private static ReorganisationLine checked(ReorganisationLine line) {
        return switch (line.kind()) {
            case RENAME ->
                ReorganisationLine.renamed(
                        line.unit(), text("tên mới", line.name()), text("tên viết tắt mới", line.shortName()));
            case FOUND -> founded(line);
            default -> line;
        };
    }

    private static ReorganisationLine founded(ReorganisationLine line) {
        if (line.unitKind() == null || !line.unitKind().matches("[A-Z][A-Z_]{0,39}") || line.chain() == null) {
            throw new Refusal("Hãy chọn loại và hệ thống của đơn vị mới.");
        }
        return ReorganisationLine.founded(
                line.unit(),
                text("tên đơn vị", line.name()),
                text("tên viết tắt", line.shortName()),
                line.unitKind(),
                line.chain(),
                line.parent());
    }

    @Transactional
    public void remove(long id, long line, String actor) {
        mustBeDraft(id, actor);
        reorganisations.remove(id, line);
    }

    /**
     * Which successor gets which piece, where it is not the first one.
     *
     * @param choices name of a piece → code of a unit; one that takes nothing over in this decision is refused
     */
    @Transactional
    public void choose(long id, Map<String, String> choices, String actor) {
        mustBeDraft(id, actor);
        var successors = reorganisations.require(id).endings().stream()
                .flatMap(line -> line.successors().stream())
                .collect(Collectors.toSet());
        if (!successors.containsAll(choices.values())) {
            throw new Refusal("Việc chỉ chuyển được cho đơn vị kế thừa trong quyết định này; hãy tải lại trang.");
        }
        reorganisations.choose(id, choices);
    }

    /** Throws the draft away. */
    @Transactional
    public void discard(long id, String actor) {
        mustBeDraft(id, actor);
        audit.record(actor, Reorganisations.history(id), "Bỏ dự thảo quyết định sắp xếp", null);
        reorganisations.discard(id);
    }

    private void mustBeDraft(long id, String actor) {
        keepers.require(actor);
        if (reorganisations.lock(id).state() != State.DRAFT) {
            throw new Refusal(
                    "Quyết định này đã ban hành nên không sửa được nữa; cần thay đổi thì lập quyết định mới.");
        }
    }

    private LocalDate day(@Nullable LocalDate day) {
        if (day == null) {
            throw new Refusal("Hãy ghi ngày hiệu lực, ví dụ 01/07/2025.");
        }
        if (day.getYear() < FIRST_YEAR || day.isAfter(VietnamTime.today(clock).plusYears(YEARS_AHEAD))) {
            throw new Refusal("Ngày hiệu lực phải từ năm 2000 và không quá 5 năm tới; hãy kiểm tra lại năm.");
        }
        return day;
    }

    private static String text(String what, @Nullable String typed) {
        var text = Cell.composed(typed == null ? "" : typed);
        if (text.isEmpty()) {
            throw new Refusal("Hãy ghi " + what + ".");
        }
        if (text.length() > LONGEST) {
            throw new Refusal("Ô " + what + " dài quá " + LONGEST + " ký tự; hãy rút gọn.");
        }
        Cell.wrongWith(text).ifPresent(wrong -> {
            throw new Refusal("Ô " + what + " " + wrong + "; hãy gõ lại.");
        });
        return text;
    }
}
