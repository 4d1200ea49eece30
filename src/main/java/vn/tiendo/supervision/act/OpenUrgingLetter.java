package vn.tiendo.supervision.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.tiendo.NotFound;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.document.Documents;
import vn.tiendo.document.domain.OfficialDocument;
import vn.tiendo.document.domain.Recipient;
import vn.tiendo.letter.Imprint;
import vn.tiendo.letter.LetterKind;
import vn.tiendo.letter.Letterheads;
import vn.tiendo.letter.WriteLetter;
import vn.tiendo.letter.word.Filling;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.supervision.act.UrgingRecords.Act;
import vn.tiendo.supervision.letter.UrgingLetter;
import vn.tiendo.supervision.letter.UrgingLetterText;

/** The công văn đôn đốc of an act on record, written anew each time it is asked for, from the template of its sender. */
@Service
public class OpenUrgingLetter {

    private final UrgingRecords records;
    private final ActedDuties duties;
    private final Documents documents;
    private final Standings standings;
    private final Letterheads letterheads;
    private final WriteLetter writeLetter;

    OpenUrgingLetter(
            UrgingRecords records,
            ActedDuties duties,
            Documents documents,
            Standings standings,
            Letterheads letterheads,
            WriteLetter writeLetter) {
        this.records = records;
        this.duties = duties;
        this.documents = documents;
        this.standings = standings;
        this.letterheads = letterheads;
        this.writeLetter = writeLetter;
    }

    /** A file to be downloaded. */
    public record Download(String name, byte[] bytes) {}

    /** @throws NotFound if there is no such letter, or it is neither to nor from a unit in the officer's reach */
    public Download open(long act, String login) {
        var found = records.find(act).filter(one -> one.document() != null).orElseThrow(OpenUrgingLetter::nothing);
        var document = documents.require(Objects.requireNonNull(found.document()));
        var reach = standings.require(login).reach();
        if (!reach.contains(found.unit()) && !reach.contains(document.owner())) {
            throw nothing();
        }
        return new Download(
                "cong-van-don-doc-" + found.id() + "-" + Unit.keyOf(found.unit()) + ".docx",
                writeLetter.write(LetterKind.CONG_VAN_DON_DOC, document.owner(), letter(found, document)));
    }

    private Filling letter(Act act, OfficialDocument document) {
        var paper = letterheads.of(document.owner());
        var day = document.issuedOn();
        var body = new UrgingLetter(
                paper.unit().name(),
                day == null ? LocalDate.EPOCH : day,
                act.unitName(),
                act.text(),
                rows(act),
                act.catchUpDay(),
                act.explainBy());
        return Filling.of()
                .and(new Imprint(
                                act.number(),
                                day,
                                document.place(),
                                false,
                                document.signer(),
                                recipients(document),
                                false)
                        .on(paper))
                .and(UrgingLetterText.of(body))
                .build();
    }

    private List<UrgingLetter.Row> rows(Act act) {
        var lines = records.lines(act.id());
        Map<DutyRef, ActedDuty> found = duties
                .find(lines.stream().map(UrgingRecords.Line::duty).toList())
                .stream()
                .collect(Collectors.toMap(duty -> duty.duty().ref(), Function.identity()));
        return lines.stream()
                .filter(line -> found.containsKey(line.duty()))
                .map(line -> {
                    var duty = found.get(line.duty());
                    return new UrgingLetter.Row(
                            duty.duty().title().replaceFirst("^\\d+\\. ", ""),
                            duty.source(),
                            line.phrase(),
                            line.daysLate());
                })
                .toList();
    }

    private static List<String> recipients(OfficialDocument document) {
        return Stream.concat(
                        Stream.of("Như trên"),
                        document.recipients().stream()
                                .filter(recipient -> recipient.unit() == null)
                                .map(Recipient::name))
                .toList();
    }

    private static NotFound nothing() {
        return new NotFound("Không có công văn này, hoặc công văn không thuộc phạm vi đơn vị của đồng chí.");
    }
}
