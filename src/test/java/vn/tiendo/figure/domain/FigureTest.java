package vn.tiendo.figure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.Refusal;
import vn.tiendo.figure.domain.Figure.Amount;
import vn.tiendo.figure.domain.Figure.Words;

/** Numbers as Vietnam writes them, and how what many units gave becomes one figure. */
class FigureTest {

    private static final Instant MORNING = Instant.parse("2026-02-10T01:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234,5|1234.5", "12|12", "0|0", "-3,25|-3.25", "1.234.567|1234567", "1234,5|1234.5", "1 234|1234"
            })
    void aNumberIsReadAsItIsWritten(String written, String number) {
        assertThat(VietnameseNumber.read(written)).contains(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1,234.5", "12.34", "mười", "", "1,2,3", "1.2345", "12%", "1e5", "NaN", "1..000"})
    void whatIsNoVietnameseNumberIsNotGuessed(String written) {
        assertThat(VietnameseNumber.read(written)).isEmpty();
    }

    @Test
    void aNumberIsShownWithPointsAndAComma() {
        assertThat(VietnameseNumber.write(new BigDecimal("1234567.50"))).isEqualTo("1.234.567,5");
        assertThat(VietnameseNumber.write(new BigDecimal("0.1"))).isEqualTo("0,1");
        assertThat(VietnameseNumber.write(new BigDecimal("-1000"))).isEqualTo("-1.000");
    }

    @Test
    void aWrongNumberIsRefusedWithTheNameOfTheIndicator() {
        assertThatThrownBy(() -> Figure.read(asked(Aggregation.SUM), "1.5 lớp"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("«Số lớp»")
                .hasMessageContaining("«1.5 lớp» không phải là số");
    }

    @Test
    void whatWasNotGivenIsNotZero() {
        assertThat(GivenFigure.together("Tỉnh", Aggregation.SUM, List.of())).isEmpty();
        assertThat(Figure.isNone(" Chưa có số liệu ")).isTrue();
        assertThat(Figure.isNone("0")).isFalse();
    }

    @Test
    void decimalsAreAddedExactly() {
        assertThat(together(Aggregation.SUM, gave("0,1"), gave("0,2"))).isEqualTo("0,3");
    }

    @Test
    void aMeanIsOverThoseWhoGaveAFigureWithSumAndCount() {
        assertThat(together(Aggregation.MEAN, gave("80"), gave("90"), gave("95,5")))
                .isEqualTo("88,5 (265,5/3)");
        assertThat(together(Aggregation.MEAN, gave("80"))).isEqualTo("80");
    }

    @Test
    void aMeanOneTierUpIsWeightedByWhoGaveBelow() {
        var two = gave(new Amount(new BigDecimal("100"), 2), null, MORNING);
        assertThat(together(Aggregation.MEAN, two, gave("20"))).isEqualTo("40 (120/3)");
    }

    @Test
    void theLatestIsThatOfTheLastPeriodAndThenTheOneHandedInLast() {
        var january = LocalDate.of(2026, 1, 14);
        var february = LocalDate.of(2026, 2, 14);
        assertThat(together(
                        Aggregation.LATEST,
                        gave(amount("7"), february, MORNING),
                        gave(amount("9"), january, MORNING.plusSeconds(60))))
                .isEqualTo("7");
        assertThat(together(
                        Aggregation.LATEST,
                        gave(amount("7"), february, MORNING),
                        gave(amount("8"), february, MORNING.plusSeconds(60))))
                .isEqualTo("8");
    }

    @Test
    void wordsAreListedUnitByUnit() {
        var one = new GivenFigure("Xã 1", null, MORNING, new Words("Thiếu kinh phí", 1));
        var many = new GivenFigure("Huyện", null, MORNING, new Words("Xã 2: Không\nXã 3: Có", 2));
        assertThat(GivenFigure.together("Tỉnh", Aggregation.TEXT, List.of(one, many))
                        .orElseThrow()
                        .figure())
                .isEqualTo(new Words("Xã 1: Thiếu kinh phí\nHuyện:\nXã 2: Không\nXã 3: Có", 3));
    }

    @Test
    void aTargetIsReachedOrNotExceeded() {
        var forty = Target.read("≥ 40").orElseThrow();
        assertThat(forty.reachedBy(new BigDecimal("40"))).isTrue();
        assertThat(forty.percent(new BigDecimal("15"))).contains(new BigDecimal("37"));
        var five = Target.read("không quá 5").orElseThrow();
        assertThat(five.reachedBy(new BigDecimal("5.1"))).isFalse();
        assertThat(five.percent(BigDecimal.ONE)).isEmpty();
        assertThat(five.text()).isEqualTo("không quá 5");
    }

    private static Asked asked(Aggregation how) {
        return new Asked("Số lớp", "lớp", how, null);
    }

    private static Amount amount(String number) {
        return new Amount(VietnameseNumber.read(number).orElseThrow(), 1);
    }

    private static GivenFigure gave(String number) {
        return gave(amount(number), null, MORNING);
    }

    private static GivenFigure gave(Figure figure, @Nullable LocalDate end, Instant at) {
        return new GivenFigure("Xã", end, at, figure);
    }

    private static String together(Aggregation how, GivenFigure... given) {
        return GivenFigure.together("Tỉnh", how, List.of(given))
                .orElseThrow()
                .figure()
                .text(how);
    }
}
