package vn.tiendo.supervision.act;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.document.IssueNumber;
import vn.tiendo.document.NumberRequest;
import vn.tiendo.document.RegisterDocument;
import vn.tiendo.document.domain.Direction;
import vn.tiendo.document.domain.Issuer;
import vn.tiendo.document.domain.NewDocument;
import vn.tiendo.document.domain.Recipient;
import vn.tiendo.document.domain.Signer;
import vn.tiendo.document.domain.Urgency;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.Units;

/** Gives a công văn đôn đốc its number and enters it in the register of the unit that sends it. */
@Component
class UrgingLetters {

    static final String TYPE = "CONG_VAN";
    static final String KEPT = "Lưu: VT";

    private final Standings standings;
    private final Units units;
    private final IssueNumber issueNumber;
    private final RegisterDocument registerDocument;
    private final Clock clock;

    UrgingLetters(
            Standings standings, Units units, IssueNumber issueNumber, RegisterDocument registerDocument, Clock clock) {
        this.standings = standings;
        this.units = units;
        this.issueNumber = issueNumber;
        this.registerDocument = registerDocument;
        this.clock = clock;
    }

    /** A letter that can be written. */
    record Checked(
            String issuer, String issuerName, @Nullable String drafting, String place, Signer signer) {}

    /** A letter in the register. */
    record Issued(long document, String number) {}

    /** @throws Refusal if something that a letter needs is missing */
    Checked checked(UrgingOrder.LetterWish wish, String login) {
        var officer = standings.require(login);
        var issuer = wish.issuer();
        if (issuer == null || !officer.units().contains(issuer)) {
            throw new Refusal("Hãy chọn đơn vị ban hành công văn là đơn vị của đồng chí.");
        }
        return new Checked(
                issuer,
                units.require(issuer).name(),
                UrgingRules.lineOrNull(wish.drafting(), "ký hiệu đơn vị soạn thảo"),
                UrgingRules.line(wish.place(), "địa danh"),
                new Signer(
                        UrgingRules.lineOrNull(wish.authority(), "quyền hạn người ký"),
                        UrgingRules.line(wish.position(), "chức vụ người ký"),
                        UrgingRules.line(wish.name(), "họ tên người ký")));
    }

    /** The next number of the series is taken by it, once the caller's transaction commits. */
    Issued issue(Checked letter, String unit, String unitName, String login) {
        var today = VietnamTime.today(clock);
        var about = "Đôn đốc thực hiện nhiệm vụ, chế độ báo cáo: " + unitName;
        var number = issueNumber.issue(
                new NumberRequest(letter.issuer(), TYPE, null, letter.drafting(), null, today, about, login));
        var document = registerDocument.register(
                new NewDocument(
                        Direction.OUTGOING,
                        letter.issuer(),
                        TYPE,
                        null,
                        number.written(),
                        new Issuer(letter.issuer(), letter.issuerName()),
                        today,
                        letter.place(),
                        about,
                        Urgency.NORMAL,
                        null,
                        letter.signer(),
                        List.of(),
                        List.of(
                                new Recipient(unit, unitName, null),
                                new Recipient(
                                        null,
                                        letter.drafting() == null ? KEPT : KEPT + ", " + letter.drafting(),
                                        null))),
                login);
        return new Issued(document.id(), number.written());
    }
}
