package vn.tiendo.plan;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.NotPermitted;
import vn.tiendo.Refusal;
import vn.tiendo.document.domain.WrittenText;
import vn.tiendo.organization.Standings;
import vn.tiendo.plan.domain.MayWithdraw;

/** What every withdrawal needs, of a task or of a report: the right officer, and a reason. */
@Component
public class WithdrawalPermit {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 2_000;

    private final Plans plans;
    private final Standings standings;

    WithdrawalPermit(Plans plans, Standings standings) {
        this.plans = plans;
        this.standings = standings;
    }

    /**
     * The reason as it is kept.
     *
     * @throws NotPermitted if the officer is not of the assigner's side
     * @throws Refusal      if there is no reason, or too long a one
     */
    public String reason(long plan, @Nullable String written, String login) {
        return reason(plan, written, login, "rút");
    }

    /**
     * The same for everything else that takes back what was assigned.
     *
     * @param act what the officer wants to do, as a sentence names it, for example "thu hồi"
     */
    public String reason(long plan, @Nullable String written, String login, String act) {
        MayWithdraw.refusedTo(standings.require(login), plans.require(plan), act)
                .ifPresent(sentence -> {
                    throw new NotPermitted(sentence);
                });
        var kept = WrittenText.keepOrNull(written);
        if (kept == null) {
            throw new Refusal("Hãy ghi lý do " + act + ".");
        }
        if (kept.length() > LONGEST_REASON) {
            throw new Refusal("Lý do dài quá 2.000 ký tự; hãy rút gọn.");
        }
        return kept;
    }
}
