package vn.tiendo.deadline.domain;

/** What the working calendar says about a day that is not simply a weekday or a weekend. */
public enum DayKind {
    /** A public holiday (Bộ luật Lao động 2019, Điều 112), or the day off in its stead. */
    HOLIDAY("Nghỉ lễ, tết", false),
    /** A weekday off that is made up for on another day. */
    SWAPPED_OFF("Nghỉ hoán đổi", false),
    /** A Saturday or Sunday on which everybody works, for a day off elsewhere. */
    MAKEUP_WORKDAY("Làm bù", true);

    private final String title;
    private final boolean working;

    DayKind(String title, boolean working) {
        this.title = title;
        this.working = working;
    }

    /** The Vietnamese name, as shown in lists. */
    public String title() {
        return title;
    }

    /** Whether offices are open on such a day. */
    public boolean working() {
        return working;
    }
}
