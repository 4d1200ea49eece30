package vn.tiendo.notification;

/** What a mail server or the network said, on one line, short enough for a page. */
final class ServerWords {

    private static final int LONGEST = 300;

    private ServerWords() {}

    static String of(Exception failure) {
        Throwable last = failure;
        while (last.getCause() != null && last.getCause() != last) {
            last = last.getCause();
        }
        var words = last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
        return of(words);
    }

    static String of(String words) {
        var line = words.replaceAll("[\\p{Cc}\\p{Cs}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
