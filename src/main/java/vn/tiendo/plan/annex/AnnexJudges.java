package vn.tiendo.plan.annex;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.deadline.domain.phrase.PhraseContext;
import vn.tiendo.organization.FanOut;
import vn.tiendo.organization.NamesOfUnits;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.domain.DraftItem;
import vn.tiendo.plan.domain.Plan;
import vn.tiendo.plan.domain.PlanDraft;
import vn.tiendo.plan.domain.PlanItem;
import vn.tiendo.plan.domain.annex.AnnexJudge;
import vn.tiendo.plan.domain.annex.AnnexJudge.Setting;
import vn.tiendo.plan.domain.annex.GroupNames;
import vn.tiendo.plan.domain.annex.KnownItem;
import vn.tiendo.plan.domain.annex.KnownItems;

/** Brings together what must be known to understand the rows of an annex, read once for many rows. */
@Component
class AnnexJudges {

    private static final String ASSIGNED =
            "Nhiệm vụ này đã giao cho đơn vị nên phụ lục không đổi được; hãy dùng «Chuyển», «Rút» hoặc «Gia hạn»"
                    + " trên trang kế hoạch.";

    private final Plans plans;
    private final PlanContents contents;
    private final NamesOfUnits names;
    private final FanOut fanOut;
    private final Units units;
    private final Calendars calendars;
    private final Clock clock;

    AnnexJudges(
            Plans plans,
            PlanContents contents,
            NamesOfUnits names,
            FanOut fanOut,
            Units units,
            Calendars calendars,
            Clock clock) {
        this.plans = plans;
        this.contents = contents;
        this.names = names;
        this.fanOut = fanOut;
        this.units = units;
        this.calendars = calendars;
        this.clock = clock;
    }

    AnnexJudge of(AnnexImport annex) {
        var plan = plans.require(annex.plan());
        var today = VietnamTime.today(clock);
        Map<String, List<String>> members = new HashMap<>();
        return new AnnexJudge(
                names.on(today, plan.draftingUnit()),
                new GroupNames(fanOut.rules()),
                rule -> members.computeIfAbsent(rule, group -> members(group, plan, today)),
                annex.answers(),
                new KnownItems(known(plan)),
                new Setting(PhraseContext.on(today, calendars.current()), annex.missing(), plan.issuedAt() != null));
    }

    /** The units of a group. Before the draft says who issues it, that may be anybody above the unit. */
    private List<String> members(String group, Plan plan, LocalDate today) {
        var draft = plans.draft(plan.id());
        var issuer = draft.map(PlanDraft::issuingUnit).orElse(plan.unit());
        var meant = fanOut.resolve(group, issuer, today);
        var above = draft.isPresent() ? null : units.require(issuer).parent();
        while (meant.isEmpty() && above != null) {
            meant = fanOut.resolve(group, above, today);
            above = units.require(above).parent();
        }
        return meant.stream().map(Unit::code).toList();
    }

    /** What the plan has already. */
    List<KnownItem> known(Plan plan) {
        if (plan.issuedAt() != null) {
            return contents.items(plan.id()).stream()
                    .map(item -> new KnownItem(item.id(), drafted(item), item.unassigned() ? null : ASSIGNED))
                    .toList();
        }
        var items = plans.draft(plan.id()).map(PlanDraft::items).orElse(List.of());
        return IntStream.range(0, items.size())
                .mapToObj(at -> new KnownItem(at, items.get(at), null))
                .toList();
    }

    private static DraftItem drafted(PlanItem item) {
        boolean open = item.deadline().equals(Deadline.of(DeadlineKind.NONE, null));
        return new DraftItem(
                item.ordinal(),
                item.content(),
                item.product(),
                item.leads(),
                item.fanOutRule(),
                item.coordinators(),
                item.externalCoordinators(),
                open ? null : item.deadline().phrase(),
                null,
                null,
                null);
    }
}
