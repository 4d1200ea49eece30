package vn.tiendo.letter.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** Values in the place of marks, wherever Word puts them. */
class FillTemplateTest {

    private static final Vocabulary WORDS = new Vocabulary(
            List.of(
                    new Vocabulary.Field("số ký hiệu", true),
                    new Vocabulary.Field("trích yếu", false),
                    new Vocabulary.Field("dự thảo", false)),
            List.of(
                    new Vocabulary.Repeated("nơi nhận", false, List.of(new Vocabulary.Field("nơi nhận", false))),
                    new Vocabulary.Repeated(
                            "nhiệm vụ",
                            true,
                            List.of(new Vocabulary.Field("STT", false), new Vocabulary.Field("nội dung", false)))));

    @Test
    void aMarkIsFoundHoweverItIsWritten() {
        var filled = filled(
                TemplateFile.lines("{{Số ký hiệu}} {{so_ky_hieu}} {{ số  ký hiệu }} {{So, Ky-Hieu}}"),
                Filling.of().put("số ký hiệu", "16-KL/TW"));
        assertThat(lines(filled)).containsExactly("16-KL/TW 16-KL/TW 16-KL/TW 16-KL/TW");
    }

    @Test
    void aMarkTornOverRunsIsOneAndLooksAsItsBeginning() {
        var filled = filled(
                TemplateFile.with(document -> {
                    var paragraph = document.createParagraph();
                    for (var piece : List.of("Số: {", "{số k", "ý hi", "ệu}", "} của cơ quan")) {
                        var run = paragraph.createRun();
                        run.setText(piece);
                        run.setBold(piece.startsWith("Số"));
                        run.setItalic(piece.startsWith("ý"));
                    }
                }),
                Filling.of().put("số ký hiệu", "02/KH-UBND"));
        var paragraph = filled.getParagraphs().get(0);
        assertThat(paragraph.getText()).isEqualTo("Số: 02/KH-UBND của cơ quan");
        assertThat(paragraph.getRuns().get(0).text()).isEqualTo("Số: 02/KH-UBND");
        assertThat(paragraph.getRuns().get(0).isBold()).isTrue();
    }

    @Test
    void marksInHeadersFootersAndTextBoxesAreFilled() {
        var template = TemplateFile.with(document -> {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("H {{số ký hiệu}}");
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("F {{số ký hiệu}}");
            document.createParagraph().createRun().setText("trước");
        });
        var box = TemplateFile.part(template, "word/document.xml")
                .replaceFirst(
                        "<w:t[^>]*>trước</w:t>",
                        "<w:pict xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>"
                                + "B {{số ký hiệu}}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>"
                                + "<w:t>ngoài {{trích yếu}}</w:t>");
        var bytes = FillTemplate.fill(
                TemplateFile.with(template, "word/document.xml", box),
                WORDS,
                Filling.of().put("số ký hiệu", "7").put("trích yếu", "x").build());
        assertThat(TemplateFile.part(bytes, "word/document.xml"))
                .contains("B 7", "ngoài x")
                .doesNotContain("{{");
        var filled = TemplateFile.read(bytes);
        assertThat(filled.getHeaderList().get(0).getText()).contains("H 7");
        assertThat(filled.getFooterList().get(0).getText()).contains("F 7");
    }

    @Test
    void aRowIsRepeatedAndKeepsItsLook() {
        var filled = filled(
                table(),
                Filling.of()
                        .rows(
                                "nhiệm vụ",
                                IntStream.range(0, 40)
                                        .mapToObj(row ->
                                                Map.of("STT", "" + (row + 1), "nội dung", "Việc " + row + "\ndòng hai"))
                                        .toList()));
        var table = filled.getTables().get(0);
        assertThat(table.getRows()).hasSize(41);
        assertThat(table.getRow(40).getCell(0).getText()).isEqualTo("40");
        var cell = table.getRow(40).getCell(1);
        assertThat(cell.getParagraphs()).extracting(XWPFParagraph::getText).containsExactly("Việc 39", "dòng hai");
        assertThat(cell.getParagraphs().get(1).getRuns().get(0).isItalic()).isTrue();
    }

    @Test
    void aRowThatHasNothingToSayGoesAway() {
        var filled = filled(
                TemplateFile.with(document -> {
                    var table = document.createTable(2, 2);
                    table.getRow(0).getCell(0).setText("Sản phẩm");
                    table.getRow(0).getCell(1).setText("{{trích yếu}}");
                    table.getRow(1).getCell(0).setText("Số");
                    table.getRow(1).getCell(1).setText("{{số ký hiệu}}");
                }),
                Filling.of().put("số ký hiệu", "7"));
        assertThat(filled.getTables().get(0).getText().strip()).isEqualTo("Số\t7");
    }

    @Test
    void aTableWithoutRowsGoesAway() {
        var filled = filled(table(), Filling.of().rows("nhiệm vụ", List.of()));
        assertThat(filled.getTables()).isEmpty();
        assertThat(lines(filled)).contains("sau bảng");
    }

