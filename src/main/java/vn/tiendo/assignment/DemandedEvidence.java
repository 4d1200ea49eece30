package vn.tiendo.assignment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.file.Files;
import vn.tiendo.file.Submissions;
import vn.tiendo.file.domain.Subject;
import vn.tiendo.file.domain.SubjectKind;

/** Sản phẩm: some tasks can only be proposed as done with a file to show for it; all remember what was enclosed. */
@Component
public class DemandedEvidence {

    private final JdbcClient jdbc;
    private final Files files;
    private final Submissions submissions;

    DemandedEvidence(JdbcClient jdbc, Files files, Submissions submissions) {
        this.jdbc = jdbc;
        this.files = files;
        this.submissions = submissions;
    }

    /** Whether the plan demands a file for that assignment. */
    public boolean of(long assignment) {
        return jdbc.sql("select i.evidence_required from assignment a join plan_item i on i.id = a.plan_item_id"
                        + " where a.id = ?")
                .param(assignment)
                .query(Boolean.class)
                .single();
    }

    /** @throws Refusal if a file is demanded and none is there */
    void enclose(long assignment) {
        var subject = new Subject(SubjectKind.ASSIGNMENT, assignment);
        submissions.handedIn(subject);
        if (of(assignment) && files.of(subject).isEmpty()) {
            throw new Refusal(
                    "Nhiệm vụ này phải có tệp sản phẩm; hãy thêm ít nhất một tệp ở thẻ Hồ sơ rồi đề nghị lại.");
        }
    }
}
