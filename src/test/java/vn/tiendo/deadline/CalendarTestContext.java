package vn.tiendo.deadline;

import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.tiendo.Administrators;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.testing.TestDatabase;
import vn.tiendo.testing.TravellingClock;

/** The working calendar on a database of its own, without engine and web; {@code quantri} administers. */
@TestConfiguration
@EnableTransactionManagement
@Import({
    Calendars.class,
    CalendarAlarm.class,
    CalendarHistory.class,
    CalendarImpacts.class,
    CalendarKeepers.class,
    ChangeCalendar.class,
    PreviewCalendarChange.class,
    RaiseCalendarAlarm.class,
    AuditTrail.class,
    NoticedImpact.class
})
class CalendarTestContext {

    @Bean
    DataSource dataSource() {
        return TestDatabase.create();
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    TravellingClock clock() {
        return new TravellingClock();
    }

    @Bean
    Administrators administrators() {
        return "quantri"::equals;
    }
}
