package vn.tiendo.desk.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One input of a form as a page shows it.
 *
 * @param value what it holds, as text; empty for nothing
 * @param only  when it is asked for, or null where always
 */
public record FormField(
        String key,
        String label,
        @Nullable String description,
        Type type,
        boolean required,
        @Nullable Integer longest,
        List<Option> options,
        String value,
        @Nullable Only only) {

    /** What kind of input it is. */
    public enum Type {
        RADIO,
        SELECT,
        TEXT,
        LINE,
        NUMBER,
        CHECK,
        DAY
    }

    /** One choice. */
    public record Option(String value, String label) {}

    /** Only while another input holds a value, or while it holds any other. */
    public record Only(String key, String value, boolean holds) {

        /** Whether it is asked for beside these values. */
        public boolean applies(Map<String, String> values) {
            return holds == value.equals(values.getOrDefault(key, ""));
        }
    }

    /** The same input with what an officer typed. */
    public FormField holding(String typed) {
        return new FormField(key, label, description, type, required, longest, options, typed, only);
    }
}
