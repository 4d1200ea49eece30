package vn.tiendo.document.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.domain.Chain;

/** A state body's number in the Party's form ({@code 12-KH/UBND}), or the reverse ({@code 12/KH-TU}). */
final class FormOfTheOtherChain implements FindingPolicy {

    @Override
    public Optional<DocumentFinding> examine(Reference reference, Vocabulary vocabulary, LocalDate today) {
        var number = reference.number();
        if (number == null) {
            return Optional.empty();
        }
        var chain = chainOf(reference, number, vocabulary);
        if (chain == Chain.STATE && number.family() == DocumentFamily.PARTY) {
            return Optional.of(reference.finding(
                    DocumentFinding.Code.PARTY_FORM_FROM_STATE_BODY,
                    "%s viết theo thể thức của Đảng, nhưng nơi ban hành là cơ quan nhà nước: hãy đối chiếu với bản gốc."
                            .formatted(reference.symbol())));
        }
        if (chain == Chain.PARTY && number.family() == DocumentFamily.STATE) {
            return Optional.of(reference.finding(
                    DocumentFinding.Code.STATE_FORM_FROM_PARTY_BODY,
                    "%s viết theo thể thức của cơ quan nhà nước, nhưng nơi ban hành là cơ quan Đảng: "
                                    .formatted(reference.symbol())
                            + "hãy đối chiếu với bản gốc."));
        }
        return Optional.empty();
    }

    private static @Nullable Chain chainOf(Reference reference, DocumentNumber number, Vocabulary vocabulary) {
        if (reference.issuerChain() != null) {
            return reference.issuerChain();
        }
        return vocabulary.denoted(number.issuerPart()).map(SymbolPart::chain).orElse(null);
    }
}
