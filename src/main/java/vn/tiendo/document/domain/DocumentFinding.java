package vn.tiendo.document.domain;

/**
 * A contradiction within what was written. It is told to the clerk and kept with the document; it refuses nothing.
 *
 * @param about    the number it is about, as written, or {@code Văn bản này}
 * @param sentence one Vietnamese sentence: what contradicts what, and what to check
 */
public record DocumentFinding(Code code, String about, String sentence) {

    /** What kind of contradiction it is. */
    public enum Code {
        SYMBOL_NAMES_ANOTHER_ISSUER,
        SYMBOL_NAMES_ANOTHER_TYPE,
        YEAR_DIFFERS_FROM_DATE,
        DATE_IN_THE_FUTURE,
        PARTY_FORM_FROM_STATE_BODY,
        STATE_FORM_FROM_PARTY_BODY
    }
}
