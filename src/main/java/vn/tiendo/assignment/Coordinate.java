package vn.tiendo.assignment;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditTrail;

/** Phối hợp: a coordinating unit delivers its part, the lead takes it in or answers it. */
@Service
public class Coordinate {

    /** What the lead makes of a contribution. */
    public enum Answer {
        TAKEN_IN,
        ANSWERED
    }

    private final Contributions contributions;
    private final AuditTrail audit;

    Coordinate(Contributions contributions, AuditTrail audit) {
        this.contributions = contributions;
        this.audit = audit;
    }

    @Transactional
    public void deliver(long contribution, String content, String actor) {
        contributions.delivered(contribution, content, actor);
        audit.record(actor, Contributions.history(contribution), "Gửi ý kiến phối hợp", null);
    }

    @Transactional
    public void answer(long contribution, Answer kind, String answer, String actor) {
        contributions.answered(contribution, kind.name(), answer, actor);
        audit.record(
                actor,
                Contributions.history(contribution),
                kind == Answer.TAKEN_IN ? "Tiếp thu ý kiến" : "Trả lời ý kiến",
                answer);
    }
}
