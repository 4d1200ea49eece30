package vn.tiendo.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.phrase.PhraseContext;
import vn.tiendo.document.Vocabularies;
import vn.tiendo.document.domain.SecrecyPolicy;
import vn.tiendo.organization.FanOut;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.FanOutRule;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.plan.domain.DraftItem;
import vn.tiendo.plan.domain.DraftRule;
import vn.tiendo.plan.domain.PlanDraft;

/**
 * A draft must keep every {@link DraftRule}, must be no state secret, and names only types, units and groups that exist
 * on the day it is written.
 */
@Component
class DraftCheck {

    private final Units units;
    private final FanOut fanOut;
    private final Vocabularies vocabularies;
    private final Calendars calendars;
    private final Fields fields;
    private final Clock clock;

    DraftCheck(Units units, FanOut fanOut, Vocabularies vocabularies, Calendars calendars, Fields fields, Clock clock) {
        this.units = units;
        this.fanOut = fanOut;
        this.vocabularies = vocabularies;
        this.calendars = calendars;
        this.fields = fields;
        this.clock = clock;
    }

    /** @throws Refusal with the first reason why the draft cannot stand */
    void check(PlanDraft draft) {
        new SecrecyPolicy().reasonToRefuse(null, draft.title()).ifPresent(DraftCheck::refuse);
        if (vocabularies.current().type(draft.typeCode()).isEmpty()) {
            refuse("Loại văn bản không có trong danh mục; hãy chọn lại loại văn bản.");
        }
        if (draft.field() != null && !fields.contains(draft.field())) {
            refuse("Lĩnh vực không có trong danh mục; hãy chọn lại lĩnh vực.");
        }
        if (draft.items().isEmpty()) {
            refuse("Hãy ghi ít nhất một nhiệm vụ.");
        }
        DraftRule.firstBroken(draft, context()).ifPresent(DraftCheck::refuse);
        var named = new Named();
        named.units(draft.consultedUnits());
        named.unit(draft.issuingUnit());
        named.unit(draft.monitoringUnit());
        draft.items().forEach(item -> named.item(item, draft.issuingUnit()));
        for (var regime : draft.regimes()) {
            named.units(regime.reporters());
            named.group(regime.reporterRule(), draft.issuingUnit());
            named.unit(regime.recipient());
            named.unit(regime.via());
            named.unit(regime.consolidator());
            named.unit(regime.upwardRecipient());
        }
    }

    /**
     * @param issuer the unit that issues the plan; null while it is not known
     * @throws Refusal with the first reason why tasks of an annex cannot stand in a plan of that unit
     */
    void check(List<DraftItem> items, @Nullable String issuer) {
        var today = context();
        var named = new Named();
        for (var item : items) {
            DraftRule.firstBroken(item, today)
                    .ifPresent(reason -> refuse("Nhiệm vụ " + Refusal.quoted(item.content()) + ": " + reason));
            named.item(item, issuer);
        }
    }

    /** @throws Refusal with the first reason why an item of an issued plan cannot be given to units like this */
    void check(DraftItem item) {
        DraftRule.firstBroken(item, context()).ifPresent(reason -> refuse("Nhiệm vụ này: " + reason));
        var named = new Named();
        named.units(item.leads());
        named.units(item.coordinators());
    }

    private PhraseContext context() {
        return PhraseContext.on(today(), calendars.current());
    }

    private LocalDate today() {
        return Deadline.today(clock);
    }

    private static void refuse(String sentence) {
        throw new Refusal(sentence);
    }

    /** What is there to be named, read once a check. */
    private final class Named {

        private final Set<String> existing =
                units.existingOn(today()).stream().map(Unit::code).collect(Collectors.toSet());
        private final Set<String> groups =
                fanOut.rules().stream().map(FanOutRule::code).collect(Collectors.toSet());
        /** Groups that have units: a plan may name one ten thousand times. */
        private final Set<String> peopled = new HashSet<>();

        void item(DraftItem item, @Nullable String issuer) {
            units(item.leads());
            units(item.coordinators());
            group(item.fanOutRule(), issuer);
        }

        void units(Collection<String> codes) {
            if (new HashSet<>(codes).size() < codes.size()) {
                refuse("Có đơn vị được chọn hai lần trong cùng một ô; hãy bỏ bớt.");
            }
            codes.forEach(this::unit);
        }

        void unit(@Nullable String code) {
            if (code != null && !existing.contains(code)) {
                refuse("Đơn vị " + Refusal.quoted(code) + " không có trong danh sách hiện hành; hãy chọn lại.");
            }
        }

        void group(@Nullable String rule, @Nullable String issuer) {
            if (rule == null) {
                return;
            }
            if (!groups.contains(rule)) {
                refuse("Nhóm đơn vị " + Refusal.quoted(rule) + " không có trong danh sách; hãy chọn lại.");
            }
            if (issuer == null || !peopled.add(rule)) {
                return;
            }
            if (fanOut.resolve(rule, issuer, today()).isEmpty()) {
                refuse("Cơ quan ban hành không có đơn vị nào thuộc nhóm đã chọn; hãy chọn nhóm khác.");
            }
        }
    }
}
