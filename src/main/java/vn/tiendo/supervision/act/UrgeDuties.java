package vn.tiendo.supervision.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.Explanations;
import vn.tiendo.deadline.Urgings;
import vn.tiendo.deadline.domain.DutyKind;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.deadline.domain.UnitUrged;
import vn.tiendo.deadline.domain.UrgingsBehind;

/**
 * Đôn đốc one or many units about one or many duties: on record, with a numbered letter where wanted, told to each unit at
 * once. All of it happens, or nothing.
 */
@Service
public class UrgeDuties {

    private final ChosenDuties chosen;
    private final UrgingLetters letters;
    private final Urgings urgings;
    private final Explanations explanations;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UrgeDuties(
            ChosenDuties chosen,
            UrgingLetters letters,
            Urgings urgings,
            Explanations explanations,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.chosen = chosen;
        this.letters = letters;
        this.urgings = urgings;
        this.explanations = explanations;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What is said to every unit alike. */
    private record Said(
            long batch,
            String text,
            @Nullable LocalDate catchUpDay,
            @Nullable LocalDate explainBy,
            String login) {}

    /**
     * @return the number of the batch, under which its acts and letters are found
     * @throws vn.tiendo.NotPermitted if the officer may not urge one of them; nothing is urged then
     * @throws Refusal                if something is missing, too long or in the past
     */
    @Transactional
    public long urge(UrgingOrder order, String login) {
        var text = UrgingRules.text(order.text(), "nội dung đôn đốc");
        var duties = chosen.permitted(order.duties(), "đôn đốc", login);
        var catchUp = order.catchUpDay() == null
                ? null
                : UrgingRules.day(order.catchUpDay(), "ngày yêu cầu hoàn thành", VietnamTime.today(clock));
        var said = new Said(urgings.newBatch(), text, catchUp, explainBy(order, duties), login);
        var letter = order.letter() == null ? null : letters.checked(order.letter(), login);
        Map<String, List<ActedDuty>> units = duties.stream()
                .collect(Collectors.groupingBy(duty -> duty.duty().unit(), LinkedHashMap::new, Collectors.toList()));
        units.values().forEach(ofUnit -> urge(ofUnit, said, letter));
        events.publishEvent(new UrgingsBehind());
        return said.batch();
    }

    private @Nullable LocalDate explainBy(UrgingOrder order, List<ActedDuty> duties) {
        if (!order.explain()) {
            return null;
        }
        if (chosen.overdue(duties).isEmpty()) {
            throw new Refusal("Chưa việc nào quá hạn nên chưa yêu cầu giải trình được; hãy bỏ yêu cầu giải trình.");
        }
        if (order.explainBy() == null) {
            throw new Refusal("Hãy chọn ngày phải giải trình xong.");
        }
        return UrgingRules.day(order.explainBy(), "ngày giải trình", VietnamTime.today(clock));
    }

    private void urge(List<ActedDuty> duties, Said said, UrgingLetters.@Nullable Checked wish) {
        var first = duties.get(0);
        var letter = wish == null ? null : letters.issue(wish, first.duty().unit(), first.unitName(), said.login());
        var refs = duties.stream().map(duty -> duty.duty().ref()).toList();
        long act = urgings.act(
                said.batch(),
                first.duty().unit(),
                said.text(),
                said.catchUpDay(),
                said.explainBy(),
                letter == null ? null : letter.document(),
                said.login());
        urgings.about(act, refs);
        record(
                refs,
                "Đôn đốc",
                letter == null ? said.text() : "Công văn " + letter.number() + ". " + said.text(),
                said);
        if (said.explainBy() != null) {
            var overdue = chosen.overdue(duties).stream()
                    .map(duty -> duty.duty().ref())
                    .toList();
            explanations.ask(overdue, said.explainBy(), said.text(), said.login());
            record(overdue, "Yêu cầu giải trình", null, said);
        }
        events.publishEvent(new UnitUrged(
                act,
                first.duty().unit(),
                refs,
                said.text(),
                letter == null ? null : letter.number(),
                said.catchUpDay(),
                said.explainBy(),
                said.login()));
    }

    private void record(List<DutyRef> refs, String action, @Nullable String note, Said said) {
        for (var kind : DutyKind.values()) {
            var ids = DutyRef.ids(refs, kind);
            if (ids.length > 0) {
                audit.recordAll(said.login(), kind.key(), ids, action, note);
            }
        }
    }
}
