package vn.tiendo.document.domain;

import java.time.LocalDate;
import java.util.Optional;

/** A normative document bears the year of its date inside its number; the two differ. */
final class YearDiffersFromDate implements FindingPolicy {

    @Override
    public Optional<DocumentFinding> examine(Reference reference, Vocabulary vocabulary, LocalDate today) {
        var number = reference.number();
        var issuedOn = reference.issuedOn();
        if (number == null || number.year() == null || issuedOn == null || issuedOn.getYear() == number.year()) {
            return Optional.empty();
        }
        return Optional.of(reference.finding(
                DocumentFinding.Code.YEAR_DIFFERS_FROM_DATE,
                "Số %s ghi năm %d, nhưng ngày ban hành thuộc năm %d: hãy kiểm tra lại ngày."
                        .formatted(reference.symbol(), number.year(), issuedOn.getYear())));
    }
}
