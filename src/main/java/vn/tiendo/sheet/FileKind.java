package vn.tiendo.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.tiendo.Refusal;

/** What a file is, by its content; its name proves nothing. Files that are opened may do nothing but be read. */
enum FileKind {
    EXCEL("xl/workbook.xml"),
    WORD("word/document.xml");

    private static final int HEAD = 16;
    private static final String ZIP = "504b0304";
    private static final String OLD_OFFICE = "d0cf11e0a1b11ae1";
    private static final String PDF = "25504446";
    private static final int MOST_PARTS = 2_000;

    private final String mainPart;

    FileKind(String mainPart) {
        this.mainPart = mainPart;
    }

    /** @throws Refusal if it is empty, of another kind, too large once it is unpacked, or brings programs along */
    static FileKind of(Path file, SheetPolicy policy) throws IOException {
        var head = head(file);
        if (head.isEmpty()) {
            throw new Refusal("Tệp rỗng, không có nội dung nào; hãy chọn lại tệp.");
        }
        if (head.startsWith(OLD_OFFICE)) {
            throw new Refusal("Tệp thuộc loại cũ (.xls, .doc) hoặc có mật khẩu nên không đọc được;"
                    + " hãy lưu lại thành .xlsx hoặc .docx không có mật khẩu.");
        }
        if (head.startsWith(PDF)) {
            throw new Refusal("Tệp là PDF nên không đọc được bảng; hãy chọn tệp Excel (.xlsx) hoặc Word (.docx).");
        }
        if (!head.startsWith(ZIP)) {
            throw notATable();
        }
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            mustBeHarmless(zip, policy);
            for (var kind : values()) {
                if (zip.getEntry(kind.mainPart) != null) {
                    return kind;
                }
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw new Refusal("Tệp bị hỏng nên không mở được; hãy mở bằng Excel hoặc Word, lưu lại rồi gửi lại.");
        }
        throw notATable();
    }

    private static Refusal notATable() {
        return new Refusal("Tệp không phải là Excel (.xlsx) hoặc Word (.docx), dù tên tệp ghi thế nào; hãy chọn lại.");
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return HexFormat.of().formatHex(in.readNBytes(HEAD));
        }
    }

    /** What a file says about its own size is not believed: it is unpacked and counted. */
    private static void mustBeHarmless(ZipFile zip, SheetPolicy policy) throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw tooLarge();
        }
        long unpacked = 0;
        var buffer = new byte[1 << 16];
        for (var parts = zip.entries(); parts.hasMoreElements(); ) {
            var part = parts.nextElement();
            if (part.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                throw new Refusal("Tệp có chứa macro nên không được nhận; hãy lưu lại thành .xlsx hoặc .docx thường.");
            }
            try (var in = zip.getInputStream(part)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    unpacked += read;
                    if (unpacked > policy.largestUnpacked()) {
                        throw tooLarge();
                    }
                }
            }
        }
    }

    static Refusal tooLarge() {
        return new Refusal(
                "Nội dung nén trong tệp quá lớn nên không được nhận; hãy bỏ hình ảnh, trang thừa rồi gửi lại.");
    }
}
