package vn.tiendo.letter.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import vn.tiendo.Refusal;

/**
 * A .docx taken apart. Opening refuses what is no Word document, and what is one but could run (macros, embedded objects),
 * reach out (links to elsewhere, fields that fetch) or burst (compressed a thousandfold).
 */
public final class WordFile {

    /** How large a template may be, in bytes. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private static final long LARGEST_UNPACKED = 8L * 1024 * 1024;
    private static final int MOST_PARTS = 300;

    private static final Refusal NOT_WORD =
            new Refusal("Tệp này không phải văn bản Word (.docx) hoặc đã bị hỏng; hãy mở"
                    + " bằng Word, chọn «Lưu thành» loại .docx rồi tải lên lại.");

    private final Map<String, byte[]> parts;
    private final Map<String, Document> texts = new LinkedHashMap<>();

    private WordFile(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** @throws Refusal with the reason, if it is no Word document that can be trusted */
    public static WordFile open(byte[] file) {
        if (file.length == 0) {
            throw new Refusal("Tệp trống; hãy chọn lại tệp mẫu.");
        }
        if (file.length > LARGEST) {
            throw new Refusal("Tệp lớn hơn 2 MB; hãy bỏ bớt hình ảnh trong mẫu.");
        }
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K' || file[2] != 3 || file[3] != 4) {
            throw NOT_WORD;
        }
        var opened = new WordFile(unpacked(file));
        try {
            for (var part : PackageRules.textParts(opened.parts)) {
                opened.texts.put(part, WordXml.parse(opened.parts.get(part)));
            }
            opened.texts.values().forEach(FieldCodes::check);
        } catch (SAXException unreadable) {
            throw NOT_WORD;
        }
        return opened;
    }

    /** The parts in which there is text: the body first, then headers, footers and notes. */
    List<Document> texts() {
        return List.copyOf(texts.values());
    }

    /** Put together again from what was read and nothing else, with what was changed in its texts. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                // The same document is the same file, byte for byte.
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                var text = texts.get(part.getKey());
                zip.write(text == null ? part.getValue() : WordXml.bytes(text));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> unpacked(byte[] file) {
        var parts = new LinkedHashMap<String, byte[]>();
        long whole = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                var bytes = zip.readNBytes((int) (LARGEST_UNPACKED - whole) + 1);
                whole += bytes.length;
                if (whole > LARGEST_UNPACKED || parts.size() == MOST_PARTS) {
                    throw new Refusal(
                            "Tệp này khi mở ra lớn bất thường nên không được nhận; hãy tạo lại mẫu bằng Word.");
                }
                if (parts.put(entry.getName(), bytes) != null) {
                    throw NOT_WORD;
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw NOT_WORD;
        }
        return parts;
    }
}
