package vn.tiendo.document.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type of document (tên loại). The 29 types of Decree 30/2020/NĐ-CP and those of practice are rows of a table.
 *
 * @param code              ASCII, for example {@code KE_HOACH}
 * @param abbreviation      what state bodies write in the symbol; null for Công văn and Thư công, which have none
 * @param partyAbbreviation what Party bodies write; null where the Party has no such type or writes the same
 * @param alsoWritten       further abbreviations met in practice, which do not contradict this type
 * @param joint             whether only several bodies together issue it
 * @param source            the instrument that the row comes from
 */
public record DocumentType(
        String code,
        String name,
        @Nullable String abbreviation,
        @Nullable String partyAbbreviation,
        Set<String> alsoWritten,
        boolean joint,
        String source) {

    public DocumentType {
        alsoWritten = Set.copyOf(alsoWritten);
    }

    /** What stands for this type in a number of that family, or null where nothing does. */
    public @Nullable String abbreviationIn(DocumentFamily family) {
        return family == DocumentFamily.PARTY && partyAbbreviation != null ? partyAbbreviation : abbreviation;
    }

    /** Whether a number with this abbreviation may belong to a document of this type. */
    public boolean mayBeWritten(String written) {
        return written.equalsIgnoreCase(abbreviation)
                || written.equalsIgnoreCase(partyAbbreviation)
                || alsoWritten.stream().anyMatch(written::equalsIgnoreCase);
    }
}
