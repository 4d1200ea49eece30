package vn.tiendo.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The rows of a list in a preview: its fields' samples hold one row a line. */
final class SampleRows {

    private SampleRows() {}

    static List<Map<String, String>> of(LetterList list) {
        int rows = list.fields().stream()
                .mapToInt(field -> field.sample().split("\n").length)
                .max()
                .orElse(0);
        return IntStream.range(0, rows).mapToObj(row -> row(list, row)).toList();
    }

    private static Map<String, String> row(LetterList list, int row) {
        var values = new LinkedHashMap<String, String>();
        for (var field : list.fields()) {
            var lines = field.sample().split("\n");
            values.put(field.name(), row < lines.length ? lines[row] : "");
        }
        return values;
    }
}
