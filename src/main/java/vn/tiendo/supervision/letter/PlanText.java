package vn.tiendo.supervision.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.domain.Signer;

/**
 * What a plan says, drafted or issued, as its paper writes it.
 *
 * @param typeCode   code of its type
 * @param type       name of it
 * @param number     null while it has none
 * @param bases      căn cứ, without what ends the line
 * @param horizon    until when ongoing tasks run
 * @param recipients who has to act, with the purpose
 */
record PlanText(
        String typeCode,
        String type,
        String issuer,
        String title,
        @Nullable String number,
        @Nullable LocalDate day,
        @Nullable String place,
        Signer signer,
        List<String> bases,
        List<Task> tasks,
        List<String> reports,
        String monitoring,
        @Nullable LocalDate horizon,
        List<To> recipients) {

    private static final Set<String> LETTERS = Set.of("CONG_VAN", "CONG_DIEN");

    /** One row of the annex. */
    record Task(String ordinal, String content, String leads, String coordinators, String deadline, String product) {}

    /** A line of Nơi nhận. */
    record To(String name, @Nullable String purpose) {

        String line() {
            var written = NamedDocument.beginning(name);
            return purpose == null || purpose.isBlank() ? written : written + " (" + purpose + ")";
        }
    }

    /** Whether its abstract stands below the number, and whom it is sent to above the text. */
    boolean letter() {
        return LETTERS.contains(typeCode);
    }

    /** The abstract below the name of the type, which it need not repeat, or after "V/v". */
    String abstractText() {
        return letter() ? NamedDocument.about(title).substring(3) : NamedDocument.withoutType(type, title);
    }

    boolean draft() {
        return number == null;
    }
}
