package vn.tiendo.document.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The symbol denotes one body, the text names another: {@code 135-HD/BTGTW}, "Ban Tuyên giáo Tỉnh uỷ Lai Châu". Told
 * only where it is certain: central and local contradict each other, or the text names another body that we know.
 */
final class SymbolNamesAnotherIssuer implements FindingPolicy {

    private static final Pattern LOCAL =
            Pattern.compile("(?<!\\p{L})(tỉnh|thành phố|thành ủy|huyện|quận|phường|đặc khu|xã(?! hội))(?!\\p{L})");
    private static final Pattern CENTRAL =
            Pattern.compile("(?<!\\p{L})(trung ương|bộ chính trị|ban bí thư|chính phủ|quốc hội)(?!\\p{L})");

    @Override
    public Optional<DocumentFinding> examine(Reference reference, Vocabulary vocabulary, LocalDate today) {
        var number = reference.number();
        var issuer = reference.issuer();
        if (number == null || issuer == null) {
            return Optional.empty();
        }
        return vocabulary
                .denoted(number.issuerPart())
                .filter(part -> contradicts(part, issuer, vocabulary))
                .map(part -> reference.finding(
                        DocumentFinding.Code.SYMBOL_NAMES_ANOTHER_ISSUER,
                        "Ký hiệu %s là của %s, nhưng nơi ban hành ghi là “%s”: hãy đối chiếu với bản gốc."
                                .formatted(reference.symbol(), part.denotes(), issuer)));
    }

    private static boolean contradicts(SymbolPart part, String issuer, Vocabulary vocabulary) {
        var text = WrittenText.fold(issuer);
        var local = LOCAL.matcher(text).find();
        var central = CENTRAL.matcher(text).find();
        if (part.central() ? local && !central : central && !local) {
            return true;
        }
        return !part.names().isEmpty()
                && !part.isNamedIn(issuer)
                && vocabulary.parts().stream().anyMatch(other -> other.isNamedIn(issuer));
    }
}
