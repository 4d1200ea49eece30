package vn.tiendo.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.document.domain.DocumentFinding.Code;
import vn.tiendo.organization.domain.Chain;

class FindingsTest {

    private final Findings findings = new Findings(TestVocabulary.vocabulary(), LocalDate.of(2026, 8, 25));

    @Test
    void theGuidanceOfSeed003IsFlaggedAndItsOtherCitationsAreNot() {
        var document = TestDocument.about("Hướng dẫn công tác thông tin đối ngoại năm 2014")
                .type("HUONG_DAN", "Hướng dẫn")
                .issuer(null, "Ban Thường vụ Đảng ủy (một đảng bộ trực thuộc Tỉnh ủy Lai Châu)")
                .issuedOn(LocalDate.of(2014, 4, 2))
                .citing(
                        citation("135-HD/BTGTW", LocalDate.of(2014, 3, 21), "Ban Tuyên giáo Tỉnh uỷ Lai Châu"),
                        citation("26-CT/TW", LocalDate.of(2008, 9, 10), "Ban Bí thư (khóa X)"),
                        citation("16-KL/TW", LocalDate.of(2012, 2, 14), "Bộ Chính trị"),
                        citation("368/QĐ-TTg", LocalDate.of(2013, 2, 28), "Thủ tướng Chính phủ"))
                .document();

        var found = findings.of(document, Chain.PARTY);

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.SYMBOL_NAMES_ANOTHER_ISSUER);
            assertThat(finding.about()).isEqualTo("135-HD/BTGTW");
            assertThat(finding.sentence())
                    .isEqualTo("Ký hiệu 135-HD/BTGTW là của Ban Tuyên giáo Trung ương, nhưng nơi ban hành ghi là "
                            + "“Ban Tuyên giáo Tỉnh uỷ Lai Châu”: hãy đối chiếu với bản gốc.");
        });
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2802/UBND-NC   | UBND tỉnh
            2802/UBND-NC   | Ủy ban nhân dân tỉnh Lai Châu
            204-KL/TU      | Ban Chấp hành Đảng bộ tỉnh
            204-KL/TU      | Ban Thường vụ Tỉnh uỷ
            Nghị quyết số 36 | Ban Chấp hành Trung ương Đảng
            36-NQ/TW       | Ban Chấp hành Trung ương Đảng
            1079/QĐ-TTg    | Thủ tướng Chính phủ
            30/2020/NĐ-CP  | Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam
            91/2015/QH13   | Quốc hội
            1267-KH/BCĐ    | Ban Chỉ đạo tỉnh
            12/QĐ-ABC      | Cơ quan nào đó ở tỉnh
            135-HD/BTGTW   | Ban Tuyên giáo
            """)
    void whatAgreesIsNotFlagged(String number, String issuer) {
        assertThat(codes(TestDocument.about("x").number(number).issuer(null, issuer), null))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
            135-HD/BTGTW   | Ban Tuyên giáo Tỉnh uỷ Lai Châu
            837/QĐ-TTg     | UBND tỉnh Lai Châu
            837/QĐ-TTg     | Chính phủ
            204-KL/TU      | Bộ Chính trị
            16-KL/TW       | Tỉnh ủy
            44/KH-UBND     | Tỉnh ủy Lai Châu
            """)
    void aSymbolOfAnotherBodyIsFlagged(String number, String issuer) {
        assertThat(codes(TestDocument.about("x").number(number).issuer(null, issuer), null))
                .containsExactly(Code.SYMBOL_NAMES_ANOTHER_ISSUER);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "44/KH-UBND, BAO_CAO, true",
        "44/KH-UBND, KE_HOACH, false",
        "2802/UBND-NC, CONG_VAN, false",
        "Chỉ thị số 41, NGHI_QUYET, true",
        "66-QĐ/TW, QUY_DINH, false",
        "12-QĐi/TU, QUY_DINH, false",
        "12/XY-UBND, KE_HOACH, false"
    })
    void aTypeThatTheSymbolDoesNotMeanIsFlagged(String number, String type, boolean flagged) {
        assertThat(codes(TestDocument.about("x").number(number).type(type, null), null))
                .isEqualTo(flagged ? List.of(Code.SYMBOL_NAMES_ANOTHER_TYPE) : List.of());
    }

    @Test
    void theTypeAsWrittenIsUnderstoodToo() {
        assertThat(codes(TestDocument.about("x").number("44/KH-UBND").type(null, "Báo cáo"), null))
                .containsExactly(Code.SYMBOL_NAMES_ANOTHER_TYPE);
    }

    @Test
    void aYearOtherThanTheDatesIsFlagged() {
        assertThat(codes(TestDocument.about("x").number("42/2014/QĐ-TTg").issuedOn(LocalDate.of(2015, 7, 27)), null))
                .containsExactly(Code.YEAR_DIFFERS_FROM_DATE);
        assertThat(codes(TestDocument.about("x").number("42/2014/QĐ-TTg").issuedOn(LocalDate.of(2014, 7, 27)), null))
                .isEmpty();
    }

    @Test
    void aDateAfterTodayIsFlaggedAndTodayIsNot() {
        assertThat(codes(TestDocument.about("x").issuedOn(LocalDate.of(2026, 8, 26)), null))
                .containsExactly(Code.DATE_IN_THE_FUTURE);
        assertThat(codes(TestDocument.about("x").issuedOn(LocalDate.of(2026, 8, 25)), null))
                .isEmpty();
    }

    @Test
    void theFormOfTheOtherChainIsFlagged() {
        assertThat(codes(TestDocument.about("x").number("12-KH/UBND"), null))
                .containsExactly(Code.PARTY_FORM_FROM_STATE_BODY);
        assertThat(codes(TestDocument.about("x").number("12-KH/STC"), Chain.STATE))
                .containsExactly(Code.PARTY_FORM_FROM_STATE_BODY);
        assertThat(codes(TestDocument.about("x").number("12/KH-TU"), null))
                .containsExactly(Code.STATE_FORM_FROM_PARTY_BODY);
        assertThat(codes(TestDocument.about("x").number("12/KH-BTGDVTU"), Chain.PARTY))
                .containsExactly(Code.STATE_FORM_FROM_PARTY_BODY);
        assertThat(codes(TestDocument.about("x").number("01/QCPH/UBND-UBMTTQ"), Chain.STATE))
                .isEmpty();
    }

    private List<Code> codes(TestDocument document, @Nullable Chain chain) {
        return findings.of(document.document(), chain).stream()
                .map(DocumentFinding::code)
                .toList();
    }

    private static Citation citation(String written, LocalDate day, String issuer) {
        return new Citation(written, day, issuer, Citation.Relation.CITES, null);
    }
}
