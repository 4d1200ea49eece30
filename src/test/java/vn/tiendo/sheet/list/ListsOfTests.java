package vn.tiendo.sheet.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.tiendo.sheet.FilesOfTests;

/** Lists read without a database. */
public final class ListsOfTests {

    private ListsOfTests() {}

    /** How the rows of a file are understood, with these answers to every row. */
    public static List<Verdict> judged(
            ListFormat<?> format,
            byte[] file,
            ListAnswer answer,
            Map<String, String> everywhere,
            Function<List<ReadRow>, ListJudge<?>> judge) {
        var rows = read(format, file).stream()
                .map(row -> new ReadRow(row, answer, everywhere))
                .toList();
        var one = judge.apply(rows);
        return rows.stream().<Verdict>map(row -> one.judge(row).verdict()).toList();
    }

    /** The rows of a file as they are written. */
    public static List<ListRow> read(ListFormat<?> format, byte[] file) {
        try {
            var path = Files.createTempFile("danh-sach", "");
            try {
                Files.write(path, file);
                return ListReader.read(FilesOfTests.reader().read(path), format).rows();
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What keeps a row from being taken in, in words. */
    public static String asked(Verdict verdict) {
        return String.join(
                "\n", verdict.questions().stream().map(ListQuestion::sentence).toList());
    }
}
