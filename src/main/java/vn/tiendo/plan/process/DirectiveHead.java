package vn.tiendo.plan.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.VietnamTime;
import vn.tiendo.document.Documents;
import vn.tiendo.document.domain.Citation;
import vn.tiendo.document.domain.DocumentFinding;
import vn.tiendo.document.domain.Recipient;
import vn.tiendo.engine.form.PaperHead;
import vn.tiendo.plan.Directives;

/** What a directive is, as the head of a form shows it. */
@Component
class DirectiveHead {

    private final Directives directives;
    private final Documents documents;

    DirectiveHead(Directives directives, Documents documents) {
        this.directives = directives;
        this.documents = documents;
    }

    /** The directive in full, for the leader who decides what becomes of it. */
    PaperHead full(long directive) {
        var received = directives.require(directive);
        var document = documents.require(received.document());
        var signer = document.signer();
        return brief(new PaperHead(), directive)
                .row("Địa danh", document.place())
                .row("Người ký", joined(signer.authority(), signer.position(), signer.name()))
                .row("Mức độ khẩn", document.urgency().title())
                .row("Ngày đến", received.receivedOn())
                .row("Số đến", received.arrivalNumber())
                .row("Hạn xử lý ghi trong sổ", received.handlingPhrase())
                .row("Hạn nhập nhiệm vụ", lastDay(received.entryDueAt()))
                .row(
                        "Viện dẫn",
                        document.citations().stream().map(Citation::written).collect(Collectors.joining("\n")))
                .row(
                        "Nơi nhận",
                        document.recipients().stream().map(DirectiveHead::line).collect(Collectors.joining("\n")))
                .notice(
                        "Cần kiểm tra:",
                        document.findings().stream()
                                .map(DocumentFinding::sentence)
                                .collect(Collectors.joining("\n")));
    }

    /** Number, issuer, date and abstract. */
    PaperHead brief(PaperHead head, long directive) {
        var document = documents.require(directives.require(directive).document());
        var number = document.number();
        return head.row("Văn bản chỉ đạo", number == null ? "(không ghi số, ký hiệu)" : number.written())
                .row("Cơ quan ban hành", document.issuer().written())
                .row("Ngày ban hành", document.issuedOn())
                .row("Trích yếu", document.abstractText());
    }

    private static @Nullable LocalDate lastDay(@Nullable Instant due) {
        return due == null ? null : LocalDate.ofInstant(due.minusSeconds(1), VietnamTime.ZONE);
    }

    private static String line(Recipient recipient) {
        return recipient.purpose() == null ? recipient.name() : recipient.name() + " (" + recipient.purpose() + ")";
    }

    private static String joined(@Nullable String... parts) {
        return Arrays.stream(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
