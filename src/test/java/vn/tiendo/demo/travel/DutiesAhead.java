package vn.tiendo.demo.travel;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.WorkingCalendar;

/** When open tasks and reports fall due, and the mornings on which people are reminded of them. */
public final class DutiesAhead implements Ahead.Source {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    /** Working days before and after the last working day in which it can be kept, as the ladder has them where nobody changed it. */
    private static final int[] RUNGS = {-7, -3, -1, 0, 1, 3, 5, 10};

    private static final int DAYS_OF_THE_LADDER = 40;
    /** Different instants, those of the days before included. */
    private static final int LOOKED_AT = 100;

    private static final String OPEN = """
            select due_at, count(*) filter (where kind = 'ASSIGNMENT') as assignments,
                count(*) filter (where kind = 'REPORT') as reports
            from duty where open and due_at > ? group by due_at order by due_at limit ?""";

    private final JdbcClient jdbc;
    private final Supplier<WorkingCalendar> calendar;

    public DutiesAhead(JdbcClient jdbc, Supplier<WorkingCalendar> calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    private record Due(Instant at, long assignments, long reports) {

        /** For example "12 báo cáo, 3 nhiệm vụ". */
        String what() {
            var reported = reports > 0 ? reports + " báo cáo" : "";
            var assigned = assignments > 0 ? assignments + " nhiệm vụ" : "";
            return reported + (reported.isEmpty() || assigned.isEmpty() ? "" : ", ") + assigned;
        }

        LocalDate lastDay() {
            return LocalDate.ofInstant(at.minusMillis(1), Deadline.VIETNAM);
        }
    }

    @Override
    public List<Moment> after(Instant now, int most) {
        var days = calendar.get();
        var moments = new ArrayList<Moment>();
        for (var due : open(now.minus(DAYS_OF_THE_LADDER, ChronoUnit.DAYS))) {
            moments.add(new Moment(due.at(), "Hết hạn " + due.what()));
            var last = days.onOrBefore(due.lastDay());
            IntStream.of(RUNGS)
                    .mapToObj(rung -> new Moment(morning(days.plusWorkingDays(last, rung)), told(rung, due)))
                    .forEach(moments::add);
        }
        return moments.stream().filter(moment -> moment.at().isAfter(now)).toList();
    }

    private List<Due> open(Instant from) {
        return jdbc.sql(OPEN)
                .params(Timestamp.from(from), LOOKED_AT)
                .query((row, number) -> new Due(
                        row.getTimestamp("due_at").toInstant(), row.getLong("assignments"), row.getLong("reports")))
                .list();
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(Deadline.VIETNAM).toInstant();
    }

    private static String told(int rung, Due due) {
        if (rung == 0) {
            return "Nhắc việc, ngày làm việc cuối cùng: " + due.what();
        }
        return rung < 0
                ? "Nhắc việc, còn %d ngày làm việc: %s".formatted(-rung, due.what())
                : "Đôn đốc, quá hạn %d ngày làm việc: %s".formatted(rung, due.what());
    }
}
