package vn.tiendo.plan;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Unit;

/** The unit that takes over what another one owes: it exists today, and is not the same one. */
@Component
public class NewOwner {

    private final Units units;
    private final Clock clock;

    NewOwner(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** @throws Refusal if no unit was chosen, or one that cannot take it over */
    public Unit of(String former, @Nullable String chosen) {
        if (chosen == null || chosen.isBlank()) {
            throw new Refusal("Hãy chọn đơn vị nhận.");
        }
        var unit = units.find(chosen.strip())
                .filter(found -> found.existsOn(VietnamTime.today(clock)))
                .orElseThrow(() -> new Refusal(
                        "Đơn vị " + Refusal.quoted(chosen) + " không có trong danh sách hiện hành; hãy chọn lại."));
        if (unit.code().equals(former)) {
            throw new Refusal("Đây chính là đơn vị đang thực hiện; hãy chọn một đơn vị khác.");
        }
        return unit;
    }
}
