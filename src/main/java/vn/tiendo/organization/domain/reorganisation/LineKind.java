package vn.tiendo.organization.domain.reorganisation;

/** What happens to a unit. */
public enum LineKind {
    /** It goes up in one other unit (hợp nhất, sáp nhập). */
    MERGE("Hợp nhất, sáp nhập"),
    /** Several units take its work over (chia, tách). */
    SPLIT("Chia, tách"),
    /** It ends; where it had work, somebody takes that over (giải thể). */
    DISSOLVE("Giải thể"),
    /** The same unit has another name (đổi tên). */
    RENAME("Đổi tên"),
    /** A new unit begins (thành lập). */
    FOUND("Thành lập"),
    /** The unit comes under another superior. */
    SUBORDINATE("Chuyển cấp trên");

    private final String title;

    LineKind(String title) {
        this.title = title;
    }

    /** The Vietnamese word, as histories and sentences use it. */
    public String title() {
        return title;
    }

    /** Whether the unit does not exist any more afterwards. */
    public boolean ends() {
        return this == MERGE || this == SPLIT || this == DISSOLVE;
    }
}
