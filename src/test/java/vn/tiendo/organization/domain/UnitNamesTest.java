package vn.tiendo.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.organization.UnitsOfTheDemo;
import vn.tiendo.organization.domain.NameReading.Found;
import vn.tiendo.organization.domain.NameReading.Unknown;
import vn.tiendo.organization.domain.NameReading.Unsure;

/** Units by the names that offices write. */
class UnitNamesTest {

    private final UnitNames names = UnitNames.of(UnitsOfTheDemo.entries(), LocalDate.of(2026, 11, 22), "STC");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STC                                        | STC
            stc                                        | STC
            Sở Tài chính                               | STC
            sở tài chính tỉnh Lai Châu                 | STC
            SO TAI CHINH                               | STC
            Sở TC                                      | STC
            Sở KH&CN                                   | SKHCN
            Sở KHCN                                    | SKHCN
            Sở Khoa học & Công nghệ                    | SKHCN
            Sở VH, TT và DL                            | SVHTTDL
            Sở VHTT&DL                                 | SVHTTDL
            Sở NN&MT                                   | SNNMT
            Sở GD-ĐT                                   | SGDDT
            Sở GD&ĐT                                   | SGDDT
            VP UBND tỉnh                               | VPUB
            Văn phòng Ủy ban nhân dân tỉnh             | VPUB
            UBND tỉnh                                  | UBND
            UBND tỉnh Lai Châu                         | UBND
            CA tỉnh                                    | CAT
            Bộ CHQS tỉnh                               | BCHQS
            Ban CH BĐBP tỉnh                           | BCHBP
            UBND xã Tả Lèng                            | X11
            xã Tả Lèng                                 | X11
            ubnd xa ta leng                            | X11
            Ủy ban nhân dân xã Tả Lèng                 | X11
            P. Tân Phong                               | P01
            UBND phường Tân Phong                      | P01
            Đảng ủy xã Tả Lèng                         | DUX11
            UBMTTQ Việt Nam tỉnh                       | MTTQ
            MTTQ tỉnh                                  | MTTQ
            Ủy ban MTTQVN tỉnh                         | MTTQ
            Thanh tra                                  | TTT
            Ban TG&DV Tỉnh ủy                          | BTGDV
            """)
    void isFoundHoweverItIsShortened(String written, String code) {
        assertThat(names.read(written)).isEqualTo(new Found(code, null));
    }

    @Test
    void anOldNameMeansItsOneSuccessorAndSaysWhy() {
        assertThat(names.read("BCH BĐBP tỉnh"))
                .isEqualTo(new Found(
                        "BCHBP",
                        "«BCH BĐBP tỉnh» đã kết thúc ngày 30/06/2025, nay là Ban Chỉ huy Bộ đội Biên phòng tỉnh"));
        assertThat(names.read("Ban Dân vận Tỉnh ủy"))
                .isInstanceOfSatisfying(
                        Found.class, found -> assertThat(found.code()).isEqualTo("BTGDV"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sở Thông tin và Truyền thông", "Sở TT&TT", "So TTTT"})
    void ofSeveralSuccessorsSomebodyChooses(String written) {
        assertThat(names.read(written))
                .isInstanceOfSatisfying(
                        Unsure.class, unsure -> assertThat(unsure.codes()).containsExactly("SKHCN", "SVHTTDL"));
    }

    @Test
    void onTheDayOfTheOldUnitItIsStillThatOne() {
        var before = UnitNames.of(UnitsOfTheDemo.entries(), LocalDate.of(2025, 2, 1), null);
        assertThat(before.read("Sở TT&TT")).isEqualTo(new Found("STTTT", null));
    }

    @Test
    void whatIsNearlyWrittenLikeAUnitIsOnlyOffered() {
        assertThat(names.read("Sở Tài chánh"))
                .isInstanceOfSatisfying(
                        Unsure.class, unsure -> assertThat(unsure.codes()).startsWith("STC"));
        assertThat(names.readExactly("Sở Tài chánh")).isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đại sứ quán Việt Nam tại Lào", "Sở", "các đơn vị liên quan", "tỉnh", "UBND xã", "-", "?"})
    void whatIsNoUnitIsNone(String written) {
        assertThat(names.readExactly(written)).isInstanceOf(Unknown.class);
    }
}
