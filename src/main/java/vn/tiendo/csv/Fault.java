package vn.tiendo.csv;

/**
 * One reason why a list was not taken over.
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
