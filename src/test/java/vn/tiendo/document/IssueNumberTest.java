package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;

@SpringJUnitConfig(DocumentTestContext.class)
@Transactional
class IssueNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 25);

    @Autowired
    private IssueNumber issueNumber;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aStateBodyCountsAllTypesTogetherAndWritesItsOwnForm() {
        assertThat(issue("UBND", "KE_HOACH", null, TODAY)).isEqualTo("01/KH-UBND");
        assertThat(issue("UBND", "BAO_CAO", null, TODAY)).isEqualTo("02/BC-UBND");
        assertThat(issue("STC", "KE_HOACH", null, TODAY)).isEqualTo("01/KH-STC");
    }

    @Test
    void anOfficialLetterHasNoTypeInItsSymbolButTheDraftingUnit() {
        var letter = new NumberRequest("UBND", "CONG_VAN", null, "NC", "2802", TODAY, "Triển khai", "ubnd.vanthu");

        assertThat(issueNumber.issue(letter).written()).isEqualTo("2802/UBND-NC");
    }

    @Test
    void aPartyBodyCountsEachTypeForItselfAndWritesThePartysForm() {
        assertThat(issue("TU", "KE_HOACH", null, TODAY)).isEqualTo("01-KH/TU");
        assertThat(issue("TU", "KET_LUAN", null, TODAY)).isEqualTo("01-KL/TU");
        assertThat(issue("TU", "KE_HOACH", null, TODAY)).isEqualTo("02-KH/TU");
        assertThat(issue("BTGDV", "HUONG_DAN", null, TODAY)).isEqualTo("01-HD/BTGDVTU");
        assertThat(issue("TU", "CONG_VAN", null, TODAY)).isEqualTo("01-CV/TU");
    }

    @Test
    void aNewYearBeginsAnewForAStateBodyAndNotForAPartyBody() {
        issue("UBND", "KE_HOACH", null, LocalDate.of(2026, 12, 31));
        issue("TU", "KE_HOACH", null, LocalDate.of(2026, 12, 31));

        assertThat(issue("UBND", "KE_HOACH", null, LocalDate.of(2027, 1, 1))).isEqualTo("01/KH-UBND");
        assertThat(issue("TU", "KE_HOACH", null, LocalDate.of(2027, 1, 1))).isEqualTo("02-KH/TU");
    }

    @Test
    void aPartyBodyBeginsAnewWithTheTermOfTheCommitteeAboveIt() {
        jdbc.sql("insert into party_term values"
                        + " ('TU', '2020-10-17', '2020 - 2025'), ('TU', '2025-09-27', '2025 - 2030')")
                .update();
        issue("BTGDV", "KE_HOACH", "40", LocalDate.of(2025, 9, 26));

        assertThat(issue("BTGDV", "KE_HOACH", null, LocalDate.of(2025, 9, 26))).isEqualTo("41-KH/BTGDVTU");
        assertThat(issue("BTGDV", "KE_HOACH", null, LocalDate.of(2025, 9, 27))).isEqualTo("01-KH/BTGDVTU");
    }

    @Test
    void withoutATermTheFiveYearsOfTheCongressesCount() {
        issue("TU", "KE_HOACH", "7", LocalDate.of(2029, 12, 31));

        assertThat(issue("TU", "KE_HOACH", null, LocalDate.of(2029, 12, 31))).isEqualTo("08-KH/TU");
        assertThat(issue("TU", "KE_HOACH", null, LocalDate.of(2030, 1, 1))).isEqualTo("01-KH/TU");
    }

    @Test
    void anOfficeMayGiveATypeASeriesOfItsOwn() {
        jdbc.sql("insert into number_series values ('UBND', 'QUYET_DINH', 'QUYET_DINH')")
                .update();
        issue("UBND", "KE_HOACH", "12", TODAY);

        assertThat(issue("UBND", "QUYET_DINH", null, TODAY)).isEqualTo("01/QĐ-UBND");
        assertThat(issue("UBND", "BAO_CAO", null, TODAY)).isEqualTo("13/BC-UBND");
    }

    @Test
    void aTakenNumberIsRefusedAndTheSentenceNamesItsDocument() {
        issue("UBND", "KE_HOACH", "12", TODAY);

        assertThatThrownBy(() -> issue("UBND", "BAO_CAO", "12", TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessage("Số 12 năm 2026 của Ủy ban nhân dân tỉnh Lai Châu đã cấp cho văn bản 12/KH-UBND ngày "
                        + "25/08/2026 “Trích yếu của KE_HOACH”: hãy nhập số khác, "
                        + "hoặc để trống để lấy số tiếp theo (13).");
    }

    @Test
    void aTypedNumberMovesTheSeriesAndOneInBetweenDoesNot() {
        issue("UBND", "KE_HOACH", "12", TODAY);

        assertThat(issue("UBND", "KE_HOACH", "5", TODAY)).isEqualTo("05/KH-UBND");
        assertThat(issue("UBND", "KE_HOACH", "12a", TODAY)).isEqualTo("12a/KH-UBND");
        assertThat(issue("UBND", "KE_HOACH", null, TODAY)).isEqualTo("13/KH-UBND");
    }

    @Test
    void aSymbolTheClerkTypedIsKept() {
        assertThat(issue("UBND", "KE_HOACH", "Số: 9/KH - UBND.TH", TODAY)).isEqualTo("09/KH-UBND.TH");
        var other = new NumberRequest("STC", "BAO_CAO", "SỞ TC", null, null, TODAY, "x", "stc.vanthu");
        assertThat(issueNumber.issue(other).written()).isEqualTo("01/BC-SỞTC");
    }

    @Test
    void aSuggestionTakesNothing() {
        var request = new NumberRequest("STC", "KE_HOACH", null, null, null, TODAY, "x", "stc.vanthu");

        assertThat(issueNumber.suggest(request).written()).isEqualTo("01/KH-STC");
        assertThat(issueNumber.suggest(request).written()).isEqualTo("01/KH-STC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "abc", "100000", "999999999999", "12/KH-UBND(M)", "${7*7}", "1,000"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThatThrownBy(() -> issue("UBND", "KE_HOACH", typed, TODAY)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KH/UBND", "<b>", "-", "A--B", "UBND;", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"})
    void whatIsNoSymbolIsRefused(String symbol) {
        var request = new NumberRequest("UBND", "KE_HOACH", symbol, null, null, TODAY, "x", "ubnd.vanthu");

        assertThatThrownBy(() -> issueNumber.issue(request)).isInstanceOf(Refusal.class);
    }

    private String issue(String issuer, String type, @Nullable String typed, LocalDate day) {
        var request = new NumberRequest(issuer, type, null, null, typed, day, "Trích yếu của " + type, "ubnd.vanthu");
        return issueNumber.issue(request).written();
    }
}
