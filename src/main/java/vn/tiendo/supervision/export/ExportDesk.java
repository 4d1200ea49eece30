package vn.tiendo.supervision.export;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.RegisterRows;

/** What every file has to do with: how long it may be, who took it away, what stands above it, how it is called. */
@Component
class ExportDesk {

    private static final ZoneId ZONE = VietnamTime.ZONE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(ZONE);
    private static final AuditTrail.Subject SUBJECT = new AuditTrail.Subject("export", 0);

    private final RegisterRows rows;
    private final FilterWords words;
    private final AuditTrail audit;
    private final Clock clock;
    private final ExportPolicy policy;

    ExportDesk(RegisterRows rows, FilterWords words, AuditTrail audit, Clock clock, ExportPolicy policy) {
        this.rows = rows;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
        this.policy = policy;
    }

    /** @throws Refusal if there are more rows than a file may have */
    void fits(Standing officer, DutyFilter filter) {
        if (rows.count(officer, filter, policy.mostRows() + 1L) > policy.mostRows()) {
            throw new Refusal("Có hơn " + Rows.number(policy.mostRows())
                    + " dòng, nhiều hơn một tệp được chứa; hãy lọc hẹp hơn (đơn vị, kỳ hoặc tình trạng) rồi tải lại.");
        }
    }

    /** Writes down who takes away what. */
    void record(Standing officer, String what, DutyFilter filter) {
        record(officer, what, words.of(officer, filter));
    }

    /** The same of a file that no filter describes. */
    void record(Standing officer, String what, String about) {
        audit.record(officer.officer().login(), SUBJECT, "Xuất " + what, about);
    }

    /** The lines above a table. */
    List<String> above(String title, Standing officer, DutyFilter filter) {
        return List.of(title, words.of(officer, filter), asOf());
    }

    /** The same of a table that no filter describes. */
    List<String> above(String title, String about) {
        return List.of(title, about, asOf());
    }

    /** When these figures were drawn, and for whom: nobody sees more than the own part. */
    private String asOf() {
        return "Số liệu lúc " + MOMENT.format(now()) + ", trong phạm vi người xuất được xem.";
    }

    Instant now() {
        return clock.instant();
    }

    /** {@code tien-do-danh-sach-2026-11-22.xlsx}. */
    String fileName(String what, String ending) {
        return "tien-do-" + what + "-" + VietnamTime.today(clock) + "." + ending;
    }
}
