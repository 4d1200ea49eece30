package vn.tiendo.organization;

/** What an import did: rows that were new, rows that changed something known, rows already known as they are. */
public record ImportResult(int added, int changed, int unchanged) {

    /** Whether the import wrote anything. */
    public boolean wroteSomething() {
        return added + changed > 0;
    }

    /** One Vietnamese sentence for the log or the screen. */
    public String inWords() {
        return "thêm %d, sửa %d, giữ nguyên %d".formatted(added, changed, unchanged);
    }
}
