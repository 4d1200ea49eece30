package vn.tiendo.organization;

import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.csv.Fault;

/** A list was not taken over; nothing of it was written. Every fault is named by its row. */
public class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** A refusal for these reasons, in the order of the rows. */
    public ImportRefused(List<Fault> faults) {
        super(faults.stream().map(Fault::inWords).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** A refusal for one reason that concerns the whole list. */
    public static ImportRefused because(String message) {
        return new ImportRefused(List.of(new Fault(0, message)));
    }

    /** Every reason. */
    public List<Fault> faults() {
        return faults;
    }
}
