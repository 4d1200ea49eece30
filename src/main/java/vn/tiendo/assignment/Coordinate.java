package vn.tiendo.assignment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.file.Files;
import vn.tiendo.file.Submissions;
import vn.tiendo.file.domain.Subject;
import vn.tiendo.file.domain.SubjectKind;

/** Phối hợp: a coordinating unit delivers its part, the lead takes it in or answers it. */
@Service
public class Coordinate {

    /** What the lead makes of a contribution. */
    public enum Answer {
        TAKEN_IN,
        ANSWERED
    }

    private final Contributions contributions;
    private final Files files;
    private final Submissions submissions;
    private final AuditTrail audit;

    Coordinate(Contributions contributions, Files files, Submissions submissions, AuditTrail audit) {
        this.contributions = contributions;
        this.files = files;
        this.submissions = submissions;
        this.audit = audit;
    }

    /**
     * The files in its dossier go with it, and stay there from then on. An opinion is often a letter of its own: with a
     * file nothing need be written.
     *
     * @throws Refusal if there is neither a text nor a file
     */
    @Transactional
    public void deliver(long contribution, @Nullable String content, String actor) {
        var dossier = new Subject(SubjectKind.CONTRIBUTION, contribution);
        submissions.handedIn(dossier);
        if (content == null && files.of(dossier).isEmpty()) {
            throw new Refusal("Hãy ghi ý kiến, kết quả phần việc phối hợp, hoặc thêm ít nhất một tệp ở thẻ Hồ sơ.");
        }
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
