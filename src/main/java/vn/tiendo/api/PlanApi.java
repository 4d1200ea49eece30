package vn.tiendo.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.security.Principal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.api.PlanJson.DeadlineJson;
import vn.tiendo.api.PlanJson.ItemJson;
import vn.tiendo.api.PlanJson.RegimeJson;
import vn.tiendo.api.PlanJson.State;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.organization.Units;
import vn.tiendo.plan.Directives;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.plan.domain.Plan;
import vn.tiendo.plan.domain.PlanItem;
import vn.tiendo.plan.domain.ReportRegime;
import vn.tiendo.supervision.OpenPlanPage;
import vn.tiendo.supervision.PlanHeads;
import vn.tiendo.supervision.SeenPlan;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.Figures;
import vn.tiendo.supervision.register.Register;
import vn.tiendo.supervision.register.RegisterKind;
import vn.tiendo.supervision.register.SourceFigures;

/** One plan: what it says and how it stands. */
@RestController
class PlanApi {

    private final OpenPlanPage door;
    private final PlanHeads heads;
    private final PlanContents contents;
    private final Directives directives;
    private final Units units;
    private final Register register;
    private final SourceFigures figures;

    PlanApi(
            OpenPlanPage door,
            PlanHeads heads,
            PlanContents contents,
            Directives directives,
            Units units,
            Register register,
            SourceFigures figures) {
        this.door = door;
        this.heads = heads;
        this.contents = contents;
        this.directives = directives;
        this.units = units;
        this.register = register;
        this.figures = figures;
    }

    @Operation(
            operationId = "plan",
            summary = "Một kế hoạch: nội dung và số liệu · One plan: what it says, how it stands")
    @Takes(ParameterSet.NONE)
    @GetMapping(path = "/api/v1/plans/{id:[0-9]{1,18}}", produces = MediaType.APPLICATION_JSON_VALUE)
    PlanJson plan(@Parameter(description = "Mã số kế hoạch · Id of the plan") @PathVariable long id, Principal who) {
        var seen = door.open(id, who.getName());
        var plan = seen.plan();
        var head = heads.head(seen);
        var items = contents.items(id);
        var regimes = contents.regimes(id);
        var ofItems = figures(seen, RegisterKind.ASSIGNMENT, items.stream().map(PlanItem::id));
        var ofRegimes = figures(seen, RegisterKind.REPORT, regimes.stream().map(ReportRegime::id));
        return new PlanJson(
                id,
                plan.title(),
                state(plan),
                seen.whole(),
                head.number(),
                head.type(),
                head.issuedOn(),
                VietnamInstant.ofNullable(plan.issuedAt()),
                VietnamInstant.ofNullable(plan.recalledAt()),
                unit(plan.unit()),
                unit(plan.draftingUnit()),
                unit(plan.monitoringUnit()),
                plan.document(),
                directive(plan, head),
                above(head.above()),
                FiguresJson.of(register.sheet(seen.officer(), DutyFilter.of(Map.of("ke-hoach", Long.toString(id))))
                        .all()),
                items.stream().map(item -> item(item, ofItems)).toList(),
                regimes.stream().map(regime -> regime(regime, ofRegimes)).toList());
    }

    private Map<Long, Figures> figures(SeenPlan seen, RegisterKind kind, Stream<Long> sources) {
        return figures.of(
                seen.officer(), kind, sources.collect(Collectors.toMap(Function.identity(), source -> seen.id())));
    }

    private static State state(Plan plan) {
        if (plan.recalledAt() != null) {
            return State.RECALLED;
        }
        return plan.issuedAt() == null ? State.DRAFT : State.ISSUED;
    }

    private UnitJson unit(String code) {
        return new UnitJson(code, units.require(code).name());
    }

    private PlanJson.@Nullable DirectiveJson directive(Plan plan, PlanHeads.Head head) {
        return plan.directive() == null || head.directiveAbstract() == null
                ? null
                : new PlanJson.DirectiveJson(
                        directives.require(plan.directive()).document(), head.directive(), head.directiveAbstract());
    }

    private static PlanJson.@Nullable AboveJson above(PlanHeads.@Nullable Above above) {
        return above == null
                ? null
                : new PlanJson.AboveJson(
                        above.linked() ? above.plan() : null,
                        above.number(),
                        above.ordinal(),
                        above.content(),
                        above.unit());
    }

    private static ItemJson item(PlanItem item, Map<Long, Figures> figures) {
        return new ItemJson(
                item.id(),
                item.ordinal(),
                item.content(),
                item.product(),
                item.leads(),
                item.fanOutRule(),
                item.coordinators(),
                item.externalCoordinators(),
                deadline(item.deadline()),
                FiguresJson.of(figures.getOrDefault(item.id(), Figures.NONE)));
    }

    private static RegimeJson regime(ReportRegime regime, Map<Long, Figures> figures) {
        return new RegimeJson(
                regime.id(),
                regime.name(),
                regime.outline(),
                regime.reporters(),
                regime.reporterRule(),
                regime.recipient(),
                regime.via(),
                regime.consolidator(),
                deadline(regime.deadline()),
                FiguresJson.of(figures.getOrDefault(regime.id(), Figures.NONE)));
    }

    private static DeadlineJson deadline(Deadline deadline) {
        return new DeadlineJson(deadline.phrase(), deadline.kind(), VietnamInstant.ofNullable(deadline.dueAt()));
    }
}
