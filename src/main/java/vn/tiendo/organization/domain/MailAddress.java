package vn.tiendo.organization.domain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One address as every mail server takes it: ASCII, with a top-level domain, no display name, not two in one field.
 */
public final class MailAddress {

    /** Characters an address may have at most. */
    public static final int LONGEST = 254;

    private static final String ATOM = "[A-Za-z0-9!#$%&'*/^_`{|}~+-]+";
    /** How it is written. */
    public static final Pattern SHAPE = Pattern.compile("(?=.{3," + LONGEST + "}$)(?=[^@]{1,64}@)" + ATOM + "(\\."
            + ATOM + ")*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    private MailAddress() {}

    /** Whether a mail can be sent there, as far as the letters tell. */
    public static boolean isValid(@Nullable String text) {
        return text != null && SHAPE.matcher(text).matches();
    }
}
