package vn.tiendo.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.security.Principal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.Units;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.Figures;
import vn.tiendo.supervision.register.Register;
import vn.tiendo.supervision.register.RegisterKind;
import vn.tiendo.supervision.register.Sheet;

/** The figures of the overview. */
@RestController
class OverviewApi {

    private final Standings standings;
    private final Register register;
    private final Units units;

    OverviewApi(Standings standings, Register register, Units units) {
        this.standings = standings;
        this.register = register;
        this.units = units;
    }

    /** The figures of one kind. */
    record OfKind(RegisterKind kind, FiguresJson figures) {}

    /** What one unit owes, of all kinds together and of each. */
    record OfUnit(UnitJson unit, FiguresJson figures, List<OfKind> byKind) {}

    /**
     * The figures of one moment.
     *
     * @param dueSoonUntil      until when a deadline counts as due soon
     * @param newlyOverdueSince since when an overdue one counts as new
     * @param filter            as it was understood
     */
    record Overview(
            OffsetDateTime at,
            OffsetDateTime dueSoonUntil,
            OffsetDateTime newlyOverdueSince,
            Map<String, String> filter,
            FiguresJson figures,
            List<OfKind> byKind,
            List<OfUnit> byUnit) {}

    @Operation(
            operationId = "overview",
            summary = "Số liệu tổng hợp theo loại việc và theo đơn vị · Figures by kind and by unit")
    @Takes(ParameterSet.OVERVIEW)
    @GetMapping(path = "/api/v1/overview", produces = MediaType.APPLICATION_JSON_VALUE)
    Overview overview(@Parameter(hidden = true) @RequestParam Map<String, String> parameters, Principal who) {
        var officer = standings.require(who.getName());
        var filter = DutyFilter.of(parameters);
        var sheet = register.sheet(officer, filter);
        return new Overview(
                VietnamInstant.of(sheet.moment().now()),
                VietnamInstant.of(sheet.moment().soon()),
                VietnamInstant.of(sheet.moment().lately()),
                filter.parameters(),
                FiguresJson.of(sheet.all()),
                kinds(sheet.byKind()),
                units(sheet));
    }

    private List<OfUnit> units(Sheet sheet) {
        var known = units.entries();
        return sheet.byUnit().keySet().stream()
                .map(code -> new OfUnit(
                        new UnitJson(code, known.get(code).unit().name()),
                        FiguresJson.of(sheet.ofUnit(code)),
                        kinds(sheet.byUnit().getOrDefault(code, Map.of()))))
                .toList();
    }

    private static List<OfKind> kinds(Map<RegisterKind, Figures> figures) {
        return figures.entrySet().stream()
                .map(one -> new OfKind(one.getKey(), FiguresJson.of(one.getValue())))
                .toList();
    }
}
