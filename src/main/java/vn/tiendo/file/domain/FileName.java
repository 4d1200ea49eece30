package vn.tiendo.file.domain;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tiendo.document.domain.WrittenText;

/**
 * The name of a file as we keep and show it: no folders, no characters that a disk refuses or that turn the line around,
 * no name of a device, letters in one form (NFC), and short enough for every system. The extension survives.
 */
public record FileName(String shown) {

    private static final int LONGEST = 150;
    /** What most file systems take. */
    private static final int LONGEST_BYTES = 240;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NOT_ON_DISKS = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EDGES = Pattern.compile("^[ .]+|[ .]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])( *\\..*)?");
    private static final Pattern EXTENSION = Pattern.compile("(?i)[a-z0-9]{1,10}");

    /** Makes a name out of whatever a client calls its file. */
    public static FileName of(String given) {
        // A word break comes first, or what stood on two lines would become one word.
        var line = SPACES.matcher(given).replaceAll(" ");
        var visible = INVISIBLE.matcher(WrittenText.keep(line)).replaceAll("");
        var last = visible.substring(Math.max(visible.lastIndexOf('/'), visible.lastIndexOf('\\')) + 1);
        var name = EDGES.matcher(NOT_ON_DISKS.matcher(last).replaceAll("_")).replaceAll("");
        if (name.isEmpty()) {
            name = "tep";
        }
        return new FileName(shortened(DEVICE.matcher(name).matches() ? "_" + name : name));
    }

    /** In small letters and without its dot, {@code pdf}; empty where the name has none. */
    public String extension() {
        int dot = shown.lastIndexOf('.');
        var extension = shown.substring(dot + 1);
        return dot > 0 && EXTENSION.matcher(extension).matches() ? extension.toLowerCase(Locale.ROOT) : "";
    }

    private static String shortened(String name) {
        var extension = new FileName(name).extension();
        var end = extension.isEmpty() ? "" : name.substring(name.length() - extension.length() - 1);
        var base = name.substring(0, name.length() - end.length());
        while (base.codePointCount(0, base.length()) + end.length() > LONGEST
                || (base + end).getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            base = base.substring(0, base.offsetByCodePoints(base.length(), -1));
        }
        return base.stripTrailing() + end;
    }
}
