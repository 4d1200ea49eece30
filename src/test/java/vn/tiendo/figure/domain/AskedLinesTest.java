package vn.tiendo.figure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.Refusal;

/** Figures as they are typed, or pasted from Excel. */
class AskedLinesTest {

    @Test
    void typedAndPastedLinesAreRead() {
        var asked = AskedLines.read("Số lớp tập huấn | lớp | cộng | 40\n\nTỷ lệ hài lòng\t%\tTrung bình\n"
                + "Hộ nghèo còn lại | hộ | mới nhất | không quá 1.200\nKhó khăn || chữ\nSố người | người\n");
        assertThat(asked)
                .extracting(Asked::title)
                .containsExactly(
                        "Số lớp tập huấn (lớp)",
                        "Tỷ lệ hài lòng (%)",
                        "Hộ nghèo còn lại (hộ)",
                        "Khó khăn",
                        "Số người (người)");
        assertThat(asked)
                .extracting(Asked::aggregation)
                .containsExactly(
                        Aggregation.SUM, Aggregation.MEAN, Aggregation.LATEST, Aggregation.TEXT, Aggregation.SUM);
        assertThat(asked.get(2).target()).isNotNull().extracting(Target::text).isEqualTo("không quá 1.200");
    }

    @Test
    void noTextAsksForNothing() {
        assertThat(AskedLines.read(null)).isEmpty();
        assertThat(AskedLines.read(" \n ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Số lớp|lớp|nhân;dòng chỉ tiêu 1: cách cộng «nhân» không có",
                "Số lớp|lớp|cộng|nhiều;mục tiêu «nhiều» không phải là số",
                "|lớp|cộng;hãy ghi tên chỉ tiêu",
                "A|b|cộng|1|thừa;quá nhiều cột",
                "Khó khăn||chữ|5;không có mục tiêu bằng số"
            })
    void aWrongLineIsRefusedByItsNumber(String line, String reason) {
        assertThatThrownBy(() -> AskedLines.read(line))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(reason);
    }

    @Test
    void theSameFigureTwiceAndTooManyAreRefused() {
        assertThatThrownBy(() -> AskedLines.read("Số lớp|lớp\nsố  lớp|Lớp|trung bình"))
                .hasMessageContaining("dòng chỉ tiêu 2: «số lớp» đã có ở trên");
        var many = IntStream.rangeClosed(0, AskedLines.MOST)
                .mapToObj(number -> "Chỉ tiêu " + number)
                .collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> AskedLines.read(many)).hasMessageContaining("nhiều nhất 40 chỉ tiêu");
    }
}
