package vn.tiendo.demo;

import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.demo.mail.MailSink;
import vn.tiendo.demo.travel.Ahead;
import vn.tiendo.demo.travel.DutiesAhead;
import vn.tiendo.demo.travel.KeptClock;
import vn.tiendo.demo.travel.QuietHours;
import vn.tiendo.demo.travel.StartTimers;
import vn.tiendo.demo.travel.TimeTravel;
import vn.tiendo.demo.travel.TimersAhead;
import vn.tiendo.demo.web.DemoSecurity;
import vn.tiendo.demo.web.LinkToTime;
import vn.tiendo.demo.web.TimeApi;
import vn.tiendo.demo.web.TimePage;
import vn.tiendo.organization.ImportOfficers;
import vn.tiendo.organization.ImportUnits;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.TravellingClock;

/** The demo travels in time: its clock, its scenarios, its mails, and the way to them by page and by script. */
@TestConfiguration(proxyBeanMethods = false)
@Import({DemoSecurity.class, TimeApi.class, TimePage.class, LinkToTime.class})
class DemoTime {

    @Bean
    static MailSink mailSink() {
        return new MailSink();
    }

    @Bean
    KeptClock keptClock(TravellingClock clock, DataSource database) {
        return new KeptClock(clock, database);
    }

    /** The engine must not look at the time before the clock stands where it was left. */
    @Bean
    ProcessEnginePlugin theClockComesFirst(KeptClock clock) {
        return new AbstractProcessEnginePlugin() {

            @Override
            public String toString() {
                return "The clock says " + clock.now();
            }
        };
    }

    @Bean
    TimeTravel timeTravel(ProcessEngine engine, KeptClock clock, JdbcClient jdbc) {
        return new TimeTravel(engine, clock, new QuietHours(jdbc));
    }

    @Bean
    Ahead ahead(ProcessEngine engine, JdbcClient jdbc, Calendars calendars) {
        return new Ahead(List.of(new DutiesAhead(jdbc, calendars::current), new TimersAhead(engine)));
    }

    @Bean
    ScenarioLoader scenarios(
            ProcessEngine engine,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            ImportUnits units,
            ImportOfficers officers,
            FirstWork firstWork,
            TravellingClock clock,
            KeptClock kept,
            TimeTravel travel,
            MailSink mails) {
        return new ScenarioLoader(
                new AllWork(engine, jdbc, new TransactionTemplate(transactions)),
                new ScenarioUnits(units, officers),
                firstWork,
                new Desks(engine),
                clock,
                kept,
                travel,
                new StartTimers(engine),
                jdbc,
                mails::empty);
    }

    /** After the work of the first start, before anybody can log in. */
    @Bean
    SmartLifecycle scenarioThatWasCutShort(ScenarioLoader scenarios) {
        return new OnceAtStart(2, scenarios::endWhatWasBegun);
    }
}
