package vn.tiendo.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.deadline.domain.WorkingCalendar;
import vn.tiendo.deadline.domain.period.DataWindow;
import vn.tiendo.deadline.domain.period.Frequency;
import vn.tiendo.deadline.domain.period.Recurrence;
import vn.tiendo.deadline.domain.phrase.PhraseContext;

class DraftRecurrenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "14, trước 14 giờ hằng ngày",
        "14:00, trước 14 giờ hằng ngày",
        "16h30, trước 16 giờ 30 phút hằng ngày",
        "16 giờ 30 phút, trước 16 giờ 30 phút hằng ngày",
        "7 Giờ, trước 7 giờ hằng ngày",
    })
    void theHourIsReadAsOfficesWriteIt(String typed, String phrase) {
        var daily = regime(Frequency.DAILY, null, null, typed, null, null);

        assertThat(broken(daily)).isEmpty();
        assertThat(daily.deadline(input -> input.deadline(PhraseContext.on(TODAY, WorkingCalendar.ORDINARY_WEEKS)))
                        .phrase())
                .isEqualTo(phrase);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "14:60", "-1", "chiều", "14:0", "14 30", "1400", "٢"})
    void whatIsNoHourIsAskedForAgain(String typed) {
        assertThat(broken(regime(Frequency.DAILY, null, null, typed, null, null)))
                .hasValueSatisfying(reason -> assertThat(reason).contains("ví dụ 14:00"));
    }

    @Test
    void aRecurringReportHasOneDeadlineRule() {
        assertThat(broken(regime(Frequency.MONTHLY, 2, null, null, null, null))).isEmpty();
        assertThat(broken(regime(Frequency.YEARLY, null, 20, null, null, null))).isEmpty();
        assertThat(broken(regime(Frequency.QUARTERLY, null, null, null, null, null)))
                .isPresent();
        assertThat(broken(regime(Frequency.QUARTERLY, 2, 20, null, null, null))).isPresent();
        assertThat(broken(regime(Frequency.WEEKLY, null, 20, null, null, null))).isPresent();
    }

    @Test
    void itHasAtLeastOnePeriod() {
        assertThat(broken(regime(
                        Frequency.NINE_MONTHS, 2, null, null, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31))))
                .hasValueSatisfying(reason -> assertThat(reason).contains("không có kỳ báo cáo nào"));
        assertThat(broken(regime(Frequency.MONTHLY, 2, null, null, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 4, 1))))
                .isPresent();
        assertThat(broken(regime(Frequency.MONTHLY, 2, null, null, LocalDate.of(2024, 5, 1), null)))
                .isPresent();
        assertThat(broken(regime(Frequency.MONTHLY, 2, null, null, LocalDate.of(2025, 5, 1), null)))
                .isEmpty();
    }

    @Test
    void withoutAnEndOfItsOwnItEndsWithThePlan() {
        var horizon = LocalDate.of(2026, 12, 31);
        var regime = regime(Frequency.MONTHLY, 2, null, null, null, null);

        assertThat(regime.recurrence(horizon).endsOn()).isEqualTo(horizon);
        assertThat(regime.recurrence(null).endsOn()).isNull();
        assertThat(regime(Frequency.ONCE, 2, null, null, null, null).recurrence(horizon))
                .isEqualTo(Recurrence.NONE);
    }

    private static Optional<String> broken(DraftRegime regime) {
        return DraftRecurrence.broken(regime, null, TODAY);
    }

    private static DraftRegime regime(
            Frequency frequency,
            @Nullable Integer workingDays,
            @Nullable Integer dayOfMonth,
            @Nullable String time,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends) {
        return new DraftRegime(
                "Báo cáo",
                null,
                List.of("SNV"),
                null,
                "STC",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                frequency,
                DataWindow.STANDARD,
                workingDays,
                dayOfMonth,
                time,
                null,
                starts,
                ends,
                null,
                null,
                null);
    }
}
