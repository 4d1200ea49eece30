package vn.tiendo.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of a form, or of one row of a list in it. */
final class Fields {

    private Fields() {}

    /** Keys and values by turns. */
    static Map<String, Object> of(Object... keysAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int index = 0; index < keysAndValues.length; index += 2) {
            fields.put((String) keysAndValues[index], keysAndValues[index + 1]);
        }
        return fields;
    }

    /** The fields of both. */
    static Map<String, Object> and(Map<String, Object> fields, Object... keysAndValues) {
        var both = new LinkedHashMap<>(fields);
        both.putAll(of(keysAndValues));
        return both;
    }

    /** A task of a plan with lead units. */
    static Map<String, Object> led(String ordinal, String content, String... leads) {
        return of("ordinal", ordinal, "content", content, "leads", List.of(leads));
    }

    /** A task of a plan for each unit of a group. */
    static Map<String, Object> fannedOut(String ordinal, String content, String rule) {
        return of("ordinal", ordinal, "content", content, "fanOutRule", rule);
    }
}
