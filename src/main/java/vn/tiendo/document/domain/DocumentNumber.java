package vn.tiendo.document.domain;

import org.jspecify.annotations.Nullable;

/**
 * The number and symbol of a document (số, ký hiệu). Whatever cannot be read is null, never an error: citations in
 * practice lack the symbol, the number or both.
 *
 * @param written          what was written, in NFC and trimmed, otherwise untouched
 * @param number           the number itself, without leading zero
 * @param suffix           the letter of a number put in between, {@code a} in {@code 12a}
 * @param year             the year inside the number of a normative document, {@code 2014} in {@code 42/2014/QĐ-TTg}
 * @param symbol           all that follows number and year, without spaces and with one kind of Đ: {@code QĐ-TTg}
 * @param type             code of the document type that abbreviation or words name, for example {@code QUYET_DINH}
 * @param typeAbbreviation the part of the symbol that stands for the type, for example {@code QĐ}
 * @param issuerPart       the part of the symbol that stands for the issuer, for example {@code TTg}
 */
public record DocumentNumber(
        String written,
        @Nullable Integer number,
        @Nullable String suffix,
        @Nullable Integer year,
        @Nullable String symbol,
        DocumentFamily family,
        @Nullable String type,
        @Nullable String typeAbbreviation,
        @Nullable String issuerPart) {

    /** A number of which nothing but the writing is known. */
    static DocumentNumber unread(String written, @Nullable String type) {
        return new DocumentNumber(written, null, null, null, null, DocumentFamily.UNKNOWN, type, null, null);
    }

    /** The digits as we issue them: two at least, {@code 02} (Decree 30/2020/NĐ-CP). */
    public static String digits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** The one form in which the same number is always written, for comparing and for issuing; as written if unread. */
    public String formatted() {
        if (number == null) {
            return written;
        }
        var text = new StringBuilder(digits(number)).append(suffix == null ? "" : suffix);
        if (year != null) {
            text.append('/').append(year);
        }
        if (symbol != null) {
            text.append(hyphenBeforeSymbol() ? '-' : '/').append(symbol);
        }
        return text.toString();
    }

    /** The family does not tell all: joint documents of Party bodies have the hyphen, those of state bodies do not. */
    private boolean hyphenBeforeSymbol() {
        return year == null
                && family != DocumentFamily.STATE
                && (family == DocumentFamily.PARTY
                        || WrittenText.plain(written).replace(" ", "").contains("-" + symbol));
    }
}
