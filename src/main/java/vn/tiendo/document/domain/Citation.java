package vn.tiendo.document.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another document that a document names, as far as it names it.
 *
 * @param written how it is named, kept as written; any {@link DocumentNumberParser} reads it
 * @param issuer  the issuer as the citing text calls it
 */
public record Citation(
        String written,
        @Nullable LocalDate issuedOn,
        @Nullable String issuer,
        Relation relation,
        @Nullable String note) {

    /** Why it is named: as a basis (căn cứ), or because it is carried out (thực hiện). */
    public enum Relation {
        CITES,
        IMPLEMENTS
    }

    /** What a form names as its basis (căn cứ), a document a line; nothing where it names none. */
    public static List<Citation> basis(@Nullable String lines) {
        return lines == null
                ? List.of()
                : lines.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> new Citation(line, null, null, Relation.CITES, null))
                        .toList();
    }
}
