package vn.tiendo.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberParserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # written                   | family  | number | year | symbol           | type               | issuer
            2802/UBND-NC                | STATE   | 2802   |      | UBND-NC          |                    | UBND
            837/QĐ-TTg                  | STATE   | 837    |      | QĐ-TTg           | QUYET_DINH         | TTg
            1079/QĐ-TTg                 | STATE   | 1079   |      | QĐ-TTg           | QUYET_DINH         | TTg
            368/QĐ-TTg                  | STATE   | 368    |      | QĐ-TTg           | QUYET_DINH         | TTg
            204-KL/TU                   | PARTY   | 204    |      | KL/TU            | KET_LUAN           | TU
            135-HD/BTGTW                | PARTY   | 135    |      | HD/BTGTW         | HUONG_DAN          | BTGTW
            26-CT/TW                    | PARTY   | 26     |      | CT/TW            | CHI_THI            | TW
            16-KL/TW                    | PARTY   | 16     |      | KL/TW            | KET_LUAN           | TW
            08-QC/TW                    | PARTY   | 8      |      | QC/TW            | QUY_CHE            | TW
            1267-KH/BCĐ                 | PARTY   | 1267   |      | KH/BCĐ           | KE_HOACH           | BCĐ
            01/QCPH/UBND-UBMTTQ         | JOINT   | 1      |      | QCPH/UBND-UBMTTQ | QUY_CHE_PHOI_HOP   | UBND-UBMTTQ
            1066/UBND-VXNV              | STATE   | 1066   |      | UBND-VXNV        |                    | UBND
            44/KH-UBND                  | STATE   | 44     |      | KH-UBND          | KE_HOACH           | UBND
            1270/BC-TCTTTg              | STATE   | 1270   |      | BC-TCTTTg        | BAO_CAO            | TCTTTg
            42/2014/QĐ-TTg              | STATE   | 42     | 2014 | QĐ-TTg           | QUYET_DINH         | TTg
            30/2020/NĐ-CP               | STATE   | 30     | 2020 | NĐ-CP            | NGHI_DINH          | CP
            1676-QĐ/TU                  | PARTY   | 1676   |      | QĐ/TU            | QUYET_DINH         | TU
            01/2020/TT-VPCP             | STATE   | 1      | 2020 | TT-VPCP          | THONG_TU           | VPCP
            983-QĐ/TU                   | PARTY   | 983    |      | QĐ/TU            | QUYET_DINH         | TU
            24-ĐA/TU                    | PARTY   | 24     |      | ĐA/TU            | DE_AN              | TU
            01/VBHN-VPCP                | STATE   | 1      |      | VBHN-VPCP        | VAN_BAN_HOP_NHAT   | VPCP
            91/2015/QH13                | STATE   | 91     | 2015 | QH13             |                    | QH13
            03/2019/TTLT-BTC-BTP        | JOINT   | 3      | 2019 | TTLT-BTC-BTP     | THONG_TU_LIEN_TICH | BTC-BTP
            1234-CV/TU                  | PARTY   | 1234   |      | CV/TU            | CONG_VAN           | TU
            05-TT/TU                    | PARTY   | 5      |      | TT/TU            | THONG_TRI          | TU
            15/TTR-NV                   | STATE   | 15     |      | TTR-NV           |                    | TTR
            22/TTr-SVHTT&DL             | STATE   | 22     |      | TTr-SVHTT&DL     | TO_TRINH           | SVHTT&DL
            77-XYZ/TU                   | PARTY   | 77     |      | XYZ/TU           |                    | TU
            /KH-UBND                    | STATE   |        |      | KH-UBND          | KE_HOACH           | UBND
            -KH/TU                      | PARTY   |        |      | KH/TU            | KE_HOACH           | TU
            - Như Điều 3                | UNKNOWN |        |      |                  |                    |
            Số: .../KH-UBND             | STATE   |        |      | KH-UBND          | KE_HOACH           | UBND
            41                          | UNKNOWN | 41     |      |                  |                    |
            36                          | UNKNOWN | 36     |      |                  |                    |
            2933                        | UNKNOWN | 2933   |      |                  |                    |
            15/2024                     | UNKNOWN | 15     | 2024 |                  |                    |
            2933 (ký hiệu không nêu trong nguồn) | UNKNOWN | 2933 | |                 |                    |
            Chỉ thị số 41               | UNKNOWN | 41     |      |                  | CHI_THI            |
            Nghị quyết số 36            | UNKNOWN | 36     |      |                  | NGHI_QUYET         |
            Nghị quyết 36               | UNKNOWN | 36     |      |                  | NGHI_QUYET         |
            Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII | UNKNOWN | | |          | NGHI_QUYET         |
            Kế hoạch tuyên truyền năm 2022 | UNKNOWN |     |      |                  | KE_HOACH           |
            ngày 22/11/2017             | UNKNOWN |        |      |                  |                    |
            22/11/2017                  | UNKNOWN |        |      |                  |                    |
            """)
    void allFormsMetInPracticeAreRead(
            String written,
            DocumentFamily family,
            Integer number,
            Integer year,
            String symbol,
            String type,
            String issuer) {
        var read = TestVocabulary.read(written);

        assertThat(read.written()).isEqualTo(written);
        assertThat(read.family()).isEqualTo(family);
        assertThat(read.number()).isEqualTo(number);
        assertThat(read.year()).isEqualTo(year);
        assertThat(read.symbol()).isEqualTo(symbol);
        assertThat(read.type()).isEqualTo(type);
        assertThat(read.issuerPart()).isEqualTo(issuer);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Số: 02/KH-UBND",
                "Số 02/KH-UBND",
                "số:02/KH-UBND",
                "2/KH-UBND",
                " 02 / KH - UBND ",
                "02/kh-UBND",
                "０２／ＫＨ－ＵＢＮＤ",
                "02\u2215KH\u2013UBND",
                "02\u00A0/\u00A0KH\u2011UBND",
                "\uFEFF02/KH\u200B-UBND",
                "Kế hoạch số 02/KH-UBND ngày 03/02/2026 của UBND tỉnh",
                "Căn cứ Kế hoạch số 02/KH-UBND ngày 03/02/2026",
                "Thực hiện Kế hoạch 02/KH-UBND (đợt 1)",
            })
    void theSameNumberIsReadFromEveryWriting(String written) {
        var read = TestVocabulary.read(written);

        assertThat(read.formatted()).isEqualToIgnoringCase("02/KH-UBND");
        assertThat(read.type()).isEqualTo("KE_HOACH");
        assertThat(read.issuerPart()).isEqualTo("UBND");
        assertThat(read.family()).isEqualTo(DocumentFamily.STATE);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"837/QĐ-TTg", "837/Q\u00D0-TTg", "837/Q\u0110-TTg", "837/Q\u0189-TTg"})
    void everyLookAlikeOfTheLetterDIsTheSame(String written) {
        var read = TestVocabulary.read(written);

        assertThat(read.symbol()).isEqualTo("Q\u0110-TTg");
        assertThat(read.type()).isEqualTo("QUYET_DINH");
        assertThat(read.written()).isEqualTo(written);
    }

    @Test
    void aDecomposedWritingIsKeptComposed() {
        var written = Normalizer.normalize("Chỉ thị số 41", Normalizer.Form.NFD);

        var read = TestVocabulary.read("  " + written + "\u00A0");

        assertThat(read.written()).isEqualTo("Chỉ thị số 41");
        assertThat(read.type()).isEqualTo("CHI_THI");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"12a/KH-UBND", "12a-KH/TU", "12a"})
    void aNumberPutInBetweenHasALetter(String written) {
        var read = TestVocabulary.read(written);

        assertThat(read.number()).isEqualTo(12);
        assertThat(read.suffix()).isEqualTo("a");
        assertThat(read.formatted()).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2802/UBND-NC",
                "42/2014/QĐ-TTg",
                "135-HD/BTGTW",
                "08-QC/TW",
                "01/QCPH/UBND-UBMTTQ",
                "91/2015/QH13",
                "01-QCPH/BTGTU-SVHTTDL",
                "02-KH",
                "05/KH/TU"
            })
    void aProperNumberIsFormattedAsItIsWritten(String written) {
        assertThat(TestVocabulary.read(written).formatted()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "/",
                "-",
                "số",
                "Số:",
                "99999999999999999999/KH-UBND",
                "-1",
                "٣",
                "1,000",
                "1e308",
                "0/0/0",
                "${7*7}",
                "<script>1/KH-UBND</script>",
                "12//KH--UBND",
                "12/KH-",
                "\u0000",
                "\uD800",
                "😀/KH-UBND",
                "\u202E12/KH-UBND",
                "((((((((((",
                "a/b/c/d/e/f/g",
                "12/2014/2015/QĐ-TTg"
            })
    void nothingIsEverRejected(String written) {
        assertThat(TestVocabulary.read(written)).isNotNull();
    }

    @Test
    void aThousandRandomTextsAreReadWithoutErrorAndKept() {
        var random = new Random(30_2020);
        var alphabet = "0123456789//--  aăâbcdđeêĐÐQKHUBNDTWTTg.:()số\u0301\u0300\u00A0\u200B\uFF0F\u2013\n😀\uD83D";
        for (var i = 0; i < 1_000; i++) {
            var written = random.ints(random.nextInt(60), 0, alphabet.length())
                    .mapToObj(index -> String.valueOf(alphabet.charAt(index)))
                    .collect(Collectors.joining());

            var read = TestVocabulary.read(written);

            assertThat(read.written()).isEqualTo(WrittenText.keep(written));
            assertThat(TestVocabulary.read(read.written())).isEqualTo(read);
            assertThat(visible(read.written())).isEqualTo(visible(written));
        }
    }

    @Test
    void aVeryLongTextIsReadInNoTime() {
        var texts = Stream.of(
                "1/".repeat(50_000),
                "A-".repeat(50_000),
                " ".repeat(100_000) + "1",
                "12/" + "KH-".repeat(30_000),
                "số ".repeat(30_000),
                "1 ".repeat(50_000));

        assertThat(texts.map(TestVocabulary::read)).allMatch(Objects::nonNull);
    }

    /** What nobody can lose unnoticed: everything but spaces at the edges and half characters. */
    private static String visible(String text) {
        var whole = text.replaceAll("\\p{Cs}", "");
        return Normalizer.normalize(whole, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}\u200B\uFEFF]", "");
    }
}
