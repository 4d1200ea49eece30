package vn.tiendo.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.Refusal;

/** Files that are none, or want more than to be read: each is refused with one sentence. */
class HostileFilesTest {

    private static final String SHEET = """
            <?xml version="1.0" encoding="UTF-8"?>%s
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>""";

    @TempDir
    private Path folder;

    @Test
    void anEmptyFile() throws IOException {
        refused(new byte[0], "Tệp rỗng");
    }

    @ParameterizedTest
    @CsvSource({
        "<html><script>alert(1)</script></html>, không phải là Excel",
        "%PDF-1.7, Tệp là PDF",
        "STT;Nội dung, không phải là Excel",
        "PK, không phải là Excel"
    })
    void anotherKindOfFileWhateverItsName(String content, String sentence) throws IOException {
        refused(content.getBytes(StandardCharsets.UTF_8), sentence);
    }

    @Test
    void aWorkbookOfTheOldKindOrWithAPassword() throws IOException {
        refused(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0
                },
                "loại cũ (.xls, .doc) hoặc có mật khẩu");
    }

    @Test
    void anArchiveThatIsNoWorkbook() throws IOException {
        refused(zip(Map.of("a.txt", "a")), "không phải là Excel");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 1}, "bị hỏng");
    }

    @Test
    void aWorkbookWithMacros() throws IOException {
        var parts = workbook(SHEET.formatted("", ""));
        parts.put("xl/vbaProject.bin", "x");
        refused(zip(parts), "chứa macro");
    }

    @Test
    void whatUnpacksToMoreThanAComputerHolds() throws IOException {
        var parts = workbook(SHEET.formatted("", ""));
        parts.put("xl/media/image1.png", "0".repeat(61_000_000));
        var bomb = zip(parts);
        assertThat(bomb.length).isLessThan(200_000);
        refused(bomb, "Nội dung nén trong tệp quá lớn");
    }

    @Test
    void entitiesThatMultiplyOrReadOtherFiles() throws IOException {
        var laughs = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
        var cell = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row>";
        refused(zip(workbook(SHEET.formatted(laughs, cell))), "không đúng chuẩn");
        var secret = Files.writeString(folder.resolve("secret"), "geheim");
        var reading = "<!DOCTYPE x [<!ENTITY b SYSTEM \"" + secret.toUri() + "\">]>";
        refused(zip(workbook(SHEET.formatted(reading, cell))), "không đúng chuẩn");
    }

    @Test
    void moreRowsThanAnOfficeReads() throws IOException {
        var rows = new StringBuilder();
        for (int row = 1; row <= 12_001; row++) {
            rows.append("<row r=\"").append(row).append("\"><c t=\"str\"><v>x</v></c></row>");
        }
        refused(zip(workbook(SHEET.formatted("", rows))), "hơn 12.000 dòng");
    }

    @Test
    void oneLongTextInEveryCell() throws IOException {
        var rows = new StringBuilder();
        var random = new Random(1);
        for (int row = 1; row <= 300; row++) {
            rows.append("<row r=\"").append(row).append("\"><c t=\"str\"><v>");
            random.ints(100_000, 'a', 'z').forEach(letter -> rows.append((char) letter));
            rows.append("</v></c></row>");
        }
        refused(zip(workbook(SHEET.formatted("", rows))), "quá nhiều chữ");
        var same = "<row><c t=\"str\"><v>" + "x".repeat(1_000_000) + "</v></c></row>";
        refused(zip(workbook(SHEET.formatted("", same))), "Nội dung nén trong tệp quá lớn");
    }

    @Test
    void whatIsLargerThanAnOfficeTakesIsNotEvenReceived() {
        var body = new ByteArrayInputStream(new byte[10_000_001]);
        assertThatThrownBy(() -> ReceivedFile.of(body, 20_000_000, FilesOfTests.POLICY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("lớn hơn 10 MB");
        assertThatThrownBy(() -> ReceivedFile.of(body, -1, FilesOfTests.POLICY)).isInstanceOf(Refusal.class);
    }

    private void refused(byte[] content, String sentence) throws IOException {
        var file = Files.write(folder.resolve("phu-luc.xlsx"), content);
        assertThatThrownBy(() -> FilesOfTests.reader().read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
    }

    private static Map<String, String> workbook(String sheet) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
        parts.put("_rels/.rels", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        parts.put("xl/workbook.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        parts.put("xl/_rels/workbook.xml.rels", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
        parts.put("xl/worksheets/sheet1.xml", sheet);
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
