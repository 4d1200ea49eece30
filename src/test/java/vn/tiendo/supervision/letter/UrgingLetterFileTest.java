package vn.tiendo.supervision.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Công văn đôn đốc, written and read back. */
class UrgingLetterFileTest {

    /** What is to be looked at with a word processor. */
    private static final Path SHOWN = Path.of("target", "cong-van");

    @Test
    void aLetterOfTheProvinceStandsAsTheDecreeWants() throws IOException {
        var letter = written("mot-viec", letter(state("Ủy ban nhân dân tỉnh Lai Châu", null), "Sở Tài chính", 1));
        assertThat(text(letter))
                .contains("ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("Độc lập - Tự do - Hạnh phúc", "Số: 12/UBND-VP", "V/v đôn đốc")
                .contains("Lai Châu, ngày 05 tháng 02 năm 2026", "Kính gửi: Sở Tài chính")
                .contains("còn 01 việc chưa hoàn thành, trong đó 01 việc đã quá hạn")
                .contains("chậm nhất ngày 20/02/2026", "giải trình rõ nguyên nhân chậm", "chậm nhất ngày 10/02/2026")
                .contains("lùi, giãn thời hạn hoặc rút nhiệm vụ", "thực hiện./.")
                .contains("Nơi nhận:", "- Như trên;", "- Lưu: VT, VP.")
                .contains("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Nguyễn Văn A");
        var page = letter.getDocument().getBody().getSectPr();
        assertThat(page.getPgSz().getW()).hasToString("11906");
        assertThat(page.getPgSz().getH()).hasToString("16838");
        assertThat(page.getPgMar().getLeft()).hasToString("1701");
        assertThat(fonts(letter)).containsOnly("Times New Roman");
    }

    @Test
    void thePartyWritesItsOwnHead() throws IOException {
        var head = new LetterHead(
                true,
                "Tỉnh ủy Lai Châu",
                "Văn phòng Tỉnh ủy",
                "12-CV/VPTU",
                null,
                "Lai Châu",
                LocalDate.of(2026, 11, 25));
        var letter = written("dang", letter(head, "Đảng ủy UBND tỉnh", 2));
        assertThat(text(letter))
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "Số 12-CV/VPTU", "ngày 25 tháng 11 năm 2026")
                .doesNotContain("CỘNG HÒA", "Số:");
    }

    @Test
    void sixtyRowsAreNumberedUnderAHeadThatIsRepeated() throws IOException {
        var letter = written(
                "sau-muoi-viec",
                letter(state("Văn phòng", "Ủy ban nhân dân tỉnh Lai Châu"), "Sở Nông nghiệp và Môi trường", 60));
        var table = letter.getTables().get(1);
        assertThat(table.getRows()).hasSize(61);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(60).getCell(0).getText()).isEqualTo("60");
        assertThat(table.getRow(60).getCell(4).getText()).isEqualTo("57");
        assertThat(table.getRow(1).getCell(4).getText()).isEqualTo("Chưa quá hạn");
    }

    @Test
    void withNothingLeftThereIsNoTable() throws IOException {
        var letter = written("khong-viec", letter(state("Sở Tài chính", null), "Sở Y tế", 0));
        assertThat(letter.getTables()).hasSize(2);
        assertThat(text(letter)).contains("không còn việc nào chưa hoàn thành");
    }

    @Test
    void longNamesDiacriticsAndWhatNoFileCanHoldAreWrittenWell() throws IOException {
        var unit = "Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng, công nghiệp và phát triển đô thị tỉnh;"
                + " Trung tâm Kiểm soát bệnh tật và Trung tâm Xúc tiến đầu tư, thương mại, du lịch";
        var head = state(
                "Chi cục Quản lý chất lượng nông lâm sản và thủy sản, chăn nuôi và thú y",
                "Sở Nông nghiệp và Môi trường tỉnh Lai Châu");
        var row = new UrgingLetter.Row(
                "Rà\u0000 soát <script> & «quy trình» \uD800😀\nhuỷ, thuở, Ằ Ẵ Ễ ộ ữ ${x}",
                "Kế hoạch của Ủy ban nhân dân tỉnh",
                "trước ngày 15/12/2025",
                52);
        var letter = written(
                "ten-dai",
                new UrgingLetter(
                        head, unit, "Dòng một.\nDòng hai.", List.of(row), null, null, foot("Nguyễn Thị Ngọc Ánh")));
        assertThat(letter.getTables().get(1).getRow(1).getCell(1).getText())
                .contains("Rà soát <script> & «quy trình» 😀", "huỷ, thuở, Ằ Ẵ Ễ ộ ữ ${x}");
        assertThat(text(letter)).doesNotContain("chậm nhất", "giải trình");
    }

    private static LetterHead state(String issuer, @Nullable String superior) {
        return new LetterHead(false, superior, issuer, "12/UBND-VP", null, "Lai Châu", LocalDate.of(2026, 2, 5));
    }

    private static UrgingLetter letter(LetterHead head, String unit, int rows) {
        return new UrgingLetter(
                head,
                unit,
                "Các việc trên ảnh hưởng đến tiến độ chung của tỉnh.",
                IntStream.range(0, rows)
                        .mapToObj(row -> new UrgingLetter.Row(
                                "Rà soát, sửa đổi, bổ sung quy trình giải quyết thủ tục hành chính thuộc"
                                        + " phạm vi quản lý; báo cáo kết quả",
                                "Kế hoạch 44/KH-UBND ngày 08/02/2025",
                                "trước ngày 15/12/2025",
                                rows == 1 ? 52 : row - 2))
                        .toList(),
                LocalDate.of(2026, 2, 20),
                LocalDate.of(2026, 2, 10),
                foot("Nguyễn Văn A"));
    }

    private static LetterFoot foot(String name) {
        return new LetterFoot(List.of("Như trên", "Lưu: VT, VP"), "TL. CHỦ TỊCH", "Chánh Văn phòng", name);
    }

    private static XWPFDocument written(String name, UrgingLetter letter) throws IOException {
        var bytes = UrgingLetterFile.of(letter);
        Files.createDirectories(SHOWN);
        Files.write(SHOWN.resolve(name + ".docx"), bytes);
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static String text(XWPFDocument letter) {
        var tables = letter.getTables().stream().map(table -> table.getText());
        var lines = letter.getParagraphs().stream().map(XWPFParagraph::getText);
        return Stream.concat(tables, lines).collect(Collectors.joining("\n"));
    }

    private static List<String> fonts(XWPFDocument letter) {
        return letter.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .map(run -> run.getFontFamily())
                .distinct()
                .toList();
    }
}
