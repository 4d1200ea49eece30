package vn.tiendo.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.deadline.DeadlineColumns;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.plan.domain.PlanPart;

/** What of a plan is still without a deadline that anybody could keep, and nobody has said why. */
@Repository
public class MissingDeadlines {

    private static final String[] UNANSWERED = Arrays.stream(DeadlineKind.values())
            .filter(DeadlineKind::unanswered)
            .map(DeadlineKind::name)
            .toArray(String[]::new);

    private static final String MISSING = "deadline_kind = any (:unanswered) and deadline_unknown is null";

    private final JdbcClient jdbc;

    MissingDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One task or report without a deadline.
     *
     * @param title  what it is
     * @param phrase what the plan says instead of a deadline
     */
    public record Missing(PlanPart part, long id, String title, String phrase) {}

    /** All of them, in the order of the plan. What is reported again and again has a rule and no day. */
    public List<Missing> of(long plan) {
        return jdbc.sql("""
                select part, id, title, deadline_phrase from (
                    select 'ITEM' as part, id, position, ordinal || '. ' || content as title, deadline_phrase
                    from plan_item where plan_id = :plan and %1$s
                    union all
                    select 'REGIME', id, position, name, deadline_phrase
                    from report_regime where plan_id = :plan and frequency = 'ONCE' and %1$s) missing
                order by part, position, id""".formatted(MISSING))
                .param("plan", plan)
                .param("unanswered", UNANSWERED)
                .query((row, number) -> new Missing(
                        PlanPart.valueOf(row.getString("part")),
                        row.getLong("id"),
                        row.getString("title"),
                        row.getString("deadline_phrase")))
                .list();
    }

    /** One of them. */
    Optional<Missing> find(long plan, PlanPart part, long id) {
        return of(plan).stream()
                .filter(missing -> missing.part() == part && missing.id() == id)
                .findFirst();
    }

    /** From now on this deadline holds for it. Returns whether it was missing. */
    boolean settle(PlanPart part, long id, Deadline deadline) {
        var update = jdbc.sql(
                        "update " + table(part) + " set " + DeadlineColumns.SET + " where id = :id and " + MISSING)
                .param("id", id)
                .param("unanswered", UNANSWERED);
        return DeadlineColumns.bind(update, deadline).update() > 0;
    }

    /** Nobody can say until when; nobody is asked again. Returns whether it was missing. */
    boolean giveUp(PlanPart part, long id, String note) {
        return jdbc.sql("update " + table(part) + " set deadline_unknown = :note where id = :id and " + MISSING)
                        .param("note", note)
                        .param("id", id)
                        .param("unanswered", UNANSWERED)
                        .update()
                > 0;
    }

    private static String table(PlanPart part) {
        return switch (part) {
            case ITEM -> "plan_item";
            case REGIME -> "report_regime";
        };
    }
}
