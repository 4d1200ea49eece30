package vn.tiendo.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.audit.AuditTrail.Event;
import vn.tiendo.audit.AuditTrail.Subject;
import vn.tiendo.testing.TravellingClock;

@SpringJUnitConfig(CalendarTestContext.class)
@DirtiesContext
class CalendarAlarmTest {

    @Autowired
    private CalendarAlarm alarm;

    @Autowired
    private RaiseCalendarAlarm raise;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nothingOf2027() {
        jdbc.sql("delete from calendar_day where day >= '2027-01-01'").update();
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-11-30,",
        "2026-12-01, 2027",
        "2026-12-31, 2027",
        "2027-01-01, 2027",
        "2027-06-30, 2027",
        "2025-12-31,",
        "2014-04-02, 2014",
        "1999-12-31, 2000",
        "2100-12-31, 2100",
        "9999-12-31,"
    })
    void aYearWithoutRowsIsToldInTime(LocalDate today, Integer missing) {
        assertThat(alarm.missingYear(today)).isEqualTo(Optional.ofNullable(missing));
    }

    @Test
    void theFirstRowEndsTheAlarm() {
        jdbc.sql("insert into calendar_day values ('2027-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Điều 112', false)")
                .update();
        assertThat(alarm.missingYear(LocalDate.of(2026, 12, 1))).isEmpty();
    }

    @Test
    void theAlarmIsRaisedOnceForEachYear() {
        clock.travelTo("2026-11-30");
        assertThat(raise.run()).isEmpty();
        clock.travelTo("2026-12-01");
        assertThat(raise.run()).contains(2027);
        assertThat(raise.run()).isEmpty();
        clock.travelTo("2027-01-04");
        assertThat(raise.run()).isEmpty();
        clock.travelTo("2028-01-04");
        assertThat(raise.run()).contains(2028);

        assertThat(audit.of(new Subject("calendar_year", 2027)))
                .extracting(Event::actor, Event::action)
                .isEqualTo(List.of(tuple(AuditTrail.SYSTEM, "Báo động: năm 2027 chưa có lịch làm việc")));
    }
}
