package vn.tiendo.document.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The words that numbers are made of: the types of documents, and whom the parts of a symbol denote. */
public record Vocabulary(List<DocumentType> types, List<SymbolPart> parts) {

    public Vocabulary {
        types = List.copyOf(types);
        parts = List.copyOf(parts);
    }

    /** The type of that code; null has none. */
    public Optional<DocumentType> type(@Nullable String code) {
        return types.stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /**
     * The type that this abbreviation stands for. Case counts ({@code TTr} is Tờ trình, {@code TTR} an inspectorate),
     * save where all is written small, as officers do in a hurry.
     */
    public Optional<DocumentType> abbreviated(String written, DocumentFamily family) {
        var own = family == DocumentFamily.PARTY ? first(type -> written.equals(type.partyAbbreviation())) : none();
        var exact = own.or(() -> first(type -> written.equals(type.abbreviation())));
        if (exact.isPresent() || !written.equals(written.toLowerCase(Locale.ROOT))) {
            return exact;
        }
        return first(type -> written.equalsIgnoreCase(type.abbreviationIn(family)));
    }

    /** The type whose name the text begins with, the longest such name. */
    public Optional<DocumentType> namedAtStartOf(String text) {
        return longest(name -> WrittenText.fold(text).matches("(?s)\\Q" + name + "\\E(\\P{L}.*)?"));
    }

    /** The type whose name the text ends with, the longest such name. */
    public Optional<DocumentType> namedAtEndOf(String text) {
        return longest(name -> WrittenText.fold(text).matches("(?s)(.*\\P{L})?\\Q" + name + "\\E"));
    }

    /** Whom an issuer's symbol denotes, by its start: {@code UBND} in {@code UBND-NC}, {@code QH} in {@code QH15}. */
    public Optional<SymbolPart> denoted(@Nullable String issuerPart) {
        if (issuerPart == null) {
            return Optional.empty();
        }
        var first = issuerPart.split("[-/]", 2)[0].replaceAll("\\d+$", "");
        return parts.stream()
                .filter(part -> part.part().equalsIgnoreCase(first))
                .findFirst();
    }

    /** The part that a local body writes whose name begins so: {@code UBND} for "Ủy ban nhân dân phường Tân Phong". */
    public Optional<SymbolPart> writtenBy(String bodyName) {
        var name = WrittenText.fold(bodyName);
        return parts.stream()
                .filter(part -> !part.central()
                        && part.names().stream().map(WrittenText::fold).anyMatch(name::startsWith))
                .findFirst();
    }

    private Optional<DocumentType> longest(Predicate<String> named) {
        return types.stream()
                .filter(type -> named.test(WrittenText.fold(type.name())))
                .max(Comparator.comparingInt(type -> type.name().length()));
    }

    private Optional<DocumentType> first(Predicate<DocumentType> wanted) {
        return types.stream().filter(wanted).findFirst();
    }

    private static Optional<DocumentType> none() {
        return Optional.empty();
    }
}
