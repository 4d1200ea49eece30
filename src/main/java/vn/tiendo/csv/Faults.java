package vn.tiendo.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a list, so that whoever corrects it sees everything at once. */
public class Faults {

    private static final int SHOWN = 60;

    private final List<Fault> found = new ArrayList<>();

    public void add(int line, String message) {
        found.add(new Fault(line, message));
    }

    /** Whether anything is wrong. */
    public boolean any() {
        return !found.isEmpty();
    }

    /** All that is wrong, in the order of the rows. */
    public List<Fault> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    }

    /** The value as a message may show it: short, and with nothing in it that a screen would obey. */
    public static String quoted(String value) {
        var shown = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
        return "«" + shown.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "�") + "»";
    }
}
