package vn.tiendo.supervision.register;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import vn.tiendo.organization.domain.Standing;

/** The figures of single tasks of plans, or of single reports they ask for. */
@Repository
public class SourceFigures {

    private static final String SQL = "select r.source_id, " + Figures.COUNTED + " from duty_register r";

    private final Register register;

    SourceFigures(Register register) {
        this.register = register;
    }

    /** One task or report and its figures. */
    private record Counted(long source, Figures figures) {}

    /**
     * The figures of those duties that the officer sees, by task or report; none where there are none.
     *
     * @param planOf the plan of each task or report that is asked for
     */
    public Map<Long, Figures> of(Standing officer, RegisterKind kind, Map<Long, Long> planOf) {
        return register
                .over(
                        officer,
                        DutyFilter.ALL.of(kind),
                        SQL,
                        " and r.plan_id = any(:ofPlans::bigint[]) and r.source_id = any(:sources::bigint[])"
                                + " group by r.source_id")
                .param("ofPlans", planOf.values().stream().distinct().toArray(Long[]::new))
                .param("sources", planOf.keySet().toArray(Long[]::new))
                .query((row, number) -> new Counted(row.getLong("source_id"), Figures.read(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Counted::source, Counted::figures));
    }
}
