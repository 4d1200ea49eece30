package vn.tiendo.organization.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.domain.NameReading.Found;
import vn.tiendo.organization.domain.NameReading.Unknown;
import vn.tiendo.organization.domain.NameReading.Unsure;

/**
 * Finds units by their names as offices write them: code, name, short name or abbreviation, with or without diacritics,
 * capitals and the name of the province. A name that ended means its successor.
 */
public final class UnitNames {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String PROVINCE = "tinh";

    private final Map<String, UnitEntry> entries;
    private final LocalDate day;
    private final String home;
    private final List<String> place;
    private final Map<String, Set<String>> standing = new HashMap<>();
    private final Map<String, Set<String>> ended = new HashMap<>();
    private final List<Map.Entry<WrittenName, String>> names = new ArrayList<>();
    private final LikeNames near = new LikeNames();
    private final Map<String, NameReading> read = new HashMap<>();
    private final Map<String, NameReading> readExactly = new HashMap<>();

    private UnitNames(Map<String, UnitEntry> entries, LocalDate day, @Nullable String home) {
        this.entries = entries;
        this.day = day;
        this.home = home == null ? "" : top(home);
        place = place(entries.values());
        entries.values().stream()
                .sorted(Comparator.comparingInt(UnitEntry::position))
                .map(UnitEntry::unit)
                .forEach(this::index);
    }

    /**
     * The names of these units, past and present, as they are meant on that day.
     *
     * @param home code of the unit whose officer writes: of several with one name that one is meant which stands under the
     *             same head; null where it does not matter
     */
    public static UnitNames of(Map<String, UnitEntry> entries, LocalDate day, @Nullable String home) {
        return new UnitNames(entries, day, home);
    }

    /** The head under which a unit stands. */
    private String top(String code) {
        var at = code;
        for (int steps = 0; steps < entries.size(); steps++) {
            var entry = entries.get(at);
            if (entry == null || entry.unit().parent() == null) {
                return at;
            }
            at = entry.unit().parent();
        }
        return at;
    }

    private Set<String> atHome(Set<String> codes) {
        var near = new LinkedHashSet<>(codes);
        near.removeIf(code -> !top(code).equals(home));
        return near.isEmpty() ? codes : near;
    }

    /** Where all these units are: what the name of a province has behind the word for it. */
    private static List<String> place(Collection<UnitEntry> entries) {
        return entries.stream()
                .map(UnitEntry::unit)
                .filter(unit -> unit.parent() == null)
                .map(unit -> WrittenName.of(unit.name()).words())
                .filter(words ->
                        words.contains(PROVINCE) && !words.get(words.size() - 1).equals(PROVINCE))
                .map(words -> words.subList(words.lastIndexOf(PROVINCE) + 1, words.size()))
                .filter(words -> !words.contains("uy"))
                .findFirst()
                .orElse(List.of());
    }

    private void index(Unit unit) {
        if (unit.validFrom().isAfter(day)) {
            return;
        }
        var exists = unit.existsOn(day);
        var spelled = exists ? standing : ended;
        for (var written : List.of(unit.code(), unit.name(), unit.shortName())) {
            var name = WrittenName.of(written).without(place);
            spelled.computeIfAbsent(name.joined(), none -> new LinkedHashSet<>())
                    .add(unit.code());
            if (!written.equals(unit.code())) {
                names.add(Map.entry(name, unit.code()));
            }
            if (exists && written.equals(unit.name())) {
                near.add(unit.code(), name.joined());
            }
        }
    }

    /** The name of the unit with that code. */
    public String name(String code) {
        var entry = entries.get(code);
        return entry == null ? code : entry.unit().name();
    }

    /** Whether a unit with that code exists on the day. */
    public boolean exists(String code) {
        var entry = entries.get(code);
        return entry != null && entry.unit().existsOn(day);
    }

    /** Which unit is meant. */
    public NameReading read(String written) {
        return read.computeIfAbsent(written, this::find);
    }

    /** Which unit is meant, if it is certain or one of a few; what is only nearly written like it does not count. */
    public NameReading readExactly(String written) {
        return readExactly.computeIfAbsent(written, this::findExactly);
    }

    private NameReading findExactly(String written) {
        var name = WrittenName.of(written).without(place);
        if (name.words().isEmpty()) {
            return new Unknown();
        }
        var exact = standing.get(name.joined());
        if (exact != null) {
            return meant(exact, written);
        }
        var past = ended.get(name.joined());
        if (past != null) {
            return succeeded(past, written);
        }
        var shorter = shortened(name, true);
        if (!shorter.isEmpty()) {
            return meant(shorter, written);
        }
        var shorterPast = shortened(name, false);
        return shorterPast.isEmpty() ? new Unknown() : succeeded(shorterPast, written);
    }

    private NameReading find(String written) {
        var exact = readExactly(written);
        if (!(exact instanceof Unknown)) {
            return exact;
        }
        var like = near.like(WrittenName.of(written).without(place).joined());
        return like.isEmpty()
                ? exact
                : new Unsure(like, "«" + written + "» không có trong danh sách đơn vị; có thể là " + listed(like));
    }

    private Set<String> shortened(WrittenName name, boolean existing) {
        var codes = new LinkedHashSet<String>();
        for (var known : names) {
            if (exists(known.getValue()) == existing && name.shortens(known.getKey())) {
                codes.add(known.getValue());
            }
        }
        return codes;
    }

    private NameReading meant(Set<String> named, String written) {
        var codes = atHome(named);
        return codes.size() == 1
                ? new Found(codes.iterator().next(), null)
                : new Unsure(List.copyOf(codes), "«" + written + "» có thể là " + listed(codes));
    }

    private NameReading succeeded(Set<String> codes, String written) {
        var successors = new LinkedHashSet<String>();
        atHome(codes).forEach(code -> successors(code, successors, new LinkedHashSet<>()));
        var last = codes.stream()
                .map(code -> Objects.requireNonNull(entries.get(code)).unit().validTo())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(day);
        var because = "«" + written + "» đã kết thúc ngày " + DAY.format(last);
        if (successors.isEmpty()) {
            return new Unsure(List.of(), because + " và chưa ghi đơn vị kế thừa");
        }
        return successors.size() == 1
                ? new Found(successors.iterator().next(), because + ", nay là " + listed(successors))
                : new Unsure(List.copyOf(successors), because + ", được kế thừa bởi " + listed(successors));
    }

    private void successors(String code, Set<String> found, Set<String> seen) {
        var entry = entries.get(code);
        if (entry == null || !seen.add(code)) {
            return;
        }
        if (entry.unit().existsOn(day)) {
            found.add(code);
        } else {
            entry.successors().stream().sorted().forEach(next -> successors(next, found, seen));
        }
    }

    private String listed(Collection<String> codes) {
        return String.join(" hoặc ", codes.stream().map(this::name).toList());
    }
}
