package vn.tiendo.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.organization.domain.Chain;
import vn.tiendo.organization.domain.Unit;

class NumberFormTest {

    private final Vocabulary vocabulary = TestVocabulary.vocabulary();

    @ParameterizedTest(name = "{6}")
    @CsvSource({
        "STATE, KE_HOACH, UBND, , 2, , 02/KH-UBND",
        "STATE, KE_HOACH, UBND, , 12, a, 12a/KH-UBND",
        "STATE, CONG_VAN, UBND, NC, 2802, , 2802/UBND-NC",
        "STATE, CONG_VAN, STC, , 9, , 09/STC",
        "STATE, QUY_CHE_PHOI_HOP, UBND-UBMTTQ, , 1, , 01/QCPH/UBND-UBMTTQ",
        "ARMED, BAO_CAO, CAT, PV01, 15, , 15/BC-CAT-PV01",
        "PARTY, KE_HOACH, TU, , 12, , 12-KH/TU",
        "PARTY, CONG_VAN, BTGDVTU, , 3, , 03-CV/BTGDVTU",
        "PARTY, QUY_DINH, TU, , 1, , 01-QĐi/TU",
    })
    void aNumberOfOursIsWrittenInItsChainsFormAndReadBack(
            Chain chain, String type, String issuer, String drafting, int number, String suffix, String written) {
        var form = new NumberForm(chain, vocabulary.type(type).orElseThrow(), issuer, drafting);

        assertThat(form.write(number, suffix)).isEqualTo(written);
        assertThat(TestVocabulary.read(written).formatted()).isEqualTo(written);
        assertThat(TestVocabulary.read(written).number()).isEqualTo(number);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "TU, Tỉnh ủy Lai Châu, Tỉnh ủy, TU",
        "BTGDV, Ban Tuyên giáo và Dân vận Tỉnh ủy, BTGDVTU, BTGDVTU",
        "DUUBND, Đảng ủy UBND tỉnh, ĐU UBND, ĐUUBND",
        "UBND, Ủy ban nhân dân tỉnh Lai Châu, UBND tỉnh, UBND",
        "X36, UBND xã Tà Tổng, Xã Tà Tổng, UBND",
        "STC, Sở Tài chính, Sở Tài chính, STC",
        "CAT, Công an tỉnh, Công an tỉnh, CAT"
    })
    void theSymbolOfAUnitIsSuggested(String code, String name, String shortName, String symbol) {
        var unit = new Unit(code, name, shortName, "X", Chain.STATE, null, LocalDate.of(2025, 7, 1), null);

        assertThat(NumberForm.issuerSymbolOf(unit, vocabulary)).isEqualTo(symbol);
    }
}
