package vn.tiendo.plan.domain.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text and the places where it may be cut. */
record Pieces(String text, List<Integer> begins, List<Integer> ends) {

    static Pieces of(String text, Pattern between) {
        var begins = new ArrayList<Integer>();
        var ends = new ArrayList<Integer>();
        var cut = between.matcher(text);
        begins.add(0);
        while (cut.find()) {
            ends.add(cut.start());
            begins.add(cut.end());
        }
        ends.add(text.length());
        return new Pieces(text, begins, ends);
    }

    int count() {
        return begins.size();
    }

    /** The text from one piece up to another, this one not included. */
    String between(int from, int until) {
        return text.substring(begins.get(from), ends.get(until - 1)).strip();
    }
}
