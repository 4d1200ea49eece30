package vn.tiendo.supervision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.organization.domain.Standing;

/**
 * All plans of which an officer sees something: the rule of {@link PlanVisibility} asked from the officer's side, where
 * thousands of plans are looked through at once. A test holds the two together.
 */
@Repository
public class SeenPlans {

    /** Drafts too, of the own units. */
    private static final String OF_THE_ASSIGNERS_SIDE = """
            select id, issued_at is not null as issued,
                unit_code = any(:units::text[]) or drafting_unit_code = any(:units::text[])
                    or monitoring_unit_code = any(:units::text[]) as own
            from plan
            where unit_code = any(:reach::text[]) or drafting_unit_code = any(:units::text[])
                or monitoring_unit_code = any(:units::text[])""";

    private static final String ANSWERING = """
            select answering.id, item.plan_id as above, answering.issued_at is not null as issued
            from plan answering join assignment a on a.id = answering.parent_assignment_id
            join plan_item item on item.id = a.plan_item_id
            where answering.parent_assignment_id is not null""";

    private static final String WITH_A_PART = """
            select p.id from plan_party t join plan p on p.id = t.plan_id
            where t.unit_code = any(:units::text[]) and p.issued_at is not null""";

    private final JdbcClient jdbc;

    SeenPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record OnTheSide(long id, boolean issued, boolean own) {}

    private record Answering(long id, long above, boolean issued) {}

    /** Their ids, in no order. */
    public Collection<Long> of(Standing officer) {
        var side = PlanVisibility.bind(jdbc.sql(OF_THE_ASSIGNERS_SIDE), officer)
                .query((row, number) ->
                        new OnTheSide(row.getLong("id"), row.getBoolean("issued"), row.getBoolean("own")))
                .list();
        var seen = new HashSet<Long>();
        side.stream().filter(plan -> plan.issued || plan.own).map(OnTheSide::id).forEach(seen::add);
        below(side.stream().map(OnTheSide::id).toList(), seen);
        seen.addAll(jdbc.sql(WITH_A_PART)
                .param("units", officer.units().toArray(String[]::new))
                .query(Long.class)
                .list());
        return seen;
    }

    /** Who sees the whole of a plan sees the issued ones that answer its assignments, to any depth. */
    private void below(Collection<Long> plans, Set<Long> seen) {
        Map<Long, List<Answering>> answers = new HashMap<>();
        jdbc.sql(ANSWERING)
                .query((row, number) ->
                        new Answering(row.getLong("id"), row.getLong("above"), row.getBoolean("issued")))
                .list()
                .forEach(one -> answers.computeIfAbsent(one.above, above -> new ArrayList<>())
                        .add(one));
        var reached = new HashSet<>(plans);
        var next = new ArrayDeque<>(plans);
        while (!next.isEmpty()) {
            for (var one : answers.getOrDefault(next.remove(), List.of())) {
                if (one.issued) {
                    seen.add(one.id);
                }
                if (reached.add(one.id)) {
                    next.add(one.id);
                }
            }
        }
    }
}
