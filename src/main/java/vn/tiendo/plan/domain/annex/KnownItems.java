package vn.tiendo.plan.domain.annex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.PlainWords;

/**
 * The tasks that the plan has already, found again in an annex: by number and words; else by the same words, where only one
 * task has them; else by the same number, where at least half of the words are the same.
 */
public final class KnownItems {

    private static final double ALIKE = 0.5;

    private final Map<String, KnownItem> byIdentity = new HashMap<>();
    private final Map<String, List<KnownItem>> byWords = new HashMap<>();
    private final Map<String, List<KnownItem>> byNumber = new HashMap<>();

    public KnownItems(List<KnownItem> items) {
        for (var known : items) {
            var number = AnnexRow.ordinalKey(known.item().ordinal());
            var words = PlainWords.of(known.item().content());
            byIdentity.putIfAbsent(number + " " + words, known);
            byWords.computeIfAbsent(words, none -> new ArrayList<>()).add(known);
            if (!number.isEmpty()) {
                byNumber.computeIfAbsent(number, none -> new ArrayList<>()).add(known);
            }
        }
    }

    /** The task that the row is about. */
    public Optional<KnownItem> find(AnnexRow row) {
        var exact = byIdentity.get(row.identity());
        if (exact != null) {
            return Optional.of(exact);
        }
        var sameWords = byWords.getOrDefault(PlainWords.of(row.content()), List.of());
        if (sameWords.size() == 1) {
            return Optional.of(sameWords.get(0));
        }
        var sameNumber = byNumber.getOrDefault(AnnexRow.ordinalKey(row.ordinal()), List.of());
        return sameNumber.stream()
                .filter(known -> alike(known.item().content(), row.content()))
                .findFirst();
    }

    private static boolean alike(String one, String other) {
        var first = words(one);
        var both = new HashSet<>(first);
        both.retainAll(words(other));
        var all = new HashSet<>(first);
        all.addAll(words(other));
        return !all.isEmpty() && both.size() >= ALIKE * all.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(PlainWords.of(text).split(" ")));
    }
}
