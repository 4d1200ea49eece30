package vn.tiendo.document.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the symbol of a number tells by its form: the family, and which parts are the type and the issuer. */
record SymbolForm(
        String symbol,
        DocumentFamily family,
        Optional<DocumentType> type,
        @Nullable String typeAbbreviation,
        @Nullable String issuerPart) {

    static SymbolForm read(Vocabulary vocabulary, String separator, String symbol, boolean withYear) {
        var slash = symbol.indexOf('/');
        if (slash >= 0) {
            return typeThenSlash(vocabulary, separator, symbol, slash);
        }
        if (separator.equals("-") && !withYear) {
            var type = vocabulary.abbreviated(symbol, DocumentFamily.STATE);
            return new SymbolForm(symbol, DocumentFamily.UNKNOWN, type, type.isPresent() ? symbol : null, null);
        }
        return state(vocabulary, symbol);
    }

    private static SymbolForm typeThenSlash(Vocabulary vocabulary, String separator, String symbol, int slash) {
        var abbreviation = symbol.substring(0, slash);
        var issuer = symbol.substring(slash + 1);
        var partyForm = separator.equals("-");
        var type = vocabulary.abbreviated(abbreviation, partyForm ? DocumentFamily.PARTY : DocumentFamily.STATE);
        var joint = type.map(DocumentType::joint).orElse(false) || !partyForm && issuer.contains("-");
        var family = joint ? DocumentFamily.JOINT : partyForm ? DocumentFamily.PARTY : DocumentFamily.UNKNOWN;
        return new SymbolForm(symbol, family, type, abbreviation, issuer);
    }

    private static SymbolForm state(Vocabulary vocabulary, String symbol) {
        var hyphen = symbol.indexOf('-');
        var first = hyphen < 0 ? symbol : symbol.substring(0, hyphen);
        var type = vocabulary.abbreviated(first, DocumentFamily.STATE);
        var family = type.map(DocumentType::joint).orElse(false) ? DocumentFamily.JOINT : DocumentFamily.STATE;
        if (type.isEmpty()) {
            return new SymbolForm(symbol, family, type, null, first);
        }
        return new SymbolForm(symbol, family, type, first, hyphen < 0 ? null : symbol.substring(hyphen + 1));
    }
}
