package vn.tiendo.document.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Nothing can have been issued tomorrow. */
final class DateInTheFuture implements FindingPolicy {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Override
    public Optional<DocumentFinding> examine(Reference reference, Vocabulary vocabulary, LocalDate today) {
        var issuedOn = reference.issuedOn();
        if (issuedOn == null || !issuedOn.isAfter(today)) {
            return Optional.empty();
        }
        return Optional.of(reference.finding(
                DocumentFinding.Code.DATE_IN_THE_FUTURE,
                "Ngày ban hành %s của %s sau ngày hôm nay (%s): hãy kiểm tra lại ngày."
                        .formatted(DAY.format(issuedOn), reference.symbol(), DAY.format(today))));
    }
}
