package vn.tiendo.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** On which day each recurring report begins to be owed for its next period. */
@Repository
class RegimeSchedule {

    private final JdbcClient jdbc;

    RegimeSchedule(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A regime of which a period has begun that is not opened. */
    record Due(long regime, LocalDate since) {}

    /**
     * Some of these, the longest overdue first. Who asks at the same time waits, and finds them done: what a plan asks
     * for and the plan below that answers it are not opened side by side, blind to each other.
     */
    List<Due> take(LocalDate today, int limit) {
        return jdbc.sql("""
                select id, next_opens_on from report_regime where next_opens_on <= ?
                order by next_opens_on, id limit ? for update""")
                .params(today, limit)
                .query((row, number) -> new Due(row.getLong("id"), row.getObject("next_opens_on", LocalDate.class)))
                .list();
    }

    /** @param day null where no period follows */
    void next(long regime, @Nullable LocalDate day) {
        jdbc.sql("update report_regime set next_opens_on = ? where id = ?")
                .params(day, regime)
                .update();
    }
}
