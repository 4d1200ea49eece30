package vn.tiendo.plan.incoming;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.PlainWords;
import vn.tiendo.document.domain.Direction;
import vn.tiendo.document.domain.DocumentLimits;
import vn.tiendo.document.domain.Issuer;
import vn.tiendo.document.domain.NewDocument;
import vn.tiendo.document.domain.Recipient;
import vn.tiendo.document.domain.SecrecyPolicy;
import vn.tiendo.document.domain.Signer;
import vn.tiendo.document.domain.Urgency;
import vn.tiendo.sheet.list.ListQuestion;
import vn.tiendo.sheet.list.ReadRow;

/** What a row says of a document without a look at anything else, and what is wrong with it already. */
final class WrittenDirective {

    private static final Map<String, Urgency> URGENCIES = Map.of(
            "", Urgency.NORMAL,
            "thuong", Urgency.NORMAL,
            "binh thuong", Urgency.NORMAL,
            "khong", Urgency.NORMAL,
            "khan", Urgency.KHAN,
            "thuong khan", Urgency.THUONG_KHAN,
            "hoa toc", Urgency.HOA_TOC);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int LONGEST_ABSTRACT = 2_000;
    private static final int LONGEST_ISSUER = 300;
    private static final int LONGEST = 100;
    private static final int LONGEST_PHRASE = 300;

    private final ReadRow row;
    private final LocalDate today;
    private final List<ListQuestion> questions = new ArrayList<>();

    WrittenDirective(ReadRow row, LocalDate today) {
        this.row = row;
        this.today = today;
    }

    /** Why nothing of the row may be kept: a class of secrecy in any of its cells. */
    static Optional<String> secret(ReadRow row) {
        var policy = new SecrecyPolicy();
        var stamped = Stream.of(IncomingColumn.values())
                .map(row::text)
                .filter(text -> !text.isEmpty())
                .flatMap(text -> policy.reasonToRefuse(null, text).stream());
        var urgency = row.text(IncomingColumn.URGENCY);
        var beside = PlainWords.of(urgency).matches(".*\\bmat\\b.*") && !urgency.isEmpty() ? "Mật" : "";
        return Stream.concat(
                        policy
                                .reasonToRefuse(document(
                                        row,
                                        "",
                                        Urgency.NORMAL,
                                        null,
                                        beside.isEmpty() ? row.text(IncomingColumn.SECRECY) : beside))
                                .stream(),
                        stamped)
                .findFirst();
    }

    List<ListQuestion> questions() {
        return questions;
    }

    /** The document in the register of that unit. */
    NewDocument document(String owner) {
        var issuedOn = day(IncomingColumn.ISSUED_ON);
        var document = document(row, owner, urgency(), issuedOn, null);
        mustBeThere(IncomingColumn.ABSTRACT, LONGEST_ABSTRACT);
        mustBeThere(IncomingColumn.ISSUER, LONGEST_ISSUER);
        notLonger(IncomingColumn.NUMBER, LONGEST);
        notLonger(IncomingColumn.ARRIVAL_NUMBER, LONGEST);
        notLonger(IncomingColumn.DEADLINE, LONGEST_PHRASE);
        if (row.text(IncomingColumn.NUMBER).isBlank() && !row.confirmed("number")) {
            questions.add(ListQuestion.toConfirm(
                    IncomingColumn.NUMBER,
                    "number",
                    row.cell(IncomingColumn.NUMBER) + " chưa có số, ký hiệu; hãy ghi, hoặc xác nhận văn bản không có.",
                    List.of()));
        }
        if (questions.isEmpty()) {
            DocumentLimits.reasonToRefuse(document).ifPresent(reason -> questions.add(ListQuestion.wrong(reason)));
        }
        return document;
    }

    private static NewDocument document(
            ReadRow row, String owner, Urgency urgency, @Nullable LocalDate issuedOn, @Nullable String secrecy) {
        var receiver = blankToNull(row.text(IncomingColumn.RECEIVER));
        return new NewDocument(
                Direction.INCOMING,
                owner,
                null,
                blankToNull(row.text(IncomingColumn.TYPE)),
                blankToNull(row.text(IncomingColumn.NUMBER)),
                new Issuer(null, blankToNull(row.text(IncomingColumn.ISSUER))),
                issuedOn,
                null,
                row.text(IncomingColumn.ABSTRACT),
                urgency,
                secrecy,
                new Signer(null, null, null),
                List.of(),
                receiver == null ? List.of() : List.of(new Recipient(null, receiver, "để xử lý")));
    }

    /** The day on which it arrived: the one that is written, or today where somebody says so. */
    LocalDate arrivedOn(NewDocument document) {
        LocalDate on = today;
        if (!row.text(IncomingColumn.ARRIVED_ON).isBlank()) {
            var written = day(IncomingColumn.ARRIVED_ON);
            on = written == null ? today : written;
        } else if (!row.confirmed("arrived")) {
            questions.add(ListQuestion.toConfirm(
                    IncomingColumn.ARRIVED_ON,
                    "arrived",
                    row.cell(IncomingColumn.ARRIVED_ON) + " chưa có ngày đến; hãy ghi, hoặc xác nhận đến hôm nay.",
                    List.of()));
        }
        if (on.isAfter(today)) {
            wrong(IncomingColumn.ARRIVED_ON, "không thể sau hôm nay; hãy ghi lại ngày đến.");
        } else if (document.issuedOn() != null && on.isBefore(document.issuedOn())) {
            wrong(
                    IncomingColumn.ARRIVED_ON,
                    "không thể trước ngày văn bản (" + DAY.format(document.issuedOn()) + "); hãy ghi lại.");
        }
        return on;
    }

    private @Nullable LocalDate day(IncomingColumn column) {
        var text = row.text(column);
        if (text.isBlank()) {
            return null;
        }
        var written = WrittenDay.of(text, today);
        if (written.day() == null) {
            wrong(column, "không phải là ngày; hãy ghi như 05/11/2026.");
        } else if (written.yearAdded() && !row.confirmed(column.name() + ":" + text)) {
            questions.add(ListQuestion.toConfirm(
                    column,
                    column.name() + ":" + text,
                    row.cell(column) + " không ghi năm; hãy xác nhận là " + DAY.format(written.day())
                            + " hoặc ghi lại.",
                    List.of()));
        }
        return written.day();
    }

    private Urgency urgency() {
        var text = PlainWords.of(row.text(IncomingColumn.URGENCY));
        // Without its diacritics «Thường khẩn» is no class and «Thượng khẩn» is one.
        var known = URGENCIES.get(text);
        if (known == null) {
            wrong(IncomingColumn.URGENCY, "không phải là mức độ khẩn; hãy ghi Thường, Khẩn, Thượng khẩn hoặc Hỏa tốc.");
        }
        return known == null ? Urgency.NORMAL : known;
    }

    private void mustBeThere(IncomingColumn column, int longest) {
        if (row.text(column).isBlank()) {
            wrong(column, "chưa có nội dung; hãy ghi.");
        }
        notLonger(column, longest);
    }

    private void notLonger(IncomingColumn column, int longest) {
        if (row.text(column).length() > longest) {
            wrong(column, "dài quá " + longest + " ký tự; hãy rút gọn.");
        }
    }

    private void wrong(IncomingColumn column, String what) {
        questions.add(ListQuestion.wrong(column, row.cell(column) + " " + what, List.of()));
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
