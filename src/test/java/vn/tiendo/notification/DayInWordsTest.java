package vn.tiendo.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayInWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014-12-12|Thứ Sáu, ngày 12 tháng 12 năm 2014",
                "2026-02-09|Thứ Hai, ngày 09 tháng 02 năm 2026",
                "2026-03-01|Chủ nhật, ngày 01 tháng 3 năm 2026"
            })
    void aDayIsWrittenAsOnALetter(LocalDate day, String words) {
        assertThat(DayInWords.of(day)).isEqualTo(words);
    }
}
