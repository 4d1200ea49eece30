package vn.tiendo.letter.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Makes templates for tests, takes them apart and reads what became of them. */
public final class TemplateFile {

    private TemplateFile() {}

    /** A document with that in it. */
    public static byte[] with(Consumer<XWPFDocument> content) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            content.accept(document);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A document of one paragraph a line. */
    public static byte[] lines(String... lines) {
        return with(document -> Stream.of(lines)
                .forEach(line -> document.createParagraph().createRun().setText(line)));
    }

    /** The same file with one of its parts replaced or added. */
    public static byte[] with(byte[] file, String part, String text) {
        var parts = parts(file);
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    /** The text of one part. */
    public static String part(byte[] file, String name) {
        return new String(parts(file).get(name), StandardCharsets.UTF_8);
    }

    public static XWPFDocument read(byte[] file) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** All text, line by line, tables first. */
    public static String text(XWPFDocument document) {
        var tables = document.getTables().stream().map(XWPFTable::getText);
        var lines = document.getParagraphs().stream().map(XWPFParagraph::getText);
        return Stream.concat(tables, lines).collect(Collectors.joining("\n"));
    }

    private static Map<String, byte[]> parts(byte[] file) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    /** A ZIP file of those parts. */
    public static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
