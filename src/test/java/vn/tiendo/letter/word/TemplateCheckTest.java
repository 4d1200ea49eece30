package vn.tiendo.letter.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.Refusal;

/** What is no template is refused, and what is wrong with one is named. */
class TemplateCheckTest {

    private static final Vocabulary WORDS = new Vocabulary(
            List.of(new Vocabulary.Field("số ký hiệu", true), new Vocabulary.Field("trích yếu", false)),
            List.of(
                    new Vocabulary.Repeated("nơi nhận", false, List.of(new Vocabulary.Field("nơi nhận", true))),
                    new Vocabulary.Repeated(
                            "nhiệm vụ",
                            true,
                            List.of(new Vocabulary.Field("STT", false), new Vocabulary.Field("nội dung", true))),
                    new Vocabulary.Repeated("việc", true, List.of(new Vocabulary.Field("tên việc", false)))));
    private static final String WHOLE = "{{số ký hiệu}}";
    private static final String[] GOOD = {WHOLE, "{{nơi nhận}}", "{{nội dung}}"};

    @Test
    void aWholeTemplateHasNoFaults() {
        assertThat(faults(TemplateFile.lines(GOOD))).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(faults(TemplateFile.lines("{{trích yếu}}")))
                .hasSize(3)
                .anyMatch(fault -> fault.startsWith("Thiếu trường «số ký hiệu»"))
                .anyMatch(fault -> fault.startsWith("Thiếu trường «nơi nhận»"))
                .anyMatch(fault -> fault.startsWith("Thiếu trường «nội dung»"));
    }

    @Test
    void whatIsNotKnownIsNamedWithWhatWasMeant() {
        assertThat(faults(TemplateFile.lines(
                        WHOLE, "{{nơi nhận}} {{nội dug}}", "{{nội dung}}", "{{lương tháng mười ba}}")))
                .containsExactly(
                        "Trường «nội dug» không có trong danh sách trường của loại văn bản này (có phải «nội dung»?);"
                                + " hãy sửa hoặc xóa.",
                        "Trường «lương tháng mười ba» không có trong danh sách trường của loại văn bản này; hãy sửa"
                                + " hoặc xóa.");
        assertThat(faults(TemplateFile.lines("{{số ký hiệu}}", "{{nơi nhận}}", "{{nội dung}}", "{{nếu có tiền}}")))
                .hasSize(1);
    }

    @Test
    void halfAMarkIsShown() {
        assertThat(faults(TemplateFile.lines(WHOLE, "{{nơi nhận}}", "{{nội dung}}", "Số {{trích", "yếu}} sau")))
                .hasSize(2)
                .allMatch(fault -> fault.contains("thiếu dấu ngoặc"));
    }

    @Test
    void rowsThatCannotBeRepeatedAreRefused() {
        var twoRows = TemplateFile.with(document -> {
            var table = document.createTable(2, 1);
            table.getRow(0).getCell(0).setText("{{STT}}");
            table.getRow(1).getCell(0).setText("{{nội dung}}");
            document.createParagraph().createRun().setText(WHOLE);
            document.createParagraph().createRun().setText("{{nơi nhận}}");
        });
        assertThat(faults(twoRows)).singleElement().asString().contains("«nhiệm vụ»", "cùng một hàng");
        var twoLists = TemplateFile.with(document -> {
            document.createTable(1, 1).getRow(0).getCell(0).setText("{{nội dung}} {{tên việc}}");
            document.createParagraph().createRun().setText(WHOLE);
            document.createParagraph().createRun().setText("{{nơi nhận}}");
        });
        assertThat(faults(twoLists)).singleElement().asString().contains("«nhiệm vụ», «việc»");
        assertThat(faults(TemplateFile.lines(WHOLE, "{{nơi nhận}} {{nội dung}}")))
                .singleElement()
                .asString()
                .contains("Một đoạn");
    }

