package vn.tiendo.supervision.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelBookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private record Line(String text, long number, LocalDate day) {}

    private static final List<ExcelColumn<Line>> COLUMNS = List.of(
            ExcelColumn.text("Nội dung", 30, Line::text),
            ExcelColumn.number("Số", 8, Line::number),
            ExcelColumn.day("Ngày", Line::day));

    private static byte[] written(Stream<Line> lines) throws IOException {
        var out = new ByteArrayOutputStream();
        var book = new ExcelBook(out);
        var sheet = book.sheet("Trang một", List.of("TIÊU ĐỀ", "Phạm vi: tất cả."), COLUMNS);
        for (var line : lines.toList()) {
            sheet.row(line);
        }
        sheet.finish(List.of("Tổng số."));
        book.finish();
        return out.toByteArray();
    }

    private static XSSFSheet sheet(String... texts) throws IOException {
        return Files.excel(written(Stream.of(texts).map(text -> new Line(text, 3_321, DAY))))
                .getSheetAt(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "=cmd|' /C calc'!A0", "+84912345678", "-5 đơn vị", "@SUM(A1)", "\t=1", "<b>&\"'", "00123"
            })
    void whatBeginsLikeAFormulaStaysText(String text) throws IOException {
        var cell = sheet(text).getRow(3).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
    }

    @Test
    void daysAreDaysAndNumbersAreNumbers() throws IOException {
        var row = sheet("Việc").getRow(3);
        assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(3_321);
        assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
        assertThat(DateUtil.isCellDateFormatted(row.getCell(2))).isTrue();
        assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(DAY);
        assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
    }

    @Test
    void theSheetIsLaidOutForScreenAndPaper() throws IOException {
        var sheet = sheet("Một", "Hai");
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 3);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:C5");
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getRow(3).getCell(0).getCellStyle().getWrapText()).isTrue();
        assertThat(sheet.getSheetName()).isEqualTo("Trang một");
    }

    @Test
    void textThatNoCellCanHoldIsCutAndWhatNoFileCanHoldIsLeftOut() throws IOException {
        assertThat(sheet(words(40_000)).getRow(3).getCell(0).getStringCellValue())
                .hasSize(32_001)
                .endsWith("…");
        assertThat(sheet("a\u0000b\u0007c\uD800d").getRow(3).getCell(0).getStringCellValue())
                .isEqualTo("abcd");
        assertThat(sheet("dòng một\ndòng hai").getRow(3).getCell(0).getStringCellValue())
                .isEqualTo("dòng một\ndòng hai");
    }

    /** Not the same letter again and again: the reading library takes what shrinks too well for an attack. */
    private static String words(int letters) {
        var words = new StringBuilder();
        for (int number = 0; words.length() < letters; number++) {
            words.append("Đơn vị ").append(Integer.toString(number * 7_919, 36)).append(' ');
        }
        return words.substring(0, letters);
    }

    @Test
    void anEmptyTableIsAFileToo() throws IOException {
        var sheet = sheet();
        assertThat(Files.table(sheet)).isEmpty();
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:C3");
    }

    @Test
    void rowsLeaveWhileOthersAreWritten() throws IOException {
        var gone = new long[1];
        var book = new ExcelBook(new OutputStream() {
            @Override
            public void write(int one) {
                gone[0]++;
            }
        });
        var sheet = book.sheet("Trang", List.of("TIÊU ĐỀ"), COLUMNS);
        for (int row = 0; row < 5_000; row++) {
            sheet.row(new Line("Nhiệm vụ số " + row, row, DAY.plusDays(row)));
        }
        assertThat(gone[0]).isGreaterThan(10_000);
    }

    @Test
    void aFileThatFailsOnTheWayDoesNotLookWhole() {
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> {
                    var book = new ExcelBook(out);
                    var sheet = book.sheet("Trang", List.of("TIÊU ĐỀ"), COLUMNS);
                    for (int row = 0; row < 2_000; row++) {
                        sheet.row(new Line("Việc", row, DAY));
                    }
                    throw new IllegalStateException("the database went away");
                })
                .isInstanceOf(IllegalStateException.class);
        assertThat(out.size()).isPositive();
        assertThatThrownBy(() -> Files.excel(out.toByteArray())).isNotNull();
    }
}
