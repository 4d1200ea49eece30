package vn.tiendo.organization.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds names that are nearly written like another, by the threes of letters they have in common. */
final class LikeNames {

    private static final double NEAR = 0.5;
    private static final int OFFERED = 3;

    private final Map<String, Set<Integer>> byThree = new HashMap<>();
    private final List<String> codes = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();

    void add(String code, String name) {
        var threes = threes(name);
        int number = codes.size();
        codes.add(code);
        sizes.add(threes.size());
        threes.forEach(
                three -> byThree.computeIfAbsent(three, none -> new HashSet<>()).add(number));
    }

    /** The codes of the likeliest, best first; none where nothing is near. */
    List<String> like(String name) {
        var threes = threes(name);
        var common = new HashMap<Integer, Integer>();
        for (var three : threes) {
            byThree.getOrDefault(three, Set.of()).forEach(number -> common.merge(number, 1, Integer::sum));
        }
        return common.entrySet().stream()
                .map(entry -> Map.entry(
                        codes.get(entry.getKey()),
                        2.0 * entry.getValue() / (threes.size() + sizes.get(entry.getKey()))))
                .filter(entry -> entry.getValue() >= NEAR)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .distinct()
                .limit(OFFERED)
                .toList();
    }

    private static Set<String> threes(String name) {
        var padded = "  " + name + " ";
        var threes = new HashSet<String>();
        for (int at = 0; at + 3 <= padded.length(); at++) {
            threes.add(padded.substring(at, at + 3));
        }
        return threes;
    }
}
