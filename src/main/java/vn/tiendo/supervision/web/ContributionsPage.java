package vn.tiendo.supervision.web;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.NotFound;
import vn.tiendo.NotPermitted;
import vn.tiendo.Refusal;
import vn.tiendo.assignment.AskForContribution;
import vn.tiendo.assignment.OwedContributions;
import vn.tiendo.assignment.OwedContributions.Side;
import vn.tiendo.assignment.domain.ContributionState;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.Slice;

/** Phối hợp: what a unit owes other units that lead a task, and what it is owed as the lead. */
@Controller
class ContributionsPage {

    static final String PAGE = "/phoi-hop";
    private static final String LEADS = "chu-tri";

    private final Standings standings;
    private final Units units;
    private final OwedContributions contributions;
    private final AskForContribution ask;

    ContributionsPage(Standings standings, Units units, OwedContributions contributions, AskForContribution ask) {
        this.standings = standings;
        this.units = units;
        this.contributions = contributions;
        this.ask = ask;
    }

    /**
     * @param unit  code of another unit in the officer's reach; the own one, with the one it serves, where it is missing
     * @param side  {@code chu-tri} for what is owed to it as the lead
     * @param state a {@link ContributionState}, {@code NOT_SENT} where it is missing
     */
    @GetMapping(PAGE)
    String list(
            @RequestParam(name = "don-vi", required = false) @Nullable String unit,
            @RequestParam(name = "vai", defaultValue = "") String side,
            @RequestParam(name = "tinh-trang", defaultValue = "NOT_SENT") String state,
            @RequestParam(name = "trang", required = false) @Nullable String page,
            Principal who,
            Model model) {
        var officer = standings.require(who.getName());
        var asked = new Side(codes(officer, unit, model), side.equals(LEADS));
        var wanted = state(state);
        int number = Slice.number(page);
        var rows = contributions.page(asked, wanted, Slice.SIZE + 1, (number - 1) * Slice.SIZE);
        model.addAttribute("counts", contributions.counted(asked));
        model.addAttribute("states", ContributionState.values());
        model.addAttribute("state", wanted);
        model.addAttribute("leads", asked.leads());
        model.addAttribute("several", asked.units().size() > 1);
        model.addAttribute("slice", Slice.of(rows, number));
        model.addAttribute("askable", asked.leads() ? ask.among(rows, who.getName()) : Set.of());
        return "phoi-hop/danh-sach";
    }

    private List<String> codes(Standing officer, @Nullable String code, Model model) {
        if (code == null || code.isBlank()) {
            return officer.units();
        }
        var unit = units.find(code.strip())
                .orElseThrow(() -> new NotFound("Không có đơn vị này; hãy kiểm tra lại địa chỉ."));
        if (!officer.reach().contains(unit.code())) {
            throw new NotPermitted("Trang này chỉ dành cho đơn vị đó và cơ quan cấp trên của đơn vị;"
                    + " hãy mở trang phối hợp của đơn vị mình.");
        }
        model.addAttribute("unit", unit);
        return List.of(unit.code());
    }

    private static ContributionState state(String written) {
        return Arrays.stream(ContributionState.values())
                .filter(one -> one.name().equals(written))
                .findFirst()
                .orElseThrow(() -> new Refusal("Không có tình trạng này; hãy chọn trong danh sách."));
    }
}
