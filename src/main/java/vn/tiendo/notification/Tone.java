package vn.tiendo.notification;

/**
 * How urgent a part of a mail looks.
 *
 * @param color of its bar and its words
 * @param tint  behind them, light enough to read on
 */
record Tone(String color, String tint) {

    static final Tone LATE = new Tone("#b3151a", "#fdeeee");
    static final Tone DUE = new Tone("#b23c00", "#fff1e8");
    static final Tone SOON = new Tone("#b45309", "#fef7e6");
    static final Tone CALM = new Tone("#0b5394", "#eef4fb");
}
