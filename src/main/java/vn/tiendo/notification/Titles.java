package vn.tiendo.notification;

/** A task's content may be a page long; where it is only to be recognised, its beginning will do. */
final class Titles {

    private static final int LONGEST = 160;

    private Titles() {}

    static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
    }
}
