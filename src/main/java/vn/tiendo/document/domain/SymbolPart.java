package vn.tiendo.document.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.domain.Chain;

/**
 * Whom a part of a symbol denotes: {@code BTGTW} is the central board, {@code TU} a provincial committee.
 *
 * @param part    as written in symbols, without the digits at its end ({@code QH} for {@code QH15})
 * @param denotes the body's Vietnamese name, as it stands in a sentence
 * @param chain   STATE or PARTY where the part belongs to one of them for certain, else null
 * @param central whether it denotes a central body, never a local one
 * @param names   words, one of which an issuer's name has if it is this body's
 */
public record SymbolPart(
        String part, String denotes, @Nullable Chain chain, boolean central, Set<String> names) {

    public SymbolPart {
        names = Set.copyOf(names);
    }

    /** Whether that text can be read as this body's name. */
    public boolean isNamedIn(String issuer) {
        var folded = WrittenText.fold(issuer);
        return names.stream().map(WrittenText::fold).anyMatch(folded::contains);
    }
}
