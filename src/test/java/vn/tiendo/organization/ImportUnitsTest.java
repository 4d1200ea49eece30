package vn.tiendo.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.tiendo.organization.Lists.UNITS;
import static vn.tiendo.organization.Lists.bytes;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.csv.Fault;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.testing.ApplicationTest;

@ApplicationTest
class ImportUnitsTest {

    private static final String HEADER = "code,name,short_name,kind,chain,parent,valid_from,valid_to,successors\n";
    private static final String GOOD = "A1,Sở A,Sở A,DEPARTMENT,STATE,,2025-03-01,,\n";

    @Autowired
    private ImportUnits importUnits;

    @Autowired
    private Units units;

    @Test
    void aListIsTakenOverWithItsOrderAndSuccessors() {
        assertThat(importUnits.run(bytes(UNITS))).isEqualTo(new ImportResult(4, 0, 0));

        assertThat(units.existingOn(LocalDate.of(2026, 1, 5)))
                .extracting(Unit::code)
                .containsExactly("UBND", "VPUB", "STC");
        assertThat(units.existingOn(LocalDate.of(2025, 2, 28)))
                .extracting(Unit::code)
                .containsExactly("UBND", "VPUB", "SKHDT");
        assertThat(units.successorsOf("skhdt")).containsExactly("STC");
        assertThat(units.require("stc").parent()).isEqualTo("UBND");
    }

    @Test
    void theSameListASecondTimeChangesNothing() {
        importUnits.run(Lists.laiChau());

        var again = importUnits.run(Lists.laiChau());

        assertThat(again).isEqualTo(new ImportResult(0, 0, 107));
        assertThat(again.wroteSomething()).isFalse();
        assertThat(again.inWords()).isEqualTo("thêm 0, sửa 0, giữ nguyên 107");
    }

    @Test
    void aChangedRowIsCountedAndTakenOver() {
        importUnits.run(bytes(UNITS));

        var result = importUnits.run(bytes(UNITS.replace("2025-03-01,,", "2025-03-01,2030-12-31,")));

        assertThat(result).isEqualTo(new ImportResult(0, 1, 3));
        assertThat(units.require("STC").validTo()).isEqualTo(LocalDate.of(2030, 12, 31));
    }

    @Test
    void byteOrderMarkWindowsLineEndsAndDecomposedLettersAreAccepted() {
        var list = "\uFEFF" + Normalizer.normalize(UNITS, Normalizer.Form.NFD).replace("\n", "\r\n");

        importUnits.run(bytes(list));

        assertThat(units.require("UBND").name()).isEqualTo("Ủy ban nhân dân tỉnh");
        assertThat(importUnits.run(bytes(UNITS))).isEqualTo(new ImportResult(0, 0, 4));
    }

