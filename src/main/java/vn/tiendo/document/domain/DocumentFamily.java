package vn.tiendo.document.domain;

/**
 * The form in which a number is written. It tells nothing about who wrote it: a state body that uses the Party's form
 * is a {@link DocumentFinding}, not another family.
 */
public enum DocumentFamily {
    /** {@code 837/QĐ-TTg}: slash after the number, hyphen before the issuer (Decree 30/2020/NĐ-CP). */
    STATE,
    /** {@code 16-KL/TW}: hyphen after the number, slash before the issuer (Guidance 36-HD/VPTW). */
    PARTY,
    /** {@code 01/QCPH/UBND-UBMTTQ}: issued by several bodies together. */
    JOINT,
    /** A bare number, or no number at all. */
    UNKNOWN
}
