package vn.tiendo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.TravellingClock;

/** The demo may be started on any day: after a week-end, at the turn of the year, on a leap day. */
@LifecycleTest
@Transactional
class AnyDayTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2027-01-01", "2028-02-29"})
    void theWorkIsMade(String today) {
        var plans = plans();

        new FirstWork(DemoWork.CHAPTERS, new Desks(engine), clock, jdbc, new TransactionTemplate(transactions))
                .tell(DemoWork.CHAPTERS, LocalDate.parse(today));

        assertThat(plans() - plans).isEqualTo(22);
    }

    private long plans() {
        return jdbc.sql("select count(*) from plan").query(Long.class).single();
    }
}
