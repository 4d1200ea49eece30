package vn.tiendo.agreement;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.agreement.domain.PartyReport;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.organization.Units;

/** Tổng kết phối hợp: each party reports its part, the drafting one draws them up, all agree, and the agreement is over. */
@Service
public class ReviewTogether {

    private final Agreements agreements;
    private final PartyReports reports;
    private final Units units;
    private final AuditTrail audit;

    ReviewTogether(Agreements agreements, PartyReports reports, Units units, AuditTrail audit) {
        this.agreements = agreements;
        this.reports = reports;
        this.units = units;
        this.audit = audit;
    }

    @Transactional
    public void report(long id, PartyReport report, String actor) {
        reports.add(id, report, actor);
        audit.record(
                actor,
                Agreements.history(id),
                "Báo cáo phần việc phối hợp: " + units.require(report.unit()).name(),
                null);
    }

    /** The parties' reports one after the other, as the text begins. */
    public String proposed(long id) {
        var text = agreements.require(id).reviewText();
        return text != null
                ? text
                : reports.of(id).stream().map(this::paragraph).collect(Collectors.joining("\n\n"));
    }

    private String paragraph(PartyReport report) {
        return Stream.of(
                        units.require(report.unit()).name() + ":",
                        "- Kết quả: " + report.result(),
                        report.difficulties() == null ? "" : "- Khó khăn: " + report.difficulties(),
                        report.proposals() == null ? "" : "- Kiến nghị: " + report.proposals())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** What was drawn up goes to the parties. */
    @Transactional
    public void drawUp(long id, String text, String actor) {
        agreements.drawnUp(id, text);
        audit.record(actor, Agreements.history(id), "Lập bản tổng kết phối hợp", null);
    }

    /** All have agreed. */
    @Transactional
    public void end(long id) {
        agreements.reviewed(id);
        audit.record(AuditTrail.SYSTEM, Agreements.history(id), "Đã tổng kết, kết thúc phối hợp", null);
    }
}
