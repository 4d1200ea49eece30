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
import vn.tiendo.document.domain.Signer;
import vn.tiendo.letter.Imprint;
import vn.tiendo.letter.LetterKind;
import vn.tiendo.letter.Letterhead;
import vn.tiendo.letter.word.FillTemplate;
import vn.tiendo.letter.word.Filling;
import vn.tiendo.organization.domain.Chain;
import vn.tiendo.organization.domain.Unit;

/** Công văn đôn đốc, written and read back. */
class UrgingLetterTest {

    /** What is to be looked at with a word processor. */
    private static final Path SHOWN = Path.of("target", "cong-van");

    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);

    @Test
    void aLetterOfTheProvinceStandsAsTheDecreeWants() throws IOException {
        var letter = written("mot-viec", letter("Ủy ban nhân dân tỉnh Lai Châu", "Sở Tài chính", 1), null);
        assertThat(text(letter))
                .contains("ỦY BAN NHÂN DÂN\tTỈNH LAI CHÂU", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
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
        var letter = written(
                "dang",
                letter("Văn phòng Tỉnh ủy", "Đảng ủy UBND tỉnh", 2),
                head(Chain.PARTY, "Văn phòng Tỉnh ủy", "Tỉnh ủy Lai Châu"),
                imprint("12-CV/VPTU", LocalDate.of(2026, 11, 25)));
        assertThat(text(letter))
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "Số 12-CV/VPTU", "ngày 25 tháng 11 năm 2026")
                .doesNotContain("CỘNG HÒA", "Số:");
    }

    @Test
    void sixtyRowsAreNumberedUnderAHeadThatIsRepeated() throws IOException {
        var letter = written(
                "sau-muoi-viec",
                letter("Văn phòng", "Sở Nông nghiệp và Môi trường", 60),
                "Ủy ban nhân dân tỉnh Lai Châu");
        var table = letter.getTables().get(1);
        assertThat(table.getRows()).hasSize(61);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(60).getCell(0).getText()).isEqualTo("60");
        assertThat(table.getRow(60).getCell(4).getText()).isEqualTo("57");
        assertThat(table.getRow(1).getCell(4).getText()).isEqualTo("Chưa quá hạn");
    }

    @Test
    void withNothingLeftThereIsNoTable() throws IOException {
        var letter = written("khong-viec", letter("Sở Tài chính", "Sở Y tế", 0), null);
        assertThat(letter.getTables()).hasSize(2);
        assertThat(text(letter)).contains("không còn việc nào chưa hoàn thành");
    }

    @Test
    void longNamesDiacriticsAndWhatNoFileCanHoldAreWrittenWell() throws IOException {
        var unit = "Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng, công nghiệp và phát triển đô thị tỉnh;"
                + " Trung tâm Kiểm soát bệnh tật và Trung tâm Xúc tiến đầu tư, thương mại, du lịch";
        var row = new UrgingLetter.Row(
                "Rà\u0000 soát <script> & «quy trình» \uD800😀\nhuỷ, thuở, Ằ Ẵ Ễ ộ ữ ${x}",
                "Kế hoạch của Ủy ban nhân dân tỉnh",
                "trước ngày 15/12/2025",
                52);
        var letter = written(
                "ten-dai",
                new UrgingLetter(
                        "Chi cục Quản lý chất lượng nông lâm sản và thủy sản, chăn nuôi và thú y",
                        DAY,
                        unit,
                        "Dòng một.\nDòng hai.",
                        List.of(row),
                        null,
                        null),
                "Sở Nông nghiệp và Môi trường tỉnh Lai Châu");
        assertThat(letter.getTables().get(1).getRow(1).getCell(1).getText())
                .contains("Rà soát <script> & «quy trình» 😀", "huỷ, thuở, Ằ Ẵ Ễ ộ ữ ${x}");
        assertThat(text(letter)).doesNotContain("chậm nhất", "giải trình");
    }

    private static UrgingLetter letter(String issuer, String unit, int rows) {
        return new UrgingLetter(
                issuer,
                DAY,
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
                LocalDate.of(2026, 2, 10));
    }

    private static Letterhead head(Chain chain, String name, @Nullable String superior) {
        var unit = new Unit("X", name, name, "DEPARTMENT", chain, null, DAY, null);
        return new Letterhead(unit, superior, "Lai Châu", List.of(), null, List.of());
    }

    private static Imprint imprint(String number, LocalDate day) {
        var signer = new Signer("TL. CHỦ TỊCH", "Chánh Văn phòng", "Nguyễn Văn A");
        return new Imprint(number, day, null, false, signer, List.of("Như trên", "Lưu: VT, VP"), false);
    }

    private static XWPFDocument written(String name, UrgingLetter letter, @Nullable String superior)
            throws IOException {
        return written(name, letter, head(Chain.STATE, letter.issuer(), superior), imprint("12/UBND-VP", DAY));
    }

    private static XWPFDocument written(String name, UrgingLetter letter, Letterhead head, Imprint imprint)
            throws IOException {
        var kind = LetterKind.CONG_VAN_DON_DOC;
        var bytes = FillTemplate.fill(
                kind.general(head.unit().chain() == Chain.PARTY),
                kind.vocabulary(),
                Filling.of()
                        .and(imprint.on(head))
                        .and(UrgingLetterText.of(letter))
                        .build());
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
