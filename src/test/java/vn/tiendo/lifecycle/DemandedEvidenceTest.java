package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.assignment.Assignments;
import vn.tiendo.file.Files;
import vn.tiendo.file.domain.Subject;
import vn.tiendo.file.domain.SubjectKind;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.SampleFiles;

/** A plan can demand a product: until a file is in the dossier, nobody can propose the task as done. */
@LifecycleTest
class DemandedEvidenceTest {

    private static final Map<String, Object> DONE = Map.of("step", "PROPOSE_COMPLETION", "evidence", "Đề án kèm theo");

    @Autowired
    Desks desks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Assignments assignments;

    @Autowired
    Files files;

    @Test
    void withoutAFileTheTaskCannotBeProposedAsDone() throws IOException {
        long demanded = task("Nhiệm vụ có sản phẩm", true);
        var head = desks.of("stc.chuyenvien").open(implement(demanded));
        assertThat(head.get("about").toString()).contains("Phải có trong thẻ Hồ sơ trước khi đề nghị");
        assertThatThrownBy(() -> desks.of("stc.chuyenvien").submit(implement(demanded), DONE))
                .hasMessage("Nhiệm vụ này phải có tệp sản phẩm; hãy thêm ít nhất một tệp ở thẻ Hồ sơ rồi đề nghị lại.");

        var dossier = new Subject(SubjectKind.ASSIGNMENT, demanded);
        var file = files.add(dossier, "Đề án.pdf", new ByteArrayInputStream(SampleFiles.pdf("1")), "stc.chuyenvien");
        desks.of("stc.chuyenvien").submit(implement(demanded), DONE);

        assertThat(assignments.require(demanded).proposedAt()).isNotNull();
        assertThat(jdbc.sql("select file_id from submitted_file where subject_kind = 'ASSIGNMENT' and subject_id = ?")
                        .param(demanded)
                        .query(Long.class)
                        .list())
                .containsExactly(file.id());
    }

    @Test
    void whereNoneIsDemandedWordsAreEnough() {
        long task = task("Nhiệm vụ không cần sản phẩm", false);
        desks.of("stc.chuyenvien").submit(implement(task), DONE);
        assertThat(assignments.require(task).proposedAt()).isNotNull();
    }

    private Task implement(long assignment) {
        return desks.of("stc.chuyenvien").task("implement", "assignment:" + assignment);
    }

    /** Received, and in the hands of the specialist. */
    private long task(String content, boolean demanded) {
        var plans = new SmallPlans(new Steps(desks, runtime, jdbc), desks, runtime, management);
        long plan = plans.issue(
                content,
                List.of(SmallPlans.with(SmallPlans.task(content, "STC", ""), "evidenceRequired", demanded)),
                List.of());
        long assignment = assignments.ofPlan(plan).get(0).id();
        var leader = desks.of("stc.lanhdao");
        leader.submit(leader.task("receiveAssignment", "assignment:" + assignment), Map.of("reception", "ACCEPT"));
        leader.submit(leader.task("allocateOfficer", "assignment:" + assignment), Map.of("officer", "stc.chuyenvien"));
        return assignment;
    }
}
