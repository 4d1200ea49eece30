package vn.tiendo.document.domain;

import java.time.LocalDate;
import java.util.Optional;

/** The abbreviation or the words of the number name one type, the stated type is another. */
final class SymbolNamesAnotherType implements FindingPolicy {

    @Override
    public Optional<DocumentFinding> examine(Reference reference, Vocabulary vocabulary, LocalDate today) {
        var number = reference.number();
        var stated = vocabulary.type(reference.typeCode());
        if (number == null || stated.isEmpty() || agrees(stated.get(), number)) {
            return Optional.empty();
        }
        return vocabulary
                .type(number.type())
                .map(read -> reference.finding(
                        DocumentFinding.Code.SYMBOL_NAMES_ANOTHER_TYPE,
                        "Số, ký hiệu %s là của %s, nhưng loại văn bản ghi là %s: hãy chọn lại loại hoặc sửa ký hiệu."
                                .formatted(
                                        reference.symbol(),
                                        read.name(),
                                        stated.get().name())));
    }

    private static boolean agrees(DocumentType stated, DocumentNumber number) {
        var abbreviation = number.typeAbbreviation();
        return stated.code().equals(number.type()) || abbreviation != null && stated.mayBeWritten(abbreviation);
    }
}
