package vn.tiendo.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import vn.tiendo.NotPermitted;
import vn.tiendo.Refusal;
import vn.tiendo.audit.AuditTrail.Event;
import vn.tiendo.deadline.domain.CalendarChange;
import vn.tiendo.deadline.domain.CalendarDay;
import vn.tiendo.deadline.domain.CalendarEdit.Enter;
import vn.tiendo.deadline.domain.CalendarEdit.Remove;
import vn.tiendo.deadline.domain.DayKind;

@SpringJUnitConfig(CalendarTestContext.class)
class ChangeCalendarTest {

    private static final LocalDate GIO_TO = LocalDate.of(2027, 4, 16);
    private static final CalendarDay ROW =
            new CalendarDay(GIO_TO, DayKind.HOLIDAY, "Giỗ Tổ Hùng Vương", "Điều 112", true);
    private static final CalendarChange NEW_ROW = CalendarChange.of(new Enter(ROW));

    @Autowired
    private Calendars calendars;

    @Autowired
    private PreviewCalendarChange preview;

    @Autowired
    private ChangeCalendar change;

    @Autowired
    private CalendarHistory history;

    @Autowired
    private NoticedImpact impact;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nothingOf2027() {
        jdbc.sql("delete from calendar_day where day >= '2027-01-01'").update();
        impact.forget();
    }

    @Test
    void theRowsThatAreKnownAreThereFromTheStart() {
        assertThat(calendars.rows().values()).containsExactlyInAnyOrderElementsOf(CalendarFiles.known());
        assertThat(calendars.current().days()).hasSize(CalendarFiles.known().size());
        assertThat(calendars.year(2025))
                .hasSize(13)
                .first()
                .extracting(CalendarDay::name)
                .isEqualTo("Tết Dương lịch");
        assertThat(calendars.hasRows(2026)).isTrue();
        assertThat(calendars.hasRows(2027)).isFalse();
    }

    @Test
    void aPreviewTellsWhatWouldMoveAndChangesNothing() {
        impact.owe(GIO_TO);
        impact.owe(GIO_TO.minusDays(1));

        var told = preview.of(NEW_ROW);

        assertThat(told.lines()).containsExactly(new PreviewCalendarChange.Line(GIO_TO, null, ROW));
        assertThat(told.moved().count()).isEqualTo(1);
        assertThat(told.moved().first().get(0).to()).isEqualTo("2027-04-19T17:00:00Z");
        assertThat(told.warnings())
                .anyMatch(warning -> warning.startsWith("Tết Nguyên đán năm 2027"))
                .noneMatch(warning -> warning.startsWith("Giỗ Tổ"));
        assertThat(calendars.find(GIO_TO)).isEmpty();
        assertThat(impact.applied()).isEmpty();
    }

    @Test
    void aChangeIsKeptMovesDeadlinesAndStandsInTheHistory() {
        impact.owe(GIO_TO);

        assertThat(make(NEW_ROW)).isEqualTo(1);

        assertThat(calendars.find(GIO_TO)).contains(ROW);
        assertThat(impact.applied()).containsExactly("quantri 2027-04-16 → 2027-04-19");
        assertThat(history.latest())
                .first()
                .extracting(Event::actor, Event::action, Event::note)
                .containsExactly(
                        "quantri",
                        "Ghi 16/04/2027 vào lịch làm việc: Nghỉ lễ, tết, Giỗ Tổ Hùng Vương, đã xác nhận",
                        "Điều 112");
    }

    @Test
    void aDayThatIsRemovedIsAgainWhatItsWeekdaySays() {
        make(NEW_ROW);
        make(CalendarChange.of(new Remove(GIO_TO, "Đính chính số 2")));

        assertThat(calendars.current().isWorkingDay(GIO_TO)).isTrue();
        assertThat(history.latest())
                .first()
                .extracting(Event::action, Event::note)
                .containsExactly("Bỏ 16/04/2027 khỏi lịch làm việc", "Đính chính số 2");
    }

    @Test
    void whatTheCalendarAlreadySaysIsNoChange() {
        make(NEW_ROW);
        assertThat(preview.of(NEW_ROW).lines()).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> make(NEW_ROW)).withMessageContaining("đã đúng");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> make(CalendarChange.of(new Remove(GIO_TO.plusDays(5), "Nhầm"))));
    }

    @Test
    void effectsThatWereShownForAnotherCalendarAreNotBelieved() {
        var shown = preview.of(NEW_ROW).version();
        make(CalendarChange.of(
                new Enter(new CalendarDay(GIO_TO.plusDays(3), DayKind.SWAPPED_OFF, "Hoán đổi", "Thông báo", false))));

        assertThatExceptionOfType(CalendarHasChanged.class).isThrownBy(() -> change.make(NEW_ROW, shown, "quantri"));
        assertThat(calendars.find(GIO_TO)).isEmpty();
    }

    @Test
    void ofTwoAtTheSameTimeOneIsToldToLookAgain() throws Exception {
        var shown = preview.of(NEW_ROW).version();
        var other = CalendarChange.of(
                new Enter(new CalendarDay(GIO_TO, DayKind.HOLIDAY, "Tên khác", "Căn cứ khác", false)));
        var start = new CyclicBarrier(2);
        var people = Executors.newFixedThreadPool(2);
        try {
            var outcomes = people.invokeAll(
                    List.<Callable<Boolean>>of(() -> saved(start, NEW_ROW, shown), () -> saved(start, other, shown)));
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            people.shutdown();
        }
    }

    @Test
    void whereDeadlinesCannotBeMovedTheCalendarStaysToo() {
        var before = history.latest();
        impact.breakDown();
        assertThatIllegalStateException().isThrownBy(() -> make(NEW_ROW));
        assertThat(calendars.find(GIO_TO)).isEmpty();
        assertThat(history.latest()).isEqualTo(before);
    }

    @Test
    void nobodyElseChangesTheCalendar() {
        var version = preview.of(NEW_ROW).version();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> change.make(NEW_ROW, version, "stc.lanhdao"))
                .withMessageContaining("Chỉ quản trị hệ thống");
        assertThat(calendars.find(GIO_TO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1999-12-31, HOLIDAY",
        "2101-01-01, HOLIDAY",
        "2027-01-05, MAKEUP_WORKDAY",
        "2027-01-09, SWAPPED_OFF",
        "2027-01-05, FREE"
    })
    void theDatabaseKnowsTheRulesToo(LocalDate day, String kind) {
        assertThatThrownBy(() -> jdbc.sql("insert into calendar_day values (?, ?, 'Tên', 'Căn cứ', true)")
                        .params(day, kind)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private boolean saved(CyclicBarrier start, CalendarChange wanted, String version) throws Exception {
        start.await();
        try {
            change.make(wanted, version, "quantri");
            return true;
        } catch (CalendarHasChanged changed) {
            return false;
        }
    }

    private int make(CalendarChange wanted) {
        return change.make(wanted, preview.of(wanted).version(), "quantri");
    }
}
