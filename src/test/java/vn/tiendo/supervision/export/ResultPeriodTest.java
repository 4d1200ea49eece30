package vn.tiendo.supervision.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.Refusal;

class ResultPeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2026-Q4, Quý IV năm 2026, 2026-10-01, 2026-12-31",
        "2024-Q1, Quý I năm 2024, 2024-01-01, 2024-03-31",
        "2026-H1, 6 tháng đầu năm 2026, 2026-01-01, 2026-06-30",
        "2026-H2, 6 tháng cuối năm 2026, 2026-07-01, 2026-12-31",
        "2026-9T, 9 tháng đầu năm 2026, 2026-01-01, 2026-09-30",
        "2026, Năm 2026, 2026-01-01, 2026-12-31",
        "'', Quý III năm 2026, 2026-07-01, 2026-09-30"
    })
    void periodsArePublishedAsOfficesCountThem(String word, String name, LocalDate from, LocalDate to) {
        var period = ResultPeriod.read(word, TODAY);
        assertThat(period.name()).isEqualTo(name);
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
    }

    @Test
    void inJanuaryTheLastQuarterIsOfTheYearBefore() {
        assertThat(ResultPeriod.read(null, LocalDate.of(2027, 1, 5)).word()).isEqualTo("2026-Q4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-Q5", "2026-10", "26", "9999", "quý tư", "2026-9t"})
    void whatNamesNoPeriodIsRefused(String word) {
        assertThatThrownBy(() -> ResultPeriod.read(word, TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("hãy viết quý (2026-Q4)");
    }

    @ParameterizedTest
    @CsvSource({
        "223, 16051, '1,38%'",
        "35, 1589, '2,20%'",
        "2, 3, '66,66%'",
        "9999, 10000, '99,99%'",
        "99999, 100000, '99,99%'",
        "5, 5, '100,00%'",
        "0, 7, '0,00%'",
        "0, 0, –"
    })
    void percentagesAreCutNotRounded(long part, long whole, String percent) {
        assertThat(new Share(part, whole).percent()).isEqualTo(percent);
    }
}
