package vn.tiendo.document.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.domain.Chain;

/**
 * What is said about one document, by itself or by another that cites it: enough to see whether it contradicts itself.
 *
 * @param about       how a finding names the document
 * @param typeCode    the type stated beside the number, not the one read from the number
 * @param issuerChain the chain of the issuer, where the issuer is one of our units
 */
record Reference(
        String about,
        @Nullable DocumentNumber number,
        @Nullable String typeCode,
        @Nullable String issuer,
        @Nullable Chain issuerChain,
        @Nullable LocalDate issuedOn) {

    DocumentFinding finding(DocumentFinding.Code code, String sentence) {
        return new DocumentFinding(code, about, sentence);
    }

    /** The symbol as it stands in a sentence. */
    String symbol() {
        return number == null ? about : number.formatted();
    }
}
