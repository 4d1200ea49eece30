package vn.tiendo.report;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.figure.Indicators;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.report.domain.Obligation;

/** Who may ask for a correction, and who answers it; each as the reason why not, in one Vietnamese sentence. */
@Component
public class CorrectionPermit {

    private final PlanContents contents;
    private final Indicators indicators;
    private final Units units;

    CorrectionPermit(PlanContents contents, Indicators indicators, Units units) {
        this.contents = contents;
        this.indicators = indicators;
        this.units = units;
    }

    /** Why there is nothing to correct by hand: no figures, computed ones, or a report that is still on its way. */
    public Optional<String> impossible(Obligation report) {
        if (indicators.of(report.regime()).isEmpty()) {
            return Optional.of("Báo cáo này không có chỉ tiêu số liệu để đính chính.");
        }
        if (report.fedBy() != null) {
            return Optional.of(
                    "Số liệu tổng hợp được cộng từ báo cáo của các đơn vị, không sửa trực tiếp được; hãy đính chính"
                            + " ở đơn vị đã báo cáo.");
        }
        return report.accepted()
                ? Optional.empty()
                : Optional.of("Báo cáo này chưa được chấp nhận; hãy sửa số liệu ngay trong báo cáo.");
    }

    /** The leader or a specialist of the unit that reported, or of the one that has taken its place. */
    public boolean mayAsk(Standing officer, Obligation report) {
        return actsFor(officer, report.unit());
    }

    /** The leader or a specialist of the unit that received the report. */
    public boolean mayDecide(Standing officer, Obligation report) {
        return actsFor(officer, receiver(report));
    }

    /** Code of the unit that received the report. */
    String receiver(Obligation report) {
        return contents.regime(report.regime()).receiver();
    }

    private boolean actsFor(Standing officer, String unit) {
        return Stream.concat(Stream.of(unit), units.successorsOf(unit).stream())
                .anyMatch(code -> officer.has(Role.LEADER, code) || officer.has(Role.SPECIALIST, code));
    }
}
