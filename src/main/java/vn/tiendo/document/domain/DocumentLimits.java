package vn.tiendo.document.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a document in a register must have, and how much it may be: everything else is taken as it is written. */
public final class DocumentLimits {

    private static final int LONG = 4_000;
    private static final int SHORT = 500;
    private static final int OLDEST_YEAR = 1930;
    private static final int LAST_YEAR = 2200;

    private DocumentLimits() {}

    /** Why this document cannot be registered, as one sentence that says what to do; empty if it can. */
    public static Optional<String> reasonToRefuse(NewDocument document) {
        if (WrittenText.keep(document.abstractText()).isEmpty()) {
            return Optional.of("Trích yếu còn trống: hãy ghi trích yếu nội dung văn bản.");
        }
        return tooLong("Trích yếu", LONG, document.abstractText())
                .or(() -> tooLong("Loại văn bản", SHORT, document.typeText()))
                .or(() -> tooLong("Số, ký hiệu", SHORT, document.number()))
                .or(() -> tooLong("Nơi ban hành", SHORT, document.issuer().written()))
                .or(() -> tooLong("Địa danh", SHORT, document.place()))
                .or(() -> tooLong("Quyền hạn người ký", SHORT, document.signer().authority()))
                .or(() -> tooLong("Chức vụ người ký", SHORT, document.signer().position()))
                .or(() -> tooLong("Họ tên người ký", SHORT, document.signer().name()))
                .or(() -> ofLines(document))
                .or(() -> outsideHistory(document));
    }

    private static Optional<String> ofLines(NewDocument document) {
        var citations = lines(
                document.citations(),
                c -> tooLong("Văn bản viện dẫn", LONG, c.written())
                        .or(() -> tooLong("Nơi ban hành văn bản viện dẫn", SHORT, c.issuer()))
                        .or(() -> tooLong("Ghi chú văn bản viện dẫn", LONG, c.note()))
                        .or(() -> empty("Văn bản viện dẫn", c.written())));
        var recipients = lines(
                document.recipients(),
                r -> tooLong("Nơi nhận", SHORT, r.name())
                        .or(() -> tooLong("Mục đích gửi", SHORT, r.purpose()))
                        .or(() -> empty("Nơi nhận", r.name())));
        return Stream.concat(citations, recipients).findFirst();
    }

    private static <T> Stream<String> lines(List<T> lines, Function<T, Optional<String>> rule) {
        return lines.stream().flatMap(line -> rule.apply(line).stream());
    }

    private static Optional<String> empty(String what, String text) {
        return WrittenText.keep(text).isEmpty()
                ? Optional.of("%s có dòng còn trống: hãy điền hoặc bỏ dòng đó.".formatted(what))
                : Optional.empty();
    }

    private static Optional<String> tooLong(String what, int limit, @Nullable String text) {
        return text != null && text.length() > limit
                ? Optional.of("%s dài quá %d ký tự: hãy rút gọn.".formatted(what, limit))
                : Optional.empty();
    }

    private static Optional<String> outsideHistory(NewDocument document) {
        var dates = Stream.concat(
                Stream.ofNullable(document.issuedOn()),
                document.citations().stream().flatMap(citation -> Stream.ofNullable(citation.issuedOn())));
        return dates.filter(day -> day.getYear() < OLDEST_YEAR || day.getYear() > LAST_YEAR)
                .findFirst()
                .map(day -> "Ngày ban hành có năm %d là không thể: hãy kiểm tra lại ngày.".formatted(day.getYear()));
    }
}
