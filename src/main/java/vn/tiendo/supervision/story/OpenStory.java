package vn.tiendo.supervision.story;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.tiendo.NotFound;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.OpenPlanPage;
import vn.tiendo.supervision.SeenPlan;

/**
 * The door of every page about one duty. It opens for whoever sees that row on the page of its plan; to everybody else
 * there is no such duty.
 */
@Service
public class OpenStory {

    private final JdbcClient jdbc;
    private final Standings standings;
    private final OpenPlanPage plans;

    OpenStory(JdbcClient jdbc, Standings standings, OpenPlanPage plans) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.plans = plans;
    }

    /**
     * @param kind the word in the address
     * @throws NotFound if there is no such duty, or the officer may not see it: the answer does not tell which
     */
    public SeenDuty open(String kind, long id, String login) {
        var officer = standings.require(login);
        return StoryKind.of(kind)
                .flatMap(known -> find(known, id, officer))
                .orElseThrow(() -> new NotFound("Không có việc này, hoặc việc không thuộc phạm vi đơn vị của đồng chí;"
                        + " hãy kiểm tra lại địa chỉ."));
    }

    /** That duty as the officer sees it, if the officer does. */
    public Optional<SeenDuty> find(StoryKind kind, long id, Standing officer) {
        return jdbc.sql("select plan_id " + from(kind) + " where " + alias(kind) + ".id = ?")
                .param(id)
                .query(Long.class)
                .optional()
                .flatMap(plan -> plans.find(plan, officer))
                .flatMap(seen -> in(seen, kind, id));
    }

    private Optional<SeenDuty> in(SeenPlan seen, StoryKind kind, long id) {
        return seen.bind(jdbc.sql("select " + close(kind) + " as close " + from(kind) + " where plan_id = :plan and "
                        + alias(kind) + ".id = :id and " + sees(kind)))
                .param("id", id)
                .query((row, number) -> new SeenDuty(kind, id, seen, row.getBoolean("close")))
                .optional();
    }

    private static String from(StoryKind kind) {
        return switch (kind) {
            case ASSIGNMENT -> "from assignment a join plan_item i on i.id = a.plan_item_id";
            case REPORT -> "from report_obligation o join report_regime r on r.id = o.report_regime_id";
            case CONTRIBUTION ->
                "from contribution c join assignment a on a.id = c.assignment_id"
                        + " join plan_item i on i.id = a.plan_item_id";
        };
    }

    private static String alias(StoryKind kind) {
        return switch (kind) {
            case ASSIGNMENT -> "a";
            case REPORT -> "o";
            case CONTRIBUTION -> "c";
        };
    }

    private static String sees(StoryKind kind) {
        return switch (kind) {
            case ASSIGNMENT -> SeenPlan.SEES_ASSIGNMENT;
            case REPORT -> SeenPlan.SEES_OBLIGATION;
            case CONTRIBUTION -> SeenPlan.SEES_CONTRIBUTION;
        };
    }

    private static String close(StoryKind kind) {
        return kind == StoryKind.ASSIGNMENT ? "(:whole or a.unit_code = any(:reach::text[]))" : "true";
    }
}
