package vn.tiendo.assignment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.NotPermitted;
import vn.tiendo.Refusal;
import vn.tiendo.assignment.domain.ContributionAskedAgain;
import vn.tiendo.assignment.domain.ContributionState;
import vn.tiendo.assignment.domain.OwedContribution;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.document.domain.WrittenText;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.organization.domain.Standing;

/** Nhắc gửi phần phối hợp: the lead asks a coordinating unit again for what has not come, on record and by mail. */
@Service
public class AskForContribution {

    /** As it stands in the history. */
    public static final String ACTION = "Nhắc gửi phần phối hợp";

    private static final int LONGEST = 2_000;

    private final OwedContributions contributions;
    private final Standings standings;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    AskForContribution(
            OwedContributions contributions, Standings standings, AuditTrail audit, ApplicationEventPublisher events) {
        this.contributions = contributions;
        this.standings = standings;
        this.audit = audit;
        this.events = events;
    }

    /** Ids of those of some for which that officer may ask again: what has not come yet, for the lead unit's people. */
    public Set<Long> among(List<OwedContribution> some, String login) {
        var officer = standings.require(login);
        return some.stream()
                .filter(one -> one.state() == ContributionState.NOT_SENT && leads(officer, one))
                .map(OwedContribution::id)
                .collect(Collectors.toSet());
    }

    /**
     * That contribution, for whoever may ask for it again.
     *
     * @throws NotPermitted if the officer is not of the lead unit
     */
    public OwedContribution permitted(long id, String login) {
        var contribution = contributions.require(id);
        if (!leads(standings.require(login), contribution)) {
            throw new NotPermitted("Chỉ lãnh đạo hoặc chuyên viên của đơn vị chủ trì mới được nhắc đơn vị phối hợp.");
        }
        return contribution;
    }

    /** @throws Refusal if nothing is said, too much is said, or it has come or is no longer needed */
    @Transactional
    public void ask(long id, @Nullable String written, String login) {
        var contribution = permitted(id, login);
        if (contribution.state() != ContributionState.NOT_SENT) {
            throw new Refusal(
                    "Phần phối hợp này đã được gửi hoặc không cần nữa nên không phải nhắc; hãy tải lại trang.");
        }
        var text = WrittenText.keepOrNull(written);
        if (text == null) {
            throw new Refusal("Hãy ghi nội dung nhắc.");
        }
        if (text.length() > LONGEST) {
            throw new Refusal("Nội dung nhắc dài quá 2.000 ký tự; hãy rút gọn.");
        }
        audit.record(login, Contributions.history(id), ACTION, text);
        events.publishEvent(new ContributionAskedAgain(contribution, text, login));
    }

    private static boolean leads(Standing officer, OwedContribution contribution) {
        return officer.has(Role.LEADER, contribution.lead()) || officer.has(Role.SPECIALIST, contribution.lead());
    }
}
