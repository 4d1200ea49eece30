package vn.tiendo.plan.domain;

/**
 * That a plan has been taken back (thu hồi kế hoạch).
 *
 * @param by     login of the officer who recalled it, or the superior plan that took it along
 * @param reason why, as that officer wrote it
 */
public record Recall(long plan, String by, String reason) {

    /** Why a task or a report of the plan is withdrawn. */
    public String reasonToWithdraw() {
        return "Thu hồi kế hoạch: " + reason;
    }
}
