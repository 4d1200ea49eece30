package vn.tiendo.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class LunarYearTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/calendar/lunar-oracle.csv", numLinesToSkip = 1)
    void everyYearOfTheOracleAgrees(int year, LocalDate tet, LocalDate gioTo) {
        assertThat(LunarYear.tet(year)).isEqualTo(tet);
        assertThat(LunarYear.gioTo(year)).isEqualTo(gioTo);
    }

    @ParameterizedTest
    @CsvSource({"1985, 1985-01-21", "2007, 2007-02-17", "2030, 2030-02-02"})
    void tetIsNotChinasNewYear(int year, LocalDate tet) {
        assertThat(LunarYear.tet(year)).isEqualTo(tet);
    }

    @ParameterizedTest
    @CsvSource({"2019, 2019-04-14", "2037, 2037-04-24", "2038, 2038-04-13"})
    void gioToIsNotTheTenthOfChinasThirdMonth(int year, LocalDate gioTo) {
        assertThat(LunarYear.gioTo(year)).isEqualTo(gioTo);
    }

    @Test
    void anIndependentLibraryAgreesOnEveryYear() {
        assertThat(IntStream.rangeClosed(LunarYear.FIRST, LunarYear.LAST)).allSatisfy(year -> {
            assertThat(LunarYear.tet(year)).isEqualTo(byTime4J(year, 1, 1));
            assertThat(LunarYear.gioTo(year)).isEqualTo(byTime4J(year, 3, 10));
        });
    }

    @Test
    void yearsBeyondCertaintyAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> LunarYear.tet(1975));
        assertThatIllegalArgumentException().isThrownBy(() -> LunarYear.gioTo(2101));
    }

    private static LocalDate byTime4J(int year, int month, int day) {
        return VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day)
                .transform(PlainDate.axis())
                .toTemporalAccessor();
    }
}