    @Test
    void linesOfAListAreParagraphsOrGoAway() {
        var template = TemplateFile.lines("Nơi nhận:", "- {{nơi nhận}}", "hết");
        assertThat(lines(filled(template, Filling.of().lines("nơi nhận", List.of("A (để b/c);", "Lưu: VT.")))))
                .containsExactly("Nơi nhận:", "- A (để b/c);", "- Lưu: VT.", "hết");
        assertThat(lines(filled(template, Filling.of().lines("nơi nhận", List.of()))))
                .containsExactly("Nơi nhận:", "hết");
    }

    @Test
    void whatIsEmptyOrNotAskedForIsNotPrinted() {
        var template = TemplateFile.lines(
                "{{dự thảo}}",
                "V/v {{trích yếu}}",
                "{{nếu có nơi nhận}}Nơi nhận:",
                "{{nếu có nhiệm vụ}}Phụ lục",
                "hết");
        assertThat(lines(filled(template, Filling.of()))).containsExactly("hết");
        assertThat(lines(filled(
                        template,
                        Filling.of()
                                .put("trích yếu", "x")
                                .lines("nơi nhận", List.of("y"))
                                .rows("nhiệm vụ", List.of(Map.of("STT", "1", "nội dung", "z"))))))
                .containsExactly("V/v x", "Nơi nhận:", "Phụ lục", "hết");
    }

    @Test
    void capitalsAskForCapitalsAndLinesForParagraphs() {
        var filled = filled(
                TemplateFile.with(document -> {
                    document.createParagraph().createRun().setText("{{TRÍCH YẾU}}");
                    var run = document.createParagraph().createRun();
                    run.setText("{{trích yếu}}");
                    run.setBold(false);
                }),
                Filling.of().put("trích yếu", "I. KẾT QUẢ\nđẹp, được, Ỷ lại\nthuở"));
        assertThat(lines(filled))
                .containsExactly("I. KẾT QUẢ", "ĐẸP, ĐƯỢC, Ỷ LẠI", "THUỞ", "I. KẾT QUẢ", "đẹp, được, Ỷ lại", "thuở");
        assertThat(filled.getParagraphs().get(3).getRuns().get(0).isBold()).isTrue();
        assertThat(filled.getParagraphs().get(4).getRuns().get(0).isBold()).isFalse();
    }

    @Test
    void whatAValueLooksLikeIsNeverReadAgain() {
        var evil = "{{số ký hiệu}} ${7*7} #{T(java.lang.Runtime)} <w:p/> & \u0000\uD800 😀";
        var filled = filled(
                TemplateFile.lines("{{trích yếu}}", "- {{nơi nhận}}"),
                Filling.of().put("số ký hiệu", "LỘ").put("trích yếu", evil).lines("nơi nhận", List.of(evil)));
        assertThat(lines(filled))
                .containsExactly(
                        "{{số ký hiệu}} ${7*7} #{T(java.lang.Runtime)} <w:p/> &  😀",
                        "- {{số ký hiệu}} ${7*7} #{T(java.lang.Runtime)} <w:p/> &  😀");
    }

    @Test
    void aCellKeepsAParagraphAndASectionItsEnd() {
        var filled = filled(
                TemplateFile.with(document -> {
                    var table = document.createTable(1, 2);
                    table.getRow(0).getCell(0).setText("{{dự thảo}}");
                    table.getRow(0).getCell(1).setText("còn {{trích yếu}}");
                    var last = document.createParagraph();
                    last.createRun().setText("{{dự thảo}}");
                    last.getCTP().addNewPPr().addNewSectPr();
                }),
                Filling.of().put("trích yếu", "chữ"));
        assertThat(filled.getTables().get(0).getRow(0).getCell(0).getParagraphs())
                .hasSize(1);
        assertThat(filled.getParagraphs().get(0).getCTP().getPPr().isSetSectPr())
                .isTrue();
        assertThat(filled.getParagraphs().get(0).getText()).isEmpty();
    }

    @Test
    void theSameValuesMakeTheSameFile() {
        var filling = Filling.of().put("số ký hiệu", "1").build();
        var template = TemplateFile.lines("{{số ký hiệu}}");
        assertThat(FillTemplate.fill(template, WORDS, filling)).isEqualTo(FillTemplate.fill(template, WORDS, filling));
    }

    private static byte[] table() {
        return TemplateFile.with(document -> {
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("STT");
            table.getRow(0).getCell(1).setText("Nội dung");
            table.getRow(1).getCell(0).setText("{{stt}}");
            var run = table.getRow(1).getCell(1).getParagraphArray(0).createRun();
            run.setText("{{nội dung}}");
            run.setItalic(true);
            document.createParagraph().createRun().setText("sau bảng");
        });
    }

    private static XWPFDocument filled(byte[] template, Filling.Builder filling) {
        return TemplateFile.read(FillTemplate.fill(template, WORDS, filling.build()));
    }

    private static Stream<String> stream(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText);
    }

    private static List<String> lines(XWPFDocument document) {
        return stream(document).toList();
    }
}
