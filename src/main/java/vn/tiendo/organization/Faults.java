package vn.tiendo.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.organization.ImportRefused.Fault;

/** Collects what is wrong with a list, so that whoever corrects it sees everything at once. */
class Faults {

    private static final int SHOWN = 60;

    private final List<Fault> found = new ArrayList<>();

    void add(int line, String message) {
        found.add(new Fault(line, message));
    }

    boolean any() {
        return !found.isEmpty();
    }

    void refuseIfAny() {
        if (any()) {
            found.sort(Comparator.comparingInt(Fault::line));
            throw new ImportRefused(found);
        }
    }

    /** The value as a message may show it: short, and with nothing in it that a screen would obey. */
    static String quoted(String value) {
        var shown = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
        return "«" + shown.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "�") + "»";
    }
}
