package vn.tiendo.letter.word;

import java.util.stream.IntStream;

/** How many letters must be changed to make one word the other (Levenshtein). */
final class Distance {

    private Distance() {}

    static int between(String one, String other) {
        var before = IntStream.rangeClosed(0, other.length()).toArray();
        for (int row = 1; row <= one.length(); row++) {
            var now = new int[other.length() + 1];
            now[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int changed = before[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                now[column] = Math.min(changed, Math.min(before[column], now[column - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
