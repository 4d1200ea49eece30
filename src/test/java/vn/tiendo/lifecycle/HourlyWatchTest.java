package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;

@LifecycleTest
class HourlyWatchTest {

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Desks desks;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theWatchAddsUpWhatHasBeenTallied() {
        jdbc.sql("""
                insert into duty_tally (slice, kind, unit_code, quarter, on_time, late, open, open_without_deadline)
                values ('ALL', 'REPORT', 'STC', '1990-01-01', 3, 0, 1, 0), ('ALL', 'REPORT', 'STC', '1990-01-01', -2, 0, -1, 0),
                    ('ALL', 'REPORT', 'SYT', '1990-01-01', 1, 0, 0, 0), ('ALL', 'REPORT', 'SYT', '1990-01-01', -1, 0, 0, 0)""").update();

        runtime.startProcessInstanceByKey("deadlineWatch");
        desks.letTheEngineWork();

        assertThat(jdbc.sql(
                                "select unit_code || ' ' || on_time || ' ' || open from duty_tally where quarter = '1990-01-01'")
                        .query(String.class)
                        .list())
                .containsExactly("STC 1 0");
        jdbc.sql("delete from duty_tally where quarter = '1990-01-01'").update();
    }
}
