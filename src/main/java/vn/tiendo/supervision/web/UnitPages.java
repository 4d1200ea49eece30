package vn.tiendo.supervision.web;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.NotFound;
import vn.tiendo.NotPermitted;
import vn.tiendo.VietnamTime;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.supervision.register.Bucket;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.Figures;
import vn.tiendo.supervision.register.FiguresBy;
import vn.tiendo.supervision.register.FilterChoices;
import vn.tiendo.supervision.register.Period;
import vn.tiendo.supervision.register.Register;
import vn.tiendo.supervision.register.RegisterKind;
import vn.tiendo.supervision.register.RegisterRow;
import vn.tiendo.supervision.register.RegisterRows;

/** Đơn vị: what a unit owes, what it is owed, its record; for its own people and those above it. */
@Controller
class UnitPages {

    static final String UNIT = "/don-vi";
    private static final int ROWS = 10;
    private static final int DAYS_AHEAD = 14;
    private static final int QUARTERS = 8;

    private final Standings standings;
    private final Units units;
    private final Register register;
    private final RegisterRows rows;
    private final FiguresBy figures;
    private final FilterChoices choices;
    private final Clock clock;

    UnitPages(
            Standings standings,
            Units units,
            Register register,
            RegisterRows rows,
            FiguresBy figures,
            FilterChoices choices,
            Clock clock) {
        this.standings = standings;
        this.units = units;
        this.register = register;
        this.rows = rows;
        this.figures = figures;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping(UNIT)
    String own(@RequestParam(name = "ma", required = false) @Nullable String code, Principal who, Model model) {
        var officer = standings.require(who.getName());
        return shown(officer, code == null || code.isBlank() ? officer.unit() : unit(code.strip()), model);
    }

    @GetMapping(UNIT + "/{code}")
    String one(@PathVariable String code, Principal who, Model model) {
        var officer = standings.require(who.getName());
        return shown(officer, unit(code), model);
    }

    private Unit unit(String code) {
        return units.find(code).orElseThrow(() -> new NotFound("Không có đơn vị này; hãy kiểm tra lại địa chỉ."));
    }

    private String shown(Standing officer, Unit unit, Model model) {
        if (!officer.reach().contains(unit.code())) {
            throw new NotPermitted("Trang này chỉ dành cho đơn vị đó và cơ quan cấp trên của đơn vị;"
                    + " hãy mở trang đơn vị của đồng chí.");
        }
        model.addAttribute("overviewStyle", true);
        model.addAttribute("sheet", sheet(officer, unit));
        model.addAttribute("keepsTemplates", officer.has(Role.CLERK, unit.code()));
        model.addAttribute("buckets", FilterDesk.BUCKETS);
        model.addAttribute("today", VietnamTime.today(clock));
        model.addAttribute("daysAhead", DAYS_AHEAD);
        model.addAttribute(
                "others",
                choices.units().stream()
                        .filter(choice -> officer.reach().contains(choice.word()))
                        .toList());
        return "don-vi/don-vi";
    }

    private UnitSheet sheet(Standing officer, Unit unit) {
        var today = VietnamTime.today(clock);
        var owes = DutyFilter.ALL.at(unit.code());
        var isOwed = DutyFilter.of(Map.of("co-quan", unit.code()));
        var coming = owes.in(Bucket.OPEN_IN_TIME).over(new Period(null, today, today.plusDays(DAYS_AHEAD)));
        return new UnitSheet(
                unit,
                byKind(officer, owes),
                first(officer, owes.in(Bucket.OPEN_OVERDUE)),
                first(officer, coming),
                byKind(officer, isOwed),
                first(officer, isOwed.in(Bucket.OPEN_OVERDUE)),
                quarters(officer, owes, today),
                figures.hands(officer, unit.code()),
                new Links(owes),
                new Links(isOwed));
    }

    private List<RegisterRow> first(Standing officer, DutyFilter filter) {
        return rows.page(officer, filter, null, ROWS).rows();
    }

    /** Of every kind of which there is anything. */
    private Map<RegisterKind, Figures> byKind(Standing officer, DutyFilter filter) {
        var byKind = new EnumMap<RegisterKind, Figures>(RegisterKind.class);
        byKind.putAll(register.sheet(officer, filter).byKind());
        byKind.putAll(
                register.sheet(officer, filter.of(RegisterKind.CONTRIBUTION)).byKind());
        return byKind;
    }

    private List<UnitSheet.Quarter> quarters(Standing officer, DutyFilter owes, LocalDate today) {
        var thisQuarter = today.with(IsoFields.DAY_OF_QUARTER, 1L);
        var first = thisQuarter.minusMonths(3L * (QUARTERS - 1));
        var by = figures.quarters(
                officer,
                owes.over(new Period(null, first, thisQuarter.plusMonths(3).minusDays(1))));
        var quarters = new ArrayList<UnitSheet.Quarter>();
        for (var quarter = thisQuarter; !quarter.isBefore(first); quarter = quarter.minusMonths(3)) {
            quarters.add(new UnitSheet.Quarter(quarter, by.getOrDefault(quarter, Figures.NONE)));
        }
        return quarters;
    }
}
