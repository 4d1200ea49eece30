package vn.tiendo.supervision.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.HourlyWork;

/** Adds up what has been written to the tally since the last hour, so that it stays as short as there are quarters. */
@Component
class AddUpTally implements HourlyWork {

    private final JdbcClient jdbc;

    AddUpTally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void run() {
        jdbc.sql("select add_up_duty_tally()").query(Long.class).single();
    }
}
