package vn.tiendo.plan.domain.annex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.PlainWords;
import vn.tiendo.organization.domain.NameReading;
import vn.tiendo.organization.domain.NameReading.Unknown;
import vn.tiendo.organization.domain.UnitNames;
import vn.tiendo.plan.domain.annex.UnitPart.Group;
import vn.tiendo.plan.domain.annex.UnitPart.Named;
import vn.tiendo.plan.domain.annex.UnitPart.Somebody;

/**
 * Takes the units of a cell apart. A comma or "và" may lie between two units or within the name of one ("Sở Văn hóa, Thể
 * thao và Du lịch"): the longest piece that is a name wins. After "Sở Tài chính" also "Nội vụ" is one.
 */
final class UnitsInCell {

    private static final Pattern LINES = Pattern.compile("[\\n;]+|(?<=\\s)[-–+•*](?=\\s)");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-–+•*]+|\\(?(?:[0-9]{1,2}|[a-hđ])[.)])\\s*");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*,\\s*(?:và\\s+)?|\\s+(?:và|cùng|với)\\s+|\\s*/\\s*|\\s+&\\s+");
    private static final Pattern OFFICE = Pattern.compile(
            "^(Sở|Ban|UBND xã|UBND phường|Ủy ban nhân dân xã|Ủy ban nhân dân phường|Xã|Phường|Đảng ủy xã|Đảng ủy phường|Đảng ủy)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MANY = Pattern.compile(
            "^các\\s+(sở|ban|xã|phường)\\s*:?\\s+(?=\\p{Lu})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int MOST_PIECES = 80;

    private final UnitNames names;
    private final GroupNames groups;
    private final Map<String, List<UnitPart>> known = new HashMap<>();

    UnitsInCell(UnitNames names, GroupNames groups) {
        this.names = names;
        this.groups = groups;
    }

    /** What a cell names. The same words stand in many rows. */
    List<UnitPart> read(String cell) {
        return known.computeIfAbsent(cell, this::parts);
    }

    private List<UnitPart> parts(String cell) {
        var parts = new ArrayList<UnitPart>();
        if (cell.isBlank()) {
            return parts;
        }
        var whole = groups.read(cell);
        if (whole.isPresent()) {
            return List.of(new Group(cell, whole.get()));
        }
        for (var line : LINES.split(cell)) {
            var text = trimmed(line);
            if (!text.isEmpty()) {
                parts.addAll(line(text));
            }
        }
        return parts;
    }

    private List<UnitPart> line(String text) {
        var whole = certain(text);
        if (whole != null) {
            return List.of(whole);
        }
        var pieces = Pieces.of(text, BETWEEN);
        if (pieces.count() < 2 || pieces.count() > MOST_PIECES) {
            return List.of(otherwise(text));
        }
        var parts = longestFirst(pieces);
        boolean nothing = parts.stream().noneMatch(UnitsInCell::isKnown);
        return nothing ? List.of(otherwise(text)) : parts;
    }

    private static boolean isKnown(UnitPart part) {
        return !(part instanceof Named named && named.reading() instanceof Unknown);
    }

    private List<UnitPart> longestFirst(Pieces pieces) {
        var parts = new ArrayList<UnitPart>();
        var office = office(pieces.text());
        int from = 0;
        int unknownFrom = -1;
        while (from < pieces.count()) {
            UnitPart found = null;
            int until = pieces.count();
            for (; until > from && found == null; until--) {
                found = known(pieces.between(from, until), office);
            }
            if (found == null) {
                unknownFrom = unknownFrom < 0 ? from : unknownFrom;
                from++;
                continue;
            }
            if (unknownFrom >= 0) {
                parts.add(otherwise(pieces.between(unknownFrom, from)));
                unknownFrom = -1;
            }
            parts.add(found);
            office = office(found.written()) == null ? office : office(found.written());
            from = until + 1;
        }
        if (unknownFrom >= 0) {
            parts.add(otherwise(pieces.between(unknownFrom, pieces.count())));
        }
        return parts;
    }

    private @Nullable UnitPart known(String text, @Nullable String office) {
        var found = certain(MANY.matcher(text).replaceFirst("$1 "));
        if (found == null && office != null && !text.isEmpty()) {
            found = certain(office + " " + text);
        }
        return found;
    }

    /** The word for offices of a kind, which the names after it leave out. */
    private static @Nullable String office(String text) {
        var many = MANY.matcher(text);
        if (many.find()) {
            return many.group(1);
        }
        var match = OFFICE.matcher(text);
        return match.matches() ? match.group(1) : null;
    }

    /** A group, a name or nobody by name, where there is no doubt that it is one. */
    private @Nullable UnitPart certain(String text) {
        var group = groups.read(text);
        if (group.isPresent()) {
            return new Group(text, group.get());
        }
        var reading = names.readExactly(text);
        if (!(reading instanceof Unknown)) {
            return new Named(text, reading);
        }
        return isSomebody(text) ? new Somebody(text) : null;
    }

    private static boolean isSomebody(String text) {
        var words = PlainWords.of(text);
        boolean listed = text.contains(",") && !words.startsWith("cac ");
        return !listed
                && words.matches("(cac|mot so|nhung) .*lien quan.*|.*\\bco lien quan|(don vi|co quan) lien quan");
    }

    private UnitPart otherwise(String text) {
        var trimmed = trimmed(text);
        NameReading reading = names.read(trimmed);
        return reading instanceof Unknown && GroupNames.isCollective(trimmed)
                ? new Somebody(trimmed)
                : new Named(trimmed, reading);
    }

    private static String trimmed(String line) {
        var text = BULLET.matcher(line.strip()).replaceFirst("");
        return text.replaceAll("\\((?i:chủ trì|phối hợp|đồng chủ trì)\\)", "").replaceAll("^[\\s,.:]+|[\\s,.:]+$", "");
    }
}
