package vn.tiendo.plan.incoming;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.phrase.PhraseContext;
import vn.tiendo.deadline.domain.phrase.PhraseReader;
import vn.tiendo.deadline.domain.phrase.PhraseReading.Read;
import vn.tiendo.document.domain.NewDocument;
import vn.tiendo.document.domain.Urgency;
import vn.tiendo.organization.domain.NameReading.Found;
import vn.tiendo.organization.domain.UnitNames;
import vn.tiendo.sheet.list.ListJudge;
import vn.tiendo.sheet.list.ListQuestion;
import vn.tiendo.sheet.list.ListQuestion.Choice;
import vn.tiendo.sheet.list.ReadRow;
import vn.tiendo.sheet.list.Verdict;
import vn.tiendo.sheet.list.Verdict.Change;
import vn.tiendo.sheet.list.Verdict.Fact;

/** Understands which document each row of a register is, and whether it is registered already. */
final class DirectiveJudge implements ListJudge<TakenDirective> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final UnitNames units;
    private final List<String> owners;
    private final KnownDirectives known;
    private final PhraseContext today;
    private final Map<String, String> places = new HashMap<>();

    /** @param owners codes of the units for which the clerk registers, the one that is usually meant first */
    DirectiveJudge(UnitNames units, List<String> owners, KnownDirectives known, PhraseContext today) {
        this.units = units;
        this.owners = owners;
        this.known = known;
        this.today = today;
    }

    @Override
    public Judged<TakenDirective> judge(ReadRow row) {
        var written = new WrittenDirective(row, today.day());
        var questions = new ArrayList<ListQuestion>();
        if (row.row().unnumbered() && !row.confirmed("row")) {
            questions.add(ListQuestion.toConfirm(
                    null, "row", "Dòng này không có số thứ tự; hãy xác nhận là văn bản hoặc bỏ qua.", List.of()));
        }
        var owner = owner(row, questions);
        var document = written.document(owner);
        var arrivedOn = written.arrivedOn(document);
        questions.addAll(written.questions());
        var key = known.key(
                owner,
                row.text(IncomingColumn.ISSUER),
                document.number(),
                document.issuedOn(),
                document.abstractText());
        var registered = known.find(key);
        var first = places.putIfAbsent(key, row.row().place());
        if (first != null && registered == null) {
            questions.add(ListQuestion.wrong(
                    "Văn bản này (cùng cơ quan ban hành, số, ngày) đã có ở " + first + "; hãy bỏ qua dòng này."));
        }
        // What is there already asks for nothing any more.
        var asked = registered == null ? questions : List.<ListQuestion>of();
        var verdict = new Verdict(
                heading(document),
                facts(row, document, arrivedOn, owner),
                asked,
                registered == null ? List.of() : List.of(registered),
                registered == null ? Change.NEW : Change.SAME,
                List.of());
        return new Judged<>(
                verdict,
                asked.isEmpty()
                        ? new TakenDirective(
                                document,
                                arrivedOn,
                                blankToNull(row.text(IncomingColumn.ARRIVAL_NUMBER)),
                                blankToNull(row.text(IncomingColumn.DEADLINE)),
                                registered != null)
                        : null);
    }

    private static String heading(NewDocument document) {
        return document.number() == null
                ? document.abstractText()
                : document.number() + " · " + document.abstractText();
    }

    private String owner(ReadRow row, List<ListQuestion> questions) {
        var text = row.text(IncomingColumn.OWNER);
        if (text.isBlank()) {
            return owners.get(0);
        }
        if (units.readExactly(text) instanceof Found found && owners.contains(found.code())) {
            return found.code();
        }
        questions.add(ListQuestion.wrong(
                IncomingColumn.OWNER,
                row.cell(IncomingColumn.OWNER)
                        + ": đồng chí chỉ vào sổ cho cơ quan mình hoặc cơ quan mình giúp việc; hãy chọn lại.",
                owners.stream().map(code -> new Choice(code, units.name(code))).toList()));
        return owners.get(0);
    }

    private List<Fact> facts(ReadRow row, NewDocument document, LocalDate arrivedOn, String owner) {
        var facts = new LinkedHashMap<IncomingColumn, String>();
        facts.put(IncomingColumn.ISSUER, row.text(IncomingColumn.ISSUER));
        facts.put(IncomingColumn.ISSUED_ON, day(document.issuedOn()));
        facts.put(IncomingColumn.ARRIVAL_NUMBER, row.text(IncomingColumn.ARRIVAL_NUMBER));
        facts.put(IncomingColumn.ARRIVED_ON, arrived(row, arrivedOn));
        facts.put(IncomingColumn.TYPE, row.text(IncomingColumn.TYPE));
        facts.put(
                IncomingColumn.URGENCY,
                document.urgency() == Urgency.NORMAL ? "" : document.urgency().title());
        facts.put(IncomingColumn.DEADLINE, deadline(row.text(IncomingColumn.DEADLINE)));
        facts.put(IncomingColumn.RECEIVER, row.text(IncomingColumn.RECEIVER));
        facts.put(IncomingColumn.OWNER, owners.size() > 1 ? units.name(owner) : "");
        return facts.entrySet().stream()
                .filter(fact -> !fact.getValue().isBlank())
                .map(fact -> new Fact(fact.getKey().title(), fact.getValue()))
                .toList();
    }

    private String deadline(String phrase) {
        return !phrase.isBlank()
                        && phrase.length() <= PhraseReader.LONGEST
                        && PhraseReader.read(phrase, today) instanceof Read read
                ? phrase + " (" + read.understood() + ")"
                : phrase;
    }

    /** What is no day is shown as it is written. */
    private String arrived(ReadRow row, LocalDate on) {
        var text = row.text(IncomingColumn.ARRIVED_ON);
        return text.isBlank() || WrittenDay.of(text, today.day()).day() != null ? day(on) : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
