package vn.tiendo.supervision.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Repository;
import vn.tiendo.VietnamTime;
import vn.tiendo.organization.domain.Standing;

/**
 * How many duties were overdue at the end of each month, by the deadlines that hold now: from the moment that is too late
 * until the one at which it was handed in. The last point is now, and is what {@link Figures#overdue()} says.
 */
@Repository
public class OverdueTrend {

    /** Months back at most. */
    public static final int MOST = 60;

    /** Duties that were ever overdue, by the first point at which they were and the first at which they were no more. */
    private static final String COUNTED = """
            with points as materialized (select :points::text[]::timestamptz[] as every)
            select kind, since, until, count(*) as number
            from (select r.kind, width_bucket(r.due_at - interval '1 microsecond', points.every) as since,
                    coalesce(width_bucket(r.done_at - interval '1 microsecond', points.every),
                        cardinality(points.every)) as until
                from duty_register r cross join points""";

    private static final String EVER_LATE = """
             and (r.done_at is null or r.done_at >= r.due_at) and r.due_at <= :now
             and (r.done_at is null or r.done_at > :first::timestamptz)) late
            group by kind, since, until""";

    private final Register register;

    OverdueTrend(Register register) {
        this.register = register;
    }

    /**
     * One point.
     *
     * @param at      the end of the month, or now
     * @param overdue by kind; a kind of which nothing was overdue is not among them
     */
    public record Point(Instant at, Map<RegisterKind, Long> overdue) {

        /** The last day before it; of the last point, today. */
        public LocalDate day() {
            return LocalDate.ofInstant(at.minusNanos(1), VietnamTime.ZONE);
        }

        public long of(RegisterKind kind) {
            return overdue.getOrDefault(kind, 0L);
        }

        public long total() {
            return overdue.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * @param since index of the first point at which they were overdue
     * @param until index of the first one at which they were handed in; beyond the last where they never were
     */
    private record Late(RegisterKind kind, int since, int until, long number) {

        boolean at(int point) {
            return since <= point && point < until;
        }
    }

    /**
     * The ends of some months past, oldest first, and now; a filter's bucket plays no part.
     *
     * @param months from 1 to {@value #MOST}
     */
    public List<Point> of(Standing officer, DutyFilter filter, int months) {
        var now = register.moment().now();
        var points = points(now, months);
        var late = register.over(officer, filter.in(null), COUNTED, EVER_LATE)
                .param("points", points.stream().map(Instant::toString).toArray(String[]::new))
                .param("first", points.get(0).toString())
                .query((row, number) -> new Late(
                        RegisterKind.valueOf(row.getString("kind")),
                        row.getInt("since"),
                        row.getInt("until"),
                        row.getLong("number")))
                .list();
        return IntStream.range(0, points.size())
                .mapToObj(point -> new Point(points.get(point), at(point, late)))
                .toList();
    }

    private static Map<RegisterKind, Long> at(int point, List<Late> late) {
        var overdue = new EnumMap<RegisterKind, Long>(RegisterKind.class);
        late.stream().filter(some -> some.at(point)).forEach(some -> overdue.merge(some.kind, some.number, Long::sum));
        return overdue;
    }

    private static List<Instant> points(Instant now, int months) {
        var points = new ArrayList<Instant>();
        var thisMonth = YearMonth.from(now.atZone(VietnamTime.ZONE));
        for (int back = months - 1; back >= 0; back--) {
            points.add(thisMonth
                    .minusMonths(back)
                    .atDay(1)
                    .atStartOfDay(VietnamTime.ZONE)
                    .toInstant());
        }
        points.add(now);
        return points;
    }
}
