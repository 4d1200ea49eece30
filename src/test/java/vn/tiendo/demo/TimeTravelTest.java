package vn.tiendo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.VietnamTime;
import vn.tiendo.demo.travel.Failure;
import vn.tiendo.demo.travel.Journey;
import vn.tiendo.demo.travel.TimeTravel;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.TravellingClock;

/** What happens on the way happens on its own day, once, in order; and the way goes on past what fails. */
@RunningDemo
class TimeTravelTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TimeTravel travel;

    @Autowired
    private ScenarioLoader scenarios;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void itIsTheSecondOfApril2014() {
        scenarios.load("S003");
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void theCutOffOfS003FallsOnItsOwnMidnightAndNotBefore() {
        var board = new Desks(engine).of("btgdu.chuyenvien");
        clock.travelTo("2014-12-12");

        to("2014-12-14T23:59:00+07:00");
        assertThat(board.tasks("compileReport")).isEmpty();

        to("2014-12-20T08:00:00+07:00");
        assertThat(board.newest("compileReport").getCreateTime().toInstant())
                .isBetween(at("2014-12-15T00:00:00+07:00"), at("2014-12-15T00:01:00+07:00"));
        assertThat(jdbc.sql("select max(at) from audit_event")
                        .query(Instant.class)
                        .single())
                .isBefore(clock.instant());
    }

    @Test
    void theEngineWorksByItselfAgainAfterwards() {
        to("2014-04-02T12:00:00+07:00");

        assertThat(((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                        .getJobExecutor()
                        .isActive())
                .isTrue();
    }

    @Test
    void aTimerThatStartsAProcessEveryHourFiresEveryHourAlsoAfterTheClockWasSetBack() {
        with(hourly("R/PT1H"), () -> {
            scenarios.load("S003");

            to("2014-04-09T08:30:00+07:00");

            assertThat(hours()).hasSize(7 * 24).isSorted();
            assertThat(hours().get(0)).isBetween(at("2014-04-02T09:00:00+07:00"), at("2014-04-02T09:01:00+07:00"));
        });
    }

    @Test
    void aTimerOfOfficeHoursFiresInOfficeHours() {
        // The engine reads such a timer in the zone of the machine, and the tests believe to be in UTC.
        with(hourly("0 0 1-10 ? * MON-FRI"), () -> {
            to("2014-04-04T18:00:00+07:00");

            assertThat(hours()).hasSize(29);
        });
    }

    @Test
    void theWatchOverDeadlinesLooksWhenADayBeginsAndWhenTheOfficesOpenAndMissesNothingAfterwards() {
        to("2014-04-03T00:30:00+07:00");
        var looked = starts("deadlineWatch").size();

        to("2014-04-06T15:30:00+07:00");

        assertThat(starts("deadlineWatch").stream().skip(looked).map(TimeTravelTest::hour))
                .containsExactly("01", "07", "00", "07", "00", "07", "00", "07");
        assertThat(engine.getManagementService()
                        .createJobQuery()
                        .processDefinitionKey("deadlineWatch")
                        .timers()
                        .singleResult()
                        .getDuedate())
                .isEqualTo(Date.from(at("2014-04-06T16:00:00+07:00")));
    }

    @Test
    void theWatchLooksEveryHourWhileSomethingIsDueByTheHour() {
        jdbc.sql("update plan set urgency = 'HOA_TOC'").update();
        to("2014-04-03T00:30:00+07:00");
        var looked = starts("deadlineWatch").size();

        to("2014-04-04T00:30:00+07:00");

        assertThat(starts("deadlineWatch")).hasSize(looked + 24);
    }

    @Test
    void aStepThatFailsIsToldAndTheWayGoesOn() {
        var failing = Bpmn.createExecutableProcess("failing")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask("serviceTask_failing")
                .camundaAsyncBefore()
                .camundaExpression("${nobodyKnowsThisDelegate}")
                .endEvent()
                .done();
        with(failing, () -> {
            engine.getRuntimeService().startProcessInstanceByKey("failing");

            var journey = to("2014-04-03T08:00:00+07:00");

            assertThat(journey.failed()).extracting(Failure::what).containsExactly("serviceTask_failing");
            assertThat(journey.failed().get(0).message()).contains("nobodyKnowsThisDelegate");
            assertThat(journey.failed().get(0).at()).startsWith("2014-04-02T1").endsWith("+07:00");
            assertThat(journey.arrived()).isAfterOrEqualTo(at("2014-04-03T08:00:00+07:00"));
        });
    }

    private Journey to(String moment) {
        return travel.to(at(moment));
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }

    private List<Instant> hours() {
        return starts("hourly");
    }

    private List<Instant> starts(String process) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .orderByProcessInstanceStartTime()
                .asc()
                .unlimitedList()
                .stream()
                .map(HistoricProcessInstance::getStartTime)
                .map(Date::toInstant)
                .toList();
    }

    private static String hour(Instant moment) {
        return "%02d".formatted(moment.atZone(VietnamTime.ZONE).getHour());
    }

    private static BpmnModelInstance hourly(String cycle) {
        return Bpmn.createExecutableProcess("hourly")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .timerWithCycle(cycle)
                .endEvent()
                .done();
    }

    private void with(BpmnModelInstance model, Runnable test) {
        var repository = engine.getRepositoryService();
        var deployment = repository
                .createDeployment()
                .addModelInstance("model.bpmn", model)
                .deploy()
                .getId();
        try {
            test.run();
        } finally {
            repository.deleteDeployment(deployment, true);
        }
    }
}
