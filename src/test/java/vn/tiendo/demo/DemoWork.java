package vn.tiendo.demo;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.substitution.MakeSubstitution;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.TravellingClock;

/** Work under way at every stage, dated around the day of the first start. */
@TestConfiguration(proxyBeanMethods = false)
class DemoWork {

    static final List<Chapter> CHAPTERS = List.of(
            new PartyGuidance(),
            new StateLetter(),
            new AtOnce(),
            new Drafts(),
            new Incoming(),
            new Coordination(),
            new LateWork());

    @Bean
    @Primary
    TravellingClock travellingClock() {
        return new TravellingClock();
    }

    @Bean
    FirstWork firstWork(
            ProcessEngine engine,
            TravellingClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            MakeSubstitution makeSubstitution) {
        var chapters = Stream.concat(CHAPTERS.stream(), Stream.of(new Away(makeSubstitution)))
                .toList();
        return new FirstWork(chapters, new Desks(engine), clock, jdbc, new TransactionTemplate(transactions));
    }

    /** After everybody has a login, before anybody can log in and before the engine works by itself. */
    @Bean
    SmartLifecycle workOfTheFirstStart(FirstWork work) {
        return new OnceAtStart(1, work::ensure);
    }
}
