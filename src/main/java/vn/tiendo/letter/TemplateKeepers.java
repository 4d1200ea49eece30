package vn.tiendo.letter;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.Administrators;
import vn.tiendo.NotFound;
import vn.tiendo.NotPermitted;
import vn.tiendo.VietnamTime;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.organization.domain.Unit;

/** Who keeps the templates of a unit: its clerks, and the administrators those of every unit. */
@Component
public class TemplateKeepers {

    private final Administrators administrators;
    private final Standings standings;
    private final Units units;
    private final Clock clock;

    TemplateKeepers(Administrators administrators, Standings standings, Units units, Clock clock) {
        this.administrators = administrators;
        this.standings = standings;
        this.units = units;
        this.clock = clock;
    }

    private boolean keepsAll(String login) {
        return administrators.contain(login);
    }

    /**
     * The units whose templates an officer keeps: for a clerk the own one, after the one it serves.
     *
     * @throws NotPermitted if that login keeps none
     */
    public List<Unit> unitsOf(String login) {
        if (keepsAll(login)) {
            return units.existingOn(VietnamTime.today(clock));
        }
        var officer = standings.require(login);
        var kept = Stream.of(officer.served(), officer.unit())
                .filter(unit -> unit != null && keeps(officer, unit))
                .toList();
        if (kept.isEmpty()) {
            throw new NotPermitted(
                    "Chỉ văn thư của đơn vị và quản trị hệ thống được xem, thay mẫu văn bản; hãy liên hệ văn thư.");
        }
        return kept;
    }

    /**
     * That unit, if the officer keeps its templates.
     *
     * @throws NotFound if there is no such unit, or the officer does not: the answer does not tell which
     */
    public Unit require(String code, String login) {
        return units.find(code.toUpperCase(Locale.ROOT))
                .filter(unit -> keepsAll(login) || keeps(standings.require(login), unit))
                .orElseThrow(() -> new NotFound("Không có đơn vị này, hoặc mẫu văn bản của đơn vị này không do đồng chí"
                        + " quản lý; hãy kiểm tra lại."));
    }

    private static boolean keeps(Standing officer, Unit unit) {
        return officer.has(Role.CLERK, unit.code());
    }
}
