package vn.tiendo.notification.domain;

/**
 * What a person has chosen. Of work that is due or overdue everybody is told: there is nothing to choose.
 *
 * @param beforeDue whether to be told before the deadline, too
 */
public record TellPreference(TellMode mode, boolean beforeDue) {

    /** Of whoever has chosen nothing. */
    public static final TellPreference USUAL = new TellPreference(TellMode.DIGEST, true);

    /** In words, for the history. */
    public String inWords() {
        return mode.title() + "; nhắc trước hạn: " + (beforeDue ? "có" : "không") + ".";
    }
}
