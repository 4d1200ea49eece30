package vn.tiendo.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.csv.Fault;
import vn.tiendo.deadline.domain.CalendarDay;
import vn.tiendo.deadline.domain.CalendarEdit;
import vn.tiendo.deadline.domain.DayKind;

class CalendarFileTest {

    private static final String HEADER = "date,kind,name,source,confirmed\n";
    private static final String GOOD = "2027-01-01,HOLIDAY,Tết Dương lịch,Điều 112,yes\n";
    private static final CalendarDay NEW_YEAR =
            new CalendarDay(LocalDate.of(2027, 1, 1), DayKind.HOLIDAY, "Tết Dương lịch", "Điều 112", true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEADER + GOOD,
                "\uFEFF" + HEADER + GOOD,
                "\r\n" + HEADER + "\r\n" + GOOD + "\r\n\r\n",
                "date;kind;name;source;confirmed\n01/01/2027;HOLIDAY;Tết Dương lịch;Điều 112;yes",
                "date\tkind\tname\tsource\tconfirmed\n1/1/2027\tHOLIDAY\tTết Dương lịch\tĐiều 112\tyes",
                HEADER + "2027-01-01,HOLIDAY, Tết Dương lịch ,\"Điều 112\",yes"
            })
    void theSameRowIsReadFromEveryShapeOfFile(String text) {
        var read = CalendarFile.read(text, "");
        assertThat(read.faults()).isEmpty();
        assertThat(read.change().edits()).containsExactly(new CalendarEdit.Enter(NEW_YEAR));
    }

    @Test
    void aRowWithoutItsOwnDocumentTakesTheOneOfTheFile() {
        var read = CalendarFile.read(HEADER + "2027-01-01,HOLIDAY,Tết Dương lịch,,check", "Thông báo 1");
        assertThat(read.change().edits())
                .extracting(CalendarEdit::source, edit -> edit.after().confirmed())
                .containsExactly(tuple("Thông báo 1", false));
    }

    @Test
    void whatIsWrittenCanBeReadAgain() {
        var rows = List.of(
                NEW_YEAR,
                new CalendarDay(
                        LocalDate.of(2027, 2, 6), DayKind.MAKEUP_WORKDAY, "Làm \"bù\", thứ Bảy", "A; B\tC", false));
        var tabless = rows.stream()
                .map(row -> new CalendarDay(
                        row.day(), row.kind(), row.name(), row.source().replace('\t', ' '), row.confirmed()))
                .toList();
        assertThat(CalendarFile.read(CalendarFile.write(tabless), "").change().edits())
                .extracting(CalendarEdit::after)
                .isEqualTo(tabless);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    2027-02-30,HOLIDAY,Tết,Điều 112,yes        | ô «date» phải là một ngày có thật, dạng 2026-04-27 hoặc 27/04/2026, đang là «2027-02-30»
                    2027-02-29,HOLIDAY,Tết,Điều 112,yes        | ô «date» phải là một ngày có thật, dạng 2026-04-27 hoặc 27/04/2026, đang là «2027-02-29»
                    2026-13-01,HOLIDAY,Tết,Điều 112,yes        | ô «date» phải là một ngày có thật, dạng 2026-04-27 hoặc 27/04/2026, đang là «2026-13-01»
                    31/04/2027,HOLIDAY,Tết,Điều 112,yes        | ô «date» phải là một ngày có thật, dạng 2026-04-27 hoặc 27/04/2026, đang là «31/04/2027»
                    ,HOLIDAY,Tết,Điều 112,yes                  | ô «date» phải là một ngày có thật, dạng 2026-04-27 hoặc 27/04/2026, đang là «»
                    2027-01-05T00:00,HOLIDAY,Tết,Điều 112,yes  | ô «date» phải là một ngày có thật, dạng 2026-04-27 hoặc 27/04/2026, đang là «2027-01-05T00:00»
                    ٢٠٢٧-٠١-٠٥,HOLIDAY,Tết,Điều 112,yes        | ô «date» phải là một ngày có thật, dạng 2026-04-27 hoặc 27/04/2026, đang là «٢٠٢٧-٠١-٠٥»
                    292278994-08-17,HOLIDAY,Tết,Điều 112,yes   | ô «date» phải là một ngày có thật, dạng 2026-04-27 hoặc 27/04/2026, đang là «292278994-08-17»
                    0001-01-01,HOLIDAY,Tết,Điều 112,yes        | năm phải từ 2000 đến 2100, đang là 1
                    9999-12-31,HOLIDAY,Tết,Điều 112,yes        | năm phải từ 2000 đến 2100, đang là 9999
                    1999-12-31,HOLIDAY,Tết,Điều 112,yes        | năm phải từ 2000 đến 2100, đang là 1999
                    2027-01-05,holiday,Tết,Điều 112,yes        | ô «kind» phải là một trong HOLIDAY, SWAPPED_OFF, MAKEUP_WORKDAY, đang là «holiday»
                    2027-01-05,NGHI,Tết,Điều 112,yes           | ô «kind» phải là một trong HOLIDAY, SWAPPED_OFF, MAKEUP_WORKDAY, đang là «NGHI»
                    2027-01-05,MAKEUP_WORKDAY,Bù,Điều 112,yes  | làm bù phải vào Thứ Bảy hoặc Chủ nhật, mà 05/01/2027 là Thứ Ba
                    2027-01-09,SWAPPED_OFF,Đổi,Điều 112,yes    | nghỉ hoán đổi phải vào một ngày từ Thứ Hai đến Thứ Sáu, mà 09/01/2027 là Thứ Bảy
                    2027-01-01,HOLIDAY,Tết,Điều 112,yes        | ngày 01/01/2027 đã có ở dòng 2
                    01/01/2027,SWAPPED_OFF,Đổi,Điều 112,yes    | ngày 01/01/2027 đã có ở dòng 2
                    2027-01-05,HOLIDAY,,Điều 112,yes           | ô «name» chưa có nội dung
                    2027-01-05,HOLIDAY,=1+1,Điều 112,yes       | ô «name» giống công thức bảng tính: «=1+1»
                    2027-01-05,HOLIDAY,T\u202Eết,Điều 112,yes  | ô «name» có ký tự điều khiển hoặc ký tự ẩn: «T�ết»
                    2027-01-05,HOLIDAY,Tết,,yes                | ô «source» chưa có nội dung; hãy ghi văn bản căn cứ ở dòng này hoặc ở ô căn cứ chung
                    2027-01-05,HOLIDAY,Tết,Điều 112,co         | ô «confirmed» phải là yes (đã xác nhận) hoặc check (chưa xác nhận), đang là «co»
                    2027-01-05,HOLIDAY,Tết,Điều 112,           | ô «confirmed» phải là yes (đã xác nhận) hoặc check (chưa xác nhận), đang là «»
                    2027-01-05,HOLIDAY,Tết,Điều 112            | có 4 cột, phải có đúng 5 cột như dòng tiêu đề
                    """)
    void aFaultIsNamedByItsRow(String row, String message) {
        assertThat(CalendarFile.read(HEADER + GOOD + row, "").faults()).containsExactly(new Fault(3, message));
    }

    @Test
    void longTextsAreFaults() {
        var row = "2027-01-05,HOLIDAY," + "ạ".repeat(201) + "," + "b".repeat(301) + ",yes";
        assertThat(CalendarFile.read(HEADER + row, "").faults())
                .extracting(Fault::inWords)
                .containsExactly("Dòng 2: ô «name» dài quá 200 ký tự", "Dòng 2: ô «source» dài quá 300 ký tự");
    }

    @Test
    void aFileThatIsNoListIsRefusedAsAWhole() {
        assertThat(faults("")).containsExactly("Dòng 1: tiêu đề phải là «date,kind,name,source,confirmed»");
        assertThat(faults("ngày,loại\n")).containsExactly("Dòng 1: tiêu đề phải là «date,kind,name,source,confirmed»");
        assertThat(faults(HEADER)).containsExactly("Tệp chưa có dòng nào dưới dòng tiêu đề");
        assertThat(faults(HEADER + GOOD.replace("ế", "\uFFFD")))
                .containsExactly("Tệp không phải mã UTF-8: hãy lưu lại bằng mã UTF-8 rồi nhập lại");
        assertThat(faults(HEADER + GOOD.repeat(1_001)))
                .containsExactly("Tệp có 1001 dòng, mỗi lần chỉ nhập tối đa 1000 dòng");
        assertThat(faults(HEADER + "2027-01-05,HOLIDAY,\"Tết,Điều 112,yes"))
                .containsExactly("Dòng 2: không đọc được dòng này, hãy kiểm tra dấu ngoặc kép");
    }

    private static List<String> faults(String text) {
        return CalendarFile.read(text, "").faults().stream().map(Fault::inWords).toList();
    }
}
