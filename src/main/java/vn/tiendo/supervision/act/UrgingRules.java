package vn.tiendo.supervision.act;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.Refusal;
import vn.tiendo.document.domain.WrittenText;

/** What must be filled in, and how much it may be; each rule says in one sentence what to do. */
final class UrgingRules {

    static final int LONGEST_TEXT = 4_000;

    private static final int SHORT = 200;

    private UrgingRules() {}

    /** The text as it is kept. */
    static String text(@Nullable String written, String what) {
        var kept = WrittenText.keepOrNull(written);
        if (kept == null) {
            throw new Refusal("Hãy ghi " + what + ".");
        }
        if (kept.length() > LONGEST_TEXT) {
            throw new Refusal(capital(what) + " dài quá 4.000 ký tự; hãy rút gọn.");
        }
        return kept;
    }

    /** One line that must be there. */
    static String line(@Nullable String written, String what) {
        var kept = lineOrNull(written, what);
        if (kept == null) {
            throw new Refusal("Hãy ghi " + what + " của công văn.");
        }
        return kept;
    }

    /** One line that may be missing. */
    static @Nullable String lineOrNull(@Nullable String written, String what) {
        var kept = WrittenText.keepOrNull(written);
        if (kept != null && kept.length() > SHORT) {
            throw new Refusal(capital(what) + " dài quá 200 ký tự; hãy rút gọn.");
        }
        return kept == null ? null : kept.replaceAll("\\s+", " ");
    }

    /** A day from today on, and not absurdly far away. */
    static LocalDate day(LocalDate day, String what, LocalDate today) {
        if (day.isBefore(today)) {
            throw new Refusal(capital(what) + " đã qua; hãy chọn từ hôm nay trở đi.");
        }
        if (day.getYear() > today.getYear() + 5) {
            throw new Refusal(capital(what) + " quá xa; hãy kiểm tra lại năm.");
        }
        return day;
    }

    private static String capital(String what) {
        return Character.toUpperCase(what.charAt(0)) + what.substring(1);
    }
}
