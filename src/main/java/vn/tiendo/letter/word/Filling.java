package vn.tiendo.letter.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is written in the place of the marks, by {@link MarkName#key}.
 *
 * @param values what is said once
 * @param lists  what is said again and again: the name of the list → its rows, each with the values of its fields
 */
public record Filling(Map<String, String> values, Map<String, List<Map<String, String>>> lists) {

    public Filling {
        values = Map.copyOf(values);
        lists = Map.copyOf(lists);
    }

    /** Begins one. */
    public static Builder of() {
        return new Builder();
    }

    /** Whether there is something under that name. */
    boolean has(String name) {
        return !values.getOrDefault(name, "").isBlank()
                || !lists.getOrDefault(name, List.of()).isEmpty();
    }

    /** Gathers what is to be written. Names are given as officers write them. */
    public static final class Builder {

        private final Map<String, String> values = new LinkedHashMap<>();
        private final Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();

        /** Nothing where the value is null: the line that holds only this goes away. */
        public Builder put(String name, @Nullable String value) {
            values.put(MarkName.key(name), value == null ? "" : value);
            return this;
        }

        /** A list whose rows have one field of the same name. */
        public Builder lines(String name, List<String> lines) {
            return rows(name, lines.stream().map(line -> Map.of(name, line)).toList());
        }

        /** A list of rows: field → value. */
        public Builder rows(String name, List<Map<String, String>> rows) {
            lists.put(MarkName.key(name), rows.stream().map(Builder::row).toList());
            return this;
        }

        /** The same, and all that the other one holds. */
        public Builder and(Filling other) {
            values.putAll(other.values);
            lists.putAll(other.lists);
            return this;
        }

        public Filling build() {
            return new Filling(values, lists);
        }

        private static Map<String, String> row(Map<String, String> row) {
            var named = new LinkedHashMap<String, String>();
            row.forEach((name, value) -> named.put(MarkName.key(name), value));
            return Map.copyOf(named);
        }
    }
}
