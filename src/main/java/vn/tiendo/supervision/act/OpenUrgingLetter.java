package vn.tiendo.supervision.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiendo.NotFound;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.document.Documents;
import vn.tiendo.document.domain.OfficialDocument;
import vn.tiendo.document.domain.Recipient;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Chain;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.supervision.act.UrgingRecords.Act;
import vn.tiendo.supervision.letter.LetterFoot;
import vn.tiendo.supervision.letter.LetterHead;
import vn.tiendo.supervision.letter.UrgingLetter;
import vn.tiendo.supervision.letter.UrgingLetterFile;

/** The công văn đôn đốc of an act on record, written anew each time it is asked for, and always the same. */
@Service
public class OpenUrgingLetter {

    private final UrgingRecords records;
    private final ActedDuties duties;
    private final Documents documents;
    private final Standings standings;
    private final Units units;

    OpenUrgingLetter(UrgingRecords records, ActedDuties duties, Documents documents, Standings standings, Units units) {
        this.records = records;
        this.duties = duties;
        this.documents = documents;
        this.standings = standings;
        this.units = units;
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
                UrgingLetterFile.of(letter(found, document)));
    }

    private UrgingLetter letter(Act act, OfficialDocument document) {
        var issuer = units.require(document.owner());
        var day = document.issuedOn() == null ? LocalDate.EPOCH : document.issuedOn();
        var head = new LetterHead(
                issuer.chain() == Chain.PARTY,
                superior(issuer),
                issuer.name(),
                act.number(),
                null,
                document.place() == null ? "" : document.place(),
                day);
        return new UrgingLetter(
                head, act.unitName(), act.text(), rows(act), act.catchUpDay(), act.explainBy(), foot(document));
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

    private static LetterFoot foot(OfficialDocument document) {
        var recipients = new ArrayList<>(List.of("Như trên"));
        document.recipients().stream()
                .filter(recipient -> recipient.unit() == null)
                .map(Recipient::name)
                .forEach(recipients::add);
        var signer = document.signer();
        return new LetterFoot(
                recipients, signer.authority(), Objects.requireNonNullElse(signer.position(), ""), signer.name());
    }

    /** People's committees write no superior above their name; neither does who has none. */
    private @Nullable String superior(Unit issuer) {
        var alone = issuer.parent() == null
                || issuer.name().toLowerCase(Locale.ROOT).startsWith("ủy ban nhân dân");
        return alone ? null : units.require(issuer.parent()).name();
    }

    private static NotFound nothing() {
        return new NotFound("Không có công văn này, hoặc công văn không thuộc phạm vi đơn vị của đồng chí.");
    }
}