    @Test
    void aNameWithCommasStandsInQuotationMarks() {
        importUnits.run(Lists.laiChau());

        assertThat(units.require("SVHTTDL").name()).isEqualTo("Sở Văn hóa, Thể thao và Du lịch");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    B2,Sở B,Sở B,DEPARTMENT,STATE,XYZ,2025-03-01,,              | đơn vị cấp trên «XYZ» không có trong danh sách
                    B2,Sở B,Sở B,DEPARTMENT,STATE,B2,2025-03-01,,               | đơn vị «B2» nằm trong vòng cấp trên khép kín
                    A1,Sở B,Sở B,DEPARTMENT,STATE,,2025-03-01,,                 | mã đơn vị «A1» đã có ở dòng 2
                    b2,Sở B,Sở B,DEPARTMENT,STATE,,2025-03-01,,                 | ô «code» chỉ được gồm chữ in hoa không dấu và chữ số, tối đa 20 ký tự, đang là «b2»
                    В2,Sở B,Sở B,DEPARTMENT,STATE,,2025-03-01,,                 | ô «code» chỉ được gồm chữ in hoa không dấu và chữ số, tối đa 20 ký tự, đang là «В2»
                    B2,,Sở B,DEPARTMENT,STATE,,2025-03-01,,                     | ô «name» chưa có nội dung
                    B2,Sở B,Sở B,Sở,STATE,,2025-03-01,,                         | ô «kind» chỉ được gồm chữ in hoa không dấu và dấu gạch dưới, đang là «Sở»
                    B2,Sở B,Sở B,DEPARTMENT,CHURCH,,2025-03-01,,                | ô «chain» phải là một trong STATE, PARTY, ARMED, MASS, CENTRAL, đang là «CHURCH»
                    B2,Sở B,Sở B,DEPARTMENT,STATE,,2025-02-30,,                 | ô «valid_from» phải là một ngày dạng 2025-07-01, đang là «2025-02-30»
                    B2,Sở B,Sở B,DEPARTMENT,STATE,,01/03/2025,,                 | ô «valid_from» phải là một ngày dạng 2025-07-01, đang là «01/03/2025»
                    B2,Sở B,Sở B,DEPARTMENT,STATE,,0001-01-01,,                 | ô «valid_from» phải là một ngày dạng 2025-07-01, đang là «0001-01-01»
                    B2,Sở B,Sở B,DEPARTMENT,STATE,,,,                           | ô «valid_from» chưa có nội dung
                    B2,Sở B,Sở B,DEPARTMENT,STATE,,2025-03-01,2025-02-28,       | ngày hết hiệu lực 2025-02-28 trước ngày bắt đầu 2025-03-01
                    B2,Sở B,Sở B,DEPARTMENT,STATE,,2025-03-01,,XYZ              | đơn vị kế thừa «XYZ» không có trong danh sách
                    B2,Sở B,Sở B,DEPARTMENT,STATE,,2025-03-01,,B2               | đơn vị «B2» không thể kế thừa chính mình
                    B2,Sở B,Sở B,DEPARTMENT,STATE,,2025-03-01,,A1;A1            | ô «successors» ghi «A1» hai lần
                    B2,=HYPERLINK(1),Sở B,DEPARTMENT,STATE,,2025-03-01,,        | ô «name» giống công thức bảng tính: «=HYPERLINK(1)»
                    B2,Sở\u202EB,Sở B,DEPARTMENT,STATE,,2025-03-01,,            | ô «name» có ký tự điều khiển hoặc ký tự ẩn: «Sở�B»
                    B2,Sở B,Sở B,DEPARTMENT,STATE,,2025-03-01                   | có 7 cột, phải có đúng 9 cột như dòng tiêu đề
                    """)
    void aRowWithAFaultIsNamedAndNothingIsWritten(String row, String message) {
        assertThat(faultsOf(HEADER + GOOD + row)).containsExactly(new Fault(3, message));
        assertThat(units.find("A1")).isEmpty();
    }

    @Test
    void everyFaultOfTheFileIsToldInTheOrderOfTheRows() {
        var faults = faultsOf(HEADER
                + "A1,Sở A,Sở A,DEPARTMENT,STATE,KHONG,2025-03-01,,\n"
                + "\n"
                + "a2,Sở B,Sở B,DEPARTMENT,STATE,,2025-13-01,,\n");

        assertThat(faults).extracting(Fault::line).containsExactly(2, 4, 4);
        assertThat(faults.get(0).inWords()).isEqualTo("Dòng 2: đơn vị cấp trên «KHONG» không có trong danh sách");
    }

    @Test
    void aCircleOfSuperiorsIsRefusedAlsoWhenHalfOfItIsAlreadyKnown() {
        importUnits.run(bytes(UNITS));

        var faults = faultsOf(HEADER + "UBND,UBND,UBND,PROVINCE_GOVERNMENT,STATE,STC,2004-01-01,,\n");

        assertThat(faults).containsExactly(new Fault(2, "đơn vị «UBND» nằm trong vòng cấp trên khép kín"));
    }

    @Test
    void aFileThatIsNoListAtAllIsRefused() {
        var header = new Fault(1, "tiêu đề phải là «" + HEADER.strip() + "»");
        assertThat(faultsOf("")).containsExactly(header);
        assertThat(faultsOf(GOOD)).containsExactly(header);
        assertThat(faultsOf(HEADER + "A1,\"Sở A,Sở A")).extracting(Fault::line).containsExactly(2);
        assertThat(faultsOf("mã\n".getBytes(StandardCharsets.UTF_16)))
                .containsExactly(new Fault(0, "Tệp không phải mã UTF-8: hãy lưu lại bằng mã UTF-8 rồi nhập lại"));
    }

    private List<Fault> faultsOf(String list) {
        return faultsOf(bytes(list));
    }

    private List<Fault> faultsOf(byte[] list) {
        return catchThrowableOfType(ImportRefused.class, () -> importUnits.run(list))
                .faults();
    }
}
