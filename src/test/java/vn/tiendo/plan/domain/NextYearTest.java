package vn.tiendo.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a yearly plan, a year later. */
class NextYearTest {

    private final NextYear rule = new NextYear(2024, 2025);

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "trước ngày 15/12/2024, trước ngày 15/12/2025",
        "chậm nhất ngày 31 tháng 3 năm 2024, chậm nhất ngày 31 tháng 3 năm 2025",
        "trong quý IV/2024, trong quý IV/2025",
        "trong năm 2024, trong năm 2025",
        "trước ngày 15/01/2025, trước ngày 15/01/2026",
        "giai đoạn 2024-2025, giai đoạn 2025-2026",
        "trong tháng 11, trong tháng 11",
        "trước ngày 20 hằng tháng, trước ngày 20 hằng tháng",
        "theo Quyết định số 02/2024/QĐ-UBND, theo Quyết định số 02/2024/QĐ-UBND",
        "dịp 18/7/2022, dịp 18/7/2022"
    })
    void theWordsOfADeadlineStayAndTheirYearMoves(String before, String after) {
        assertThat(rule.deadline(before)).isEqualTo(after);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "Kế hoạch hoạt động thông tin đối ngoại năm 2024, Kế hoạch hoạt động thông tin đối ngoại năm 2025",
        "Tổng kết năm 2024; nhiệm vụ năm 2025, Tổng kết năm 2025; nhiệm vụ năm 2026",
        "Kế hoạch NĂM 2024-2025, Kế hoạch NĂM 2025-2026",
        "Thực hiện Chỉ thị ngày 22 tháng 11 năm 2017, Thực hiện Chỉ thị ngày 22 tháng 11 năm 2017",
        "Thực hiện Quyết định ngày 14/9/2024, Thực hiện Quyết định ngày 14/9/2024",
        "Đề án đến năm 2030, Đề án đến năm 2030"
    })
    void onlyTheYearOfTheWorkMovesInAText(String before, String after) {
        assertThat(rule.text(before)).isEqualTo(after);
    }

    @Test
    void aDayKeepsItsPlaceInTheCalendar() {
        assertThat(rule.day(LocalDate.of(2024, 12, 15))).isEqualTo("2025-12-15");
        assertThat(rule.day(LocalDate.of(2024, 2, 29))).isEqualTo("2025-02-28");
        assertThat(rule.day(LocalDate.of(2022, 7, 18))).isEqualTo("2022-07-18");
        assertThat(rule.day(null)).isNull();
    }

    @ParameterizedTest(name = "issued {0}, until {1}: {2}")
    @CsvSource({
        "2024-05-09, 2024-12-31, 2024",
        "2024-12-20, 2025-12-31, 2025",
        "2026-08-25, 2030-12-31, 2026",
        "2026-08-25, , 2026"
    })
    void aPlanIsOfTheYearForWhichItWasIssued(LocalDate issued, LocalDate horizon, int year) {
        assertThat(NextYear.of(issued, horizon)).isEqualTo(year);
    }

    @Test
    void theNewYearComesAfterTheOld() {
        assertThatThrownBy(() -> new NextYear(2024, 2024)).isInstanceOf(IllegalArgumentException.class);
    }
}
