package vn.tiendo.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.tiendo.engine.identity.FirstPassword;
import vn.tiendo.testing.TestDatabase;
import vn.tiendo.testing.TestPeople;
import vn.tiendo.testing.TravellingClock;

/** An application over the {@link Province}. */
@TestConfiguration(proxyBeanMethods = false)
class ProvinceBeans {

    /** A database of the run's own, or the one that is named, which keeps its rows. */
    @Bean
    DataSource dataSource() {
        var given = System.getProperty("tien-do.benchmark.database");
        if (given == null) {
            TestDatabase.stopAfterTheApplications();
            return TestDatabase.dataSource();
        }
        var pool = new HikariDataSource();
        pool.setJdbcUrl(given);
        return pool;
    }

    @Bean
    @Primary
    TravellingClock clock() {
        return new TravellingClock();
    }

    @Bean
    FirstPassword everybodyHasTheSamePassword() {
        return officer -> TestPeople.PASSWORD;
    }
}
