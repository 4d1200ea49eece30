package vn.tiendo.desk.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.spin.plugin.variable.SpinValues;

/** The inputs of a list's rows on a page that knows no lists: {@code figures.0.value} and so on. */
final class ListCells {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CELL = Pattern.compile("(\\w+)\\.(\\d{1,4})\\.(\\w+)");
    private static final Pattern OF_THE_ROW = Pattern.compile("\\{\\{this\\.(\\w+)}}");

    private ListCells() {}

    static String key(String path, int row, String input) {
        return path + "." + row + "." + input;
    }

    /** The words of a form, with what they take from the row. */
    static String filled(String template, JsonNode row) {
        return OF_THE_ROW
                .matcher(template)
                .replaceAll(match ->
                        Matcher.quoteReplacement(row.path(match.group(1)).asText("")));
    }

    /** The values as Tasklist sends them: cells as the list they belong to. */
    static Map<String, Object> gathered(Map<String, Object> values) {
        var others = new HashMap<String, Object>();
        var lists = new HashMap<String, TreeMap<Integer, Map<String, Object>>>();
        values.forEach((key, value) -> CELL.matcher(key)
                .results()
                .findFirst()
                .ifPresentOrElse(cell -> put(lists, cell, value), () -> others.put(key, value)));
        lists.forEach((path, rows) -> others.put(
                path, SpinValues.jsonValue(json(new ArrayList<>(rows.values()))).create()));
        return others;
    }

    private static void put(Map<String, TreeMap<Integer, Map<String, Object>>> lists, MatchResult cell, Object value) {
        lists.computeIfAbsent(cell.group(1), path -> new TreeMap<>())
                .computeIfAbsent(Integer.valueOf(cell.group(2)), row -> new HashMap<>())
                .put(cell.group(3), value);
    }

    private static String json(List<Map<String, Object>> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
