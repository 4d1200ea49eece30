package vn.tiendo.organization;

import java.util.List;
import java.util.stream.Collectors;

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

    /**
     * One reason.
     *
     * @param line    the row as a spreadsheet counts it, the header being row 1; 0 when the whole list is meant
     * @param message what is wrong, in Vietnamese
     */
    public record Fault(int line, String message) {

        /** For example "Dòng 12: đơn vị cấp trên «XYZ» không có trong danh sách". */
        public String inWords() {
            return line == 0 ? message : "Dòng " + line + ": " + message;
        }
    }
}
