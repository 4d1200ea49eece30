package vn.tiendo.assignment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.NotPermitted;
import vn.tiendo.Refusal;
import vn.tiendo.assignment.domain.MayWithdraw;
import vn.tiendo.document.domain.WrittenText;
import vn.tiendo.organization.Standings;
import vn.tiendo.plan.Plans;

/** Rút nhiệm vụ, asked for by an officer: only by one who {@link MayWithdraw}, only with a reason. */
@Service
public class WithdrawAssignment {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 2_000;

    private final Assignments assignments;
    private final Plans plans;
    private final Standings standings;
    private final JudgeAssignment judge;

    WithdrawAssignment(Assignments assignments, Plans plans, Standings standings, JudgeAssignment judge) {
        this.assignments = assignments;
        this.plans = plans;
        this.standings = standings;
        this.judge = judge;
    }

    /**
     * @throws NotPermitted if the officer is not of the assigner's side
     * @throws Refusal      if there is no reason, or the assignment is over already
     */
    @Transactional
    public void withdraw(long assignment, @Nullable String reason, String login) {
        var plan = plans.require(assignments.require(assignment).plan());
        MayWithdraw.refusedTo(standings.require(login), plan).ifPresent(sentence -> {
            throw new NotPermitted(sentence);
        });
        var kept = WrittenText.keepOrNull(reason);
        if (kept == null) {
            throw new Refusal("Hãy ghi lý do rút nhiệm vụ.");
        }
        if (kept.length() > LONGEST_REASON) {
            throw new Refusal("Lý do dài quá 2.000 ký tự; hãy rút gọn.");
        }
        judge.withdraw(assignment, kept, login);
    }
}
