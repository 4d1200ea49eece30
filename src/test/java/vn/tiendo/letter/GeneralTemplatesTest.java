package vn.tiendo.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.letter.word.FillTemplate;
import vn.tiendo.letter.word.MarkName;
import vn.tiendo.letter.word.TemplateCheck;
import vn.tiendo.letter.word.TemplateFile;

/** The templates that everybody has, against Nghị định 30/2020/NĐ-CP and Hướng dẫn 36-HD/VPTW. */
class GeneralTemplatesTest {

    /** What is to be looked at with a word processor. */
    private static final Path SHOWN = Path.of("target", "van-ban");

    static Stream<Arguments> all() {
        return Stream.of(LetterKind.values())
                .flatMap(kind -> Stream.of(Arguments.of(kind, false), Arguments.of(kind, true)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theyCanBeFilledAndLookAsTheyMust(LetterKind kind, boolean party) throws IOException {
        var template = kind.general(party);
        assertThat(TemplateCheck.faults(template, kind.vocabulary())).isEmpty();
        var bytes = FillTemplate.fill(template, kind.vocabulary(), kind.sample());
        Files.createDirectories(SHOWN);
        Files.write(SHOWN.resolve("mau-" + kind.word() + (party ? "-dang" : "") + ".docx"), bytes);
        Files.write(SHOWN.resolve("goc-" + kind.word() + (party ? "-dang" : "") + ".docx"), template);
        var letter = TemplateFile.read(bytes);
        assertThat(TemplateFile.text(letter)).doesNotContain("{{", "}}");
        assertThat(paragraphs(letter).stream()
                        .flatMap(paragraph -> paragraph.getRuns().stream())
                        .map(run -> run.getFontFamily()))
                .containsOnly("Times New Roman");
        var margins = letter.getDocument().getBody().getSectPr().getPgMar();
        assertThat(List.of(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight()))
                .extracting(Object::toString)
                .containsExactly("1134", "1134", "1701", "851");
        assertThat(TemplateFile.text(letter))
                .contains(party ? "ĐẢNG CỘNG SẢN VIỆT NAM" : "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    }

    @Test
    void aPlanStandsInTheOrderOfTheDecree() {
        var letter = sample(LetterKind.KE_HOACH, false);
        assertThat(inOrder(letter))
                .containsSubsequence(
                        "ỦY BAN NHÂN DÂN",
                        "TỈNH LAI CHÂU",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số: 44/KH-UBND",
                        "Lai Châu, ngày 08 tháng 02 năm 2026",
                        "KẾ HOẠCH",
                        "Triển khai thực hiện Chỉ thị về đẩy mạnh cải cách thủ tục hành chính trên địa bàn tỉnh",
                        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
                        "I. NHIỆM VỤ",
                        "Nơi nhận:",
                        "- Lưu: VT, NC.",
                        "TM. ỦY BAN NHÂN DÂN",
                        "KT. CHỦ TỊCH",
                        "PHÓ CHỦ TỊCH",
                        "Nguyễn Văn A",
                        "Phụ lục",
                        "DANH MỤC NHIỆM VỤ",
                        "(Kèm theo Kế hoạch số 44/KH-UBND ngày 08 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Lai Châu)");
        assertThat(letter.getDocument().getBody().getSectPr().getPgSz().getW()).hasToString("16838");
        var annex = letter.getTables().get(letter.getTables().size() - 1);
        assertThat(annex.getRow(0).isRepeatHeader()).isTrue();
        assertThat(annex.getRows()).hasSize(3);
    }

    @Test
    void thePartyHasItsOwnHead() {
        assertThat(inOrder(sample(LetterKind.KE_HOACH, true)))
                .contains("*", "ĐẢNG CỘNG SẢN VIỆT NAM", "Số 44/KH-UBND", "-----")
                .doesNotContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    }

    @Test
    void sizesAreThoseOfTheDecree() {
        var letter = sample(LetterKind.KE_HOACH, false);
        assertThat(size(letter, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).isBetween(12, 13);
        assertThat(size(letter, "Độc lập - Tự do - Hạnh phúc")).isBetween(13, 14);
        assertThat(size(letter, "Số: 44/KH-UBND")).isEqualTo(13);
        assertThat(size(letter, "Lai Châu, ngày 08 tháng 02 năm 2026")).isBetween(13, 14);
        assertThat(size(letter, "KẾ HOẠCH")).isBetween(13, 14);
        assertThat(size(letter, "I. NHIỆM VỤ")).isBetween(13, 14);
        assertThat(size(letter, "Nơi nhận:")).isEqualTo(12);
        assertThat(size(letter, "- Lưu: VT, NC.")).isEqualTo(11);
        assertThat(size(letter, "PHÓ CHỦ TỊCH")).isBetween(13, 14);
        assertThat(size(letter, "Phụ lục")).isEqualTo(14);
        assertThat(size(letter, "Sở Tài chính; Sở Nội vụ")).isBetween(13, 14);
    }

    @ParameterizedTest
    @MethodSource("all")
    void noTwoFieldsAreReadAsOne(LetterKind kind, boolean party) {
        var keys = new HashSet<String>();
        kind.fields()
                .forEach(field -> assertThat(keys.add(MarkName.key(field.name())))
                        .as(field.name())
                        .isTrue());
        kind.lists()
                .forEach(list -> list.fields()
                        .forEach(field -> assertThat(keys.add(MarkName.key(field.name())))
                                .as(field.name())
                                .isTrue()));
        assertThat(keys).noneMatch(key -> key.startsWith("neu co "));
    }

    private static XWPFDocument sample(LetterKind kind, boolean party) {
        return TemplateFile.read(FillTemplate.fill(kind.general(party), kind.vocabulary(), kind.sample()));
    }

    private static int size(XWPFDocument letter, String text) {
        return paragraphs(letter).stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .map(paragraph ->
                        paragraph.getRuns().get(0).getFontSizeAsDouble().intValue())
                .findFirst()
                .orElseThrow(() -> new AssertionError(inOrder(letter)));
    }

    private static List<String> inOrder(XWPFDocument letter) {
        return paragraphs(letter).stream().map(XWPFParagraph::getText).collect(Collectors.toList());
    }

    private static List<XWPFParagraph> paragraphs(XWPFDocument letter) {
        return letter.getBodyElements().stream()
                .flatMap(GeneralTemplatesTest::in)
                .toList();
    }

    private static Stream<XWPFParagraph> in(IBodyElement element) {
        return element instanceof XWPFTable table
                ? table.getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .flatMap(cell -> cell.getParagraphs().stream())
                : element instanceof XWPFParagraph paragraph ? Stream.of(paragraph) : Stream.of();
    }
}
