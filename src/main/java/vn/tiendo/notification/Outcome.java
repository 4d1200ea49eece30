package vn.tiendo.notification;

/** What the mail server said to one mail. That it said nothing at all is {@link MailServerAway}. */
sealed interface Outcome {

    /** It took the mail (250). */
    record Taken() implements Outcome {}

    /** Not now (4xx). @param reason its words */
    record NotNow(String reason) implements Outcome {}

    /** Never (5xx). @param reason its words */
    record Never(String reason) implements Outcome {}
}
