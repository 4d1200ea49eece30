package vn.tiendo.document.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.domain.Chain;
import vn.tiendo.organization.domain.Unit;

/**
 * How a body writes the numbers it gives: state bodies by Decree 30/2020/NĐ-CP, Party bodies by Guidance 36-HD/VPTW.
 *
 * @param type         of the document
 * @param issuerSymbol the issuer's part of the symbol, for example {@code UBND}, or {@code UBND-UBMTTQ} for several
 * @param drafting     who drafted it or its field, the {@code NC} in {@code 2802/UBND-NC}; only state bodies write it
 */
public record NumberForm(
        Chain chain,
        DocumentType type,
        String issuerSymbol,
        @Nullable String drafting) {

    /** The number as it stands on the document: {@code 02/KH-UBND}, {@code 2802/UBND-NC}, {@code 12-KH/TU}. */
    public String write(int number, @Nullable String suffix) {
        var digits = DocumentNumber.digits(number) + (suffix == null ? "" : suffix);
        return chain == Chain.PARTY ? digits + "-" + partySymbol() : digits + "/" + stateSymbol();
    }

    /**
     * What a unit is likely to write as its part of the symbol: its short name where that is an abbreviation
     * ({@code BTGDVTU}), else what bodies of such a name write ({@code UBND} of any commune), else its code
     * ({@code STC}).
     */
    public static String issuerSymbolOf(Unit unit, Vocabulary vocabulary) {
        var shortName = unit.shortName().replace(" ", "");
        if (!shortName.isEmpty() && shortName.equals(shortName.toUpperCase(Locale.ROOT))) {
            return shortName;
        }
        return vocabulary.writtenBy(unit.name()).map(SymbolPart::part).orElse(unit.code());
    }

    private String partySymbol() {
        var abbreviation = type.abbreviationIn(DocumentFamily.PARTY);
        return abbreviation == null ? issuerSymbol : abbreviation + "/" + issuerSymbol;
    }

    private String stateSymbol() {
        var issuer = drafting == null ? issuerSymbol : issuerSymbol + "-" + drafting;
        var abbreviation = type.abbreviationIn(DocumentFamily.STATE);
        if (abbreviation == null) {
            return issuer;
        }
        return abbreviation + (type.joint() ? "/" : "-") + issuer;
    }
}
