package vn.tiendo.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.NotPermitted;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.plan.domain.NextDraft;
import vn.tiendo.plan.domain.NextDraft.Answer;
import vn.tiendo.plan.domain.NextYear;
import vn.tiendo.plan.domain.Plan;
import vn.tiendo.plan.domain.PlanDraft;
import vn.tiendo.plan.domain.PlanOpened;

/**
 * Lập kế hoạch năm sau: a yearly plan opens that of a later year, with the same words and the year moved, once somebody
 * has looked at every row.
 */
@Service
public class NextYearPlan {

    private static final int YEARS_AHEAD = 5;

    private final Plans plans;
    private final NextDrafts drafts;
    private final DraftPlan draftPlan;
    private final Standings standings;
    private final Units units;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NextYearPlan(
            Plans plans,
            NextDrafts drafts,
            DraftPlan draftPlan,
            Standings standings,
            Units units,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.drafts = drafts;
        this.draftPlan = draftPlan;
        this.standings = standings;
        this.units = units;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    private int yearOf(Plan plan) {
        var issued = plan.issuedAt();
        return NextYear.of(
                issued == null ? VietnamTime.today(clock) : LocalDate.ofInstant(issued, VietnamTime.ZONE),
                plans.draft(plan.id()).map(PlanDraft::horizon).orElse(null));
    }

    /**
     * From which year to which.
     *
     * @param wanted the later year; null for the next one that is not over
     * @throws Refusal if it is not a later one, or lies too far ahead
     */
    public NextYear years(Plan plan, @Nullable Integer wanted) {
        int from = yearOf(plan);
        int now = VietnamTime.today(clock).getYear();
        int to = wanted == null ? Math.max(from + 1, now) : wanted;
        if (to <= from || to < now || to > now + YEARS_AHEAD) {
            throw new Refusal("Kế hoạch mới phải của một năm sau năm " + from + ", từ năm " + now + " đến năm "
                    + (now + YEARS_AHEAD) + "; hãy chọn lại năm.");
        }
        return new NextYear(from, to);
    }

    /** The reason why the officer may not open it, as one Vietnamese sentence. */
    public Optional<String> refusedTo(Standing officer, Plan plan) {
        if (plan.issuedAt() == null) {
            return Optional.of("Kế hoạch này chưa ban hành; hãy ban hành trước khi lập kế hoạch năm sau.");
        }
        boolean may = Stream.of(plan.unit(), plan.draftingUnit())
                .flatMap(unit -> Stream.concat(Stream.of(unit), units.successorsOf(unit).stream()))
                .anyMatch(unit -> officer.has(Role.SPECIALIST, unit));
        return may
                ? Optional.empty()
                : Optional.of("Chỉ chuyên viên của cơ quan soạn thảo hoặc ban hành mới được lập kế hoạch năm sau.");
    }

    /** What the new plan would say. */
    public NextDraft propose(Plan plan, NextYear years) {
        return drafts.of(plan, years);
    }

    /**
     * Opens the new plan; its draft is then in the Tasklist of the officer's unit.
     *
     * @param answers one a row of {@link #propose}
     * @return the id of the new plan
     * @throws Refusal if a row has no answer, or the draft would break a rule
     */
    @Transactional
    public long open(Plan plan, NextYear years, List<Answer> answers, String actor) {
        var officer = standings.require(actor);
        refusedTo(officer, plan).ifPresent(sentence -> {
            throw new NotPermitted(sentence);
        });
        var proposed = propose(plan, years);
        everyRowIsAnswered(proposed, answers);
        var draft = proposed.with(answers);
        if (draft.items().isEmpty()) {
            throw new Refusal("Kế hoạch mới chưa có nhiệm vụ nào; hãy lấy ít nhất một nhiệm vụ.");
        }
        long next =
                plans.begin(draft.title(), draft.issuingUnit(), officer.unit().code(), actor, null, null);
        plans.follows(next, plan.id());
        draftPlan.save(next, draft, actor);
        audit.record(actor, PlanHistory.of(next), "Lập từ kế hoạch năm " + years.from(), plan.title());
        audit.record(actor, PlanHistory.of(plan.id()), "Lập kế hoạch năm " + years.to(), draft.title());
        events.publishEvent(new PlanOpened(plans.require(next)));
        return next;
    }

    private static void everyRowIsAnswered(NextDraft proposed, List<Answer> answers) {
        if (answers.size() != proposed.rows()) {
            throw new Refusal("Kế hoạch gốc vừa thay đổi; hãy tải lại trang rồi xác nhận lại từng dòng.");
        }
        var open = IntStream.range(0, answers.size())
                .filter(row -> answers.get(row).taken() == null)
                .count();
        if (open > 0) {
            throw new Refusal("Còn " + open + " dòng chưa được xác nhận; hãy chọn lấy hoặc bỏ ở từng dòng.");
        }
    }
}
