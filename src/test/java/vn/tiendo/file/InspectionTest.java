package vn.tiendo.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.file.domain.FileFacts;
import vn.tiendo.file.domain.FileName;
import vn.tiendo.file.domain.FileRule;
import vn.tiendo.testing.SampleFiles;

/** What a file is, is told by its content; what it may not be, is refused with a sentence that names it. */
class InspectionTest {

    @TempDir
    Path folder;

    private final Inspection inspection = new Inspection(PdfSignaturesTest.of(""));

    @Test
    void whatOfficesSendIsTaken() throws IOException {
        var ods = new HashMap<String, byte[]>();
        ods.put("mimetype", SampleFiles.text("application/vnd.oasis.opendocument.spreadsheet"));
        var good = Map.ofEntries(
                Map.entry("Kế hoạch.pdf", SampleFiles.pdf("1")),
                Map.entry("Báo cáo.docx", SampleFiles.word("Kính gửi")),
                Map.entry("Biểu.XLSX", SampleFiles.excel()),
                Map.entry("cu.doc", SampleFiles.ole("WordDocument")),
                Map.entry("cu.xls", SampleFiles.ole("Workbook")),
                Map.entry("cu.ppt", SampleFiles.ole("PowerPoint Document")),
                Map.entry("bieu.ods", SampleFiles.zip(ods)),
                Map.entry("anh.png", SampleFiles.picture("png")),
                Map.entry("anh.jpeg", SampleFiles.picture("jpg")),
                Map.entry("ghi chu.txt", SampleFiles.text("Đã làm xong.\r\n")),
                Map.entry("utf16.txt", "\uFEFFĐã làm xong.".getBytes(StandardCharsets.UTF_16LE)),
                Map.entry("bang.csv", SampleFiles.text("stt,ten\n1,Nguyễn Văn A\n")));
        for (var file : good.entrySet()) {
            assertThat(refused(file.getKey(), file.getValue()))
                    .as(file.getKey())
                    .isEmpty();
        }
    }

    @Test
    void whatIsSomethingElseIsRefused() throws IOException {
        assertRefused(
                "bao-cao.pdf", SampleFiles.webPage(), "có nội dung là trang web (HTML), không đúng với đuôi .pdf");
        assertRefused("bao-cao.txt", SampleFiles.webPage(), "trang web");
        assertRefused("so-do.pdf", SampleFiles.svg(), "ảnh vector (SVG)");
        assertRefused("so-do.png", SampleFiles.svg(), "ảnh vector (SVG)");
        assertRefused("bao-cao.pdf", SampleFiles.program(), "chương trình");
        assertRefused("bao-cao.docx", SampleFiles.pdf("1"), "có nội dung là PDF");
        assertRefused("anh.png", SampleFiles.picture("jpg"), "có nội dung là ảnh JPG");
        assertRefused("bao-cao", SampleFiles.pdf("1"), "không có phần mở rộng");
        assertRefused("bao-cao.pdf.exe", SampleFiles.pdf("1"), "không đúng với đuôi .exe");
        assertRefused("trang.html", SampleFiles.webPage(), "là trang web (HTML) nên không nhận");
        assertRefused("tep.zip", SampleFiles.zip(Map.of("a.pdf", SampleFiles.pdf("1"))), "là tệp nén nên không nhận");
        assertRefused("tep.docx", SampleFiles.zip(Map.of("a.pdf", SampleFiles.pdf("1"))), "tệp nén");
        assertRefused("lenh.txt", SampleFiles.text("#!/bin/sh\nrm -rf /\n"), "hãy");
    }

    @Test
    void whatHidesSomethingIsRefused() throws IOException {
        assertRefused("bom.docx", SampleFiles.bomb(), "nở ra quá lớn");
        assertRefused("macro.docx", SampleFiles.wordWith("word/vbaProject.bin", new byte[10]), "chứa macro");
        assertRefused("trong.docx", SampleFiles.wordWith("word/embeddings/a.exe", new byte[10]), "chứa tệp nén hoặc");
        assertRefused("mat-khau.docx", SampleFiles.ole("EncryptedPackage"), "mật khẩu");
        assertRefused(
                "ghep.pdf",
                SampleFiles.joined(SampleFiles.pdf("1"), SampleFiles.zip(Map.of("a.class", new byte[9]))),
                "nội dung lạ ghép vào");
        assertRefused(
                "ghep.docx", SampleFiles.joined(SampleFiles.word("1"), SampleFiles.webPage()), "nội dung lạ ghép vào");
        assertRefused("ghep.pdf", SampleFiles.pdf("<html><script>alert(1)</script>"), "nội dung lạ ghép vào");
        assertRefused("hong.png", Arrays.copyOf(SampleFiles.picture("png"), 12), "bị hỏng");
        assertRefused("to.png", hugePicture(), "100 triệu điểm ảnh");
    }

    /** A picture whose head says that it is 60,000 points wide and high. */
    private static byte[] hugePicture() {
        var png = SampleFiles.picture("png");
        png[18] = (byte) 0xea;
        png[19] = 0x60;
        png[22] = (byte) 0xea;
        png[23] = 0x60;
        return png;
    }

    private void assertRefused(String name, byte[] content, String because) throws IOException {
        assertThat(refused(name, content).orElse("nothing wrong with " + name))
                .startsWith("Tệp «" + name + "» ")
                .contains(because)
                .endsWith(".");
    }

    private Optional<String> refused(String name, byte[] content) throws IOException {
        var file = Files.write(folder.resolve("tep"), content);
        return FileRule.firstBroken(new FileFacts(FileName.of(name), content.length, inspection.of(file)));
    }
}
