package vn.tiendo.organization.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.organization.domain.UnitEntry;

/** The units as a tree, each below its superior, in the order of the organisation's list. */
@Component
class UnitTree {

    private final Units units;
    private final JdbcClient jdbc;

    UnitTree(Units units, JdbcClient jdbc) {
        this.units = units;
        this.jdbc = jdbc;
    }

    /**
     * One unit on the page.
     *
     * @param depth      how many units stand above it
     * @param successors the names of those that took over, joined; null where there are none
     * @param formerly   what it was called before, joined; null where it never had another name
     */
    record Row(
            Unit unit,
            int depth,
            @Nullable String successors,
            @Nullable String formerly) {}

    /** Those that exist on that day, or will. */
    List<Row> existing(LocalDate day) {
        var entries = units.entries();
        var living = entries.values().stream()
                .filter(entry -> entry.unit().validTo() == null
                        || !entry.unit().validTo().isBefore(day))
                .sorted(Comparator.comparing(UnitEntry::position)
                        .thenComparing(entry -> entry.unit().code()))
                .toList();
        var codes = living.stream().map(entry -> entry.unit().code()).collect(Collectors.toSet());
        var below = living.stream()
                .collect(Collectors.groupingBy(entry -> entry.unit().parent() != null
                                && codes.contains(entry.unit().parent())
                        ? entry.unit().parent()
                        : ""));
        var rows = new ArrayList<Row>();
        add(rows, "", 0, below, entries, formerNames(), new HashSet<>());
        return rows;
    }

    /** Those that have ended, the last ones first. */
    List<Row> ended(LocalDate day) {
        var entries = units.entries();
        var former = formerNames();
        return entries.values().stream()
                .filter(entry ->
                        entry.unit().validTo() != null && entry.unit().validTo().isBefore(day))
                .sorted(Comparator.comparing((UnitEntry entry) -> entry.unit().validTo())
                        .reversed()
                        .thenComparing(UnitEntry::position))
                .map(entry -> row(entry, 0, entries, former))
                .toList();
    }

    private static void add(
            List<Row> rows,
            String parent,
            int depth,
            Map<String, List<UnitEntry>> below,
            Map<String, UnitEntry> entries,
            Map<String, String> former,
            Set<String> seen) {
        for (var entry : below.getOrDefault(parent, List.of())) {
            if (seen.add(entry.unit().code())) {
                rows.add(row(entry, depth, entries, former));
                add(rows, entry.unit().code(), depth + 1, below, entries, former, seen);
            }
        }
    }

    private static Row row(UnitEntry entry, int depth, Map<String, UnitEntry> entries, Map<String, String> former) {
        var successors = entry.successors().stream()
                .map(code -> entries.get(code).unit().name())
                .sorted()
                .collect(Collectors.joining("; "));
        return new Row(
                entry.unit(),
                depth,
                successors.isEmpty() ? null : successors,
                former.get(entry.unit().code()));
    }

    private Map<String, String> formerNames() {
        var names = new HashMap<String, String>();
        jdbc.sql("select unit_code, string_agg(name, '; ' order by until) as names from unit_name group by 1")
                .query(row -> {
                    names.put(row.getString("unit_code"), row.getString("names"));
                });
        return names;
    }
}
