package vn.tiendo.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineChoice;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.deadline.domain.phrase.DeadlineInput;
import vn.tiendo.organization.Units;
import vn.tiendo.plan.domain.DraftItem;
import vn.tiendo.plan.domain.NextDraft;
import vn.tiendo.plan.domain.NextYear;
import vn.tiendo.plan.domain.Plan;
import vn.tiendo.plan.domain.PlanDraft;
import vn.tiendo.plan.domain.PlanItem;

/**
 * What a plan says, said again for a later year: its tasks as they were given at last, its reports as they were asked
 * for, with the years moved and the units that are there now.
 */
@Component
class NextDrafts {

    private final Plans plans;
    private final PlanContents contents;
    private final Units units;
    private final Clock clock;

    NextDrafts(Plans plans, PlanContents contents, Units units, Clock clock) {
        this.plans = plans;
        this.contents = contents;
        this.units = units;
        this.clock = clock;
    }

    NextDraft of(Plan plan, NextYear years) {
        var said = plans.draft(plan.id()).orElseThrow();
        var today = VietnamTime.today(clock);
        return new NextDraft(new PlanDraft(
                years.text(plan.title()),
                said.typeCode(),
                living(plan.unit(), today).orElse(plan.unit()),
                living(plan.monitoringUnit(), today).orElse(plan.monitoringUnit()),
                said.legalBasis(),
                years.day(said.horizon()),
                contents.items(plan.id()).stream()
                        .map(item -> item(item, years, today))
                        .toList(),
                said.regimes().stream()
                        .map(regime -> regime.in(years, codes -> living(codes, today)))
                        .toList(),
                List.of(),
                null,
                plans.field(plan.id())));
    }

    private DraftItem item(PlanItem item, NextYear years, LocalDate today) {
        var deadline = years.deadline(entered(item.deadline()));
        return new DraftItem(
                item.ordinal(),
                years.text(item.content()),
                item.product() == null ? null : years.text(item.product()),
                living(item.leads(), today),
                item.fanOutRule(),
                living(item.coordinators(), today),
                item.externalCoordinators(),
                deadline.phrase(),
                deadline.choice(),
                deadline.day(),
                deadline.confirmed());
    }

    /** As an officer would enter it: by kind and day where the form offers that, else by its words. */
    private static DeadlineInput entered(Deadline deadline) {
        if (deadline.kind() == DeadlineKind.NONE) {
            return new DeadlineInput(null, DeadlineChoice.NONE, null, false);
        }
        for (var choice : DeadlineChoice.values()) {
            if (choice.kind() == deadline.kind()
                    && (!choice.dated() || deadline.term().day() != null)) {
                return new DeadlineInput(
                        deadline.phrase(),
                        choice,
                        choice.dated() ? deadline.term().day() : null,
                        false);
            }
        }
        return new DeadlineInput(deadline.phrase(), DeadlineChoice.PHRASE, null, false);
    }

    private List<String> living(List<String> codes, LocalDate today) {
        return codes.stream()
                .flatMap(code -> living(code, today).stream())
                .distinct()
                .toList();
    }

    /** The unit itself, or the only one that has taken its place. */
    private Optional<String> living(String code, LocalDate today) {
        var heirs = units.standingFor(List.of(code), unit -> units.require(unit).existsOn(today));
        return heirs.size() == 1 ? heirs.stream().findFirst() : Optional.empty();
    }
}