    static Stream<Arguments> noTemplates() {
        var good = TemplateFile.lines(GOOD);
        var types = TemplateFile.part(good, "[Content_Types].xml");
        var body = TemplateFile.part(good, "word/document.xml");
        return Stream.of(
                Arguments.of("Tệp trống", new byte[0]),
                Arguments.of("không phải văn bản Word", bytes("<html><script>alert(1)</script></html>")),
                Arguments.of("không phải văn bản Word", bytes("Số ký hiệu")),
                Arguments.of("không phải văn bản Word", bytes("PK")),
                Arguments.of("không phải văn bản Word", bytes("PK\u0003\u0004rác")),
                Arguments.of("không phải văn bản Word", TemplateFile.zip(Map.of("a.txt", bytes("a")))),
                Arguments.of("không phải văn bản Word", TemplateFile.with(good, "../ngoai.xml", "<a/>")),
                Arguments.of(
                        "không phải văn bản Word",
                        TemplateFile.with(
                                good,
                                "word/document.xml",
                                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                        + body.replaceFirst("^<\\?xml[^>]*>", ""))),
                Arguments.of(
                        "không phải văn bản Word",
                        TemplateFile.with(good, "word/document.xml", "<a>".repeat(5_000) + "</a>".repeat(5_000))),
                Arguments.of(
                        "macro",
                        TemplateFile.with(
                                good,
                                "[Content_Types].xml",
                                types.replace(
                                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                        "application/vnd.ms-word.document.macroEnabled.main+xml"))),
                Arguments.of(
                        "macro",
                        TemplateFile.with(
                                TemplateFile.with(
                                        good,
                                        "[Content_Types].xml",
                                        types.replace(
                                                "</Types>",
                                                "<Default Extension=\"bin\""
                                                        + " ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>")),
                                "word/vbaProject.bin",
                                "x")),
                Arguments.of(
                        "liên kết ra ngoài «https://example.vn/x»",
                        TemplateFile.with(
                                good,
                                "word/_rels/document.xml.rels",
                                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                        + "<Relationship Id=\"r1\" Type=\"http://x/image\" TargetMode=\"External\""
                                        + " Target=\"https://example.vn/x\"/></Relationships>")),
                Arguments.of(
                        "INCLUDETEXT",
                        TemplateFile.with(good, "word/document.xml", field(body, " INCLUDE", "TEXT \"c:\\\\a\""))),
                Arguments.of(
                        "DDEAUTO", TemplateFile.with(good, "word/document.xml", field(body, "DDEAUTO ", "c:\\\\cmd"))),
                Arguments.of(
                        "Track Changes",
                        TemplateFile.with(
                                good,
                                "word/document.xml",
                                body.replace(
                                        "<w:body>",
                                        "<w:body><w:p><w:ins w:id=\"1\"><w:r><w:t>a</w:t></w:r></w:ins></w:p>"))),
                Arguments.of("lớn bất thường", bomb()),
                Arguments.of("lớn hơn 2 MB", new byte[WordFile.LARGEST + 1]));
    }

    @ParameterizedTest
    @MethodSource("noTemplates")
    void whatIsNoTemplateIsRefusedWithTheReason(String reason, byte[] file) {
        assertThatThrownBy(() -> faults(file)).isInstanceOf(Refusal.class).hasMessageContaining(reason);
    }

    @Test
    void whatCountsPagesMayStay() {
        var body = TemplateFile.part(TemplateFile.lines(GOOD), "word/document.xml");
        assertThat(faults(TemplateFile.with(TemplateFile.lines(GOOD), "word/document.xml", field(body, "PA", "GE"))))
                .isEmpty();
    }

    private static String field(String body, String one, String other) {
        return body.replace(
                "<w:body>",
                "<w:body><w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + one
                        + "</w:instrText></w:r><w:r><w:instrText>" + other
                        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
    }

    private static byte[] bomb() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", bytes("<Types/>"));
        parts.put("word/document.xml", new byte[64 << 20]);
        return TemplateFile.zip(parts);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> faults(byte[] file) {
        return TemplateCheck.faults(file, WORDS);
    }
}
