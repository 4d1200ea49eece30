package vn.tiendo.supervision.process;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.file.domain.Subject;
import vn.tiendo.file.domain.SubjectKind;

/**
 * Finds the dossier of a task in Tasklist by the business key of the work it is a step of. Whether the officer may see
 * that dossier is not asked here.
 */
@Component
public class TaskSubjects {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final JdbcClient jdbc;

    TaskSubjects(TaskService tasks, RuntimeService runtime, JdbcClient jdbc) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.jdbc = jdbc;
    }

    /** Nothing where there is no such open task, or its work has no dossier (yet). */
    public Optional<Subject> of(String task) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(task).singleResult())
                .flatMap(found -> Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(found.getProcessInstanceId())
                        .singleResult()))
                .flatMap(instance -> Optional.ofNullable(instance.getBusinessKey()))
                .flatMap(this::ofKey);
    }

    private Optional<Subject> ofKey(String key) {
        if (!key.matches("[A-Za-z]+:[0-9]{1,18}")) {
            return Optional.empty();
        }
        long id = Long.parseLong(key.substring(key.indexOf(':') + 1));
        return switch (key.substring(0, key.indexOf(':'))) {
            case "assignment" -> Optional.of(new Subject(SubjectKind.ASSIGNMENT, id));
            case "contribution" -> Optional.of(new Subject(SubjectKind.CONTRIBUTION, id));
            case "agreement" -> Optional.of(new Subject(SubjectKind.AGREEMENT, id));
            case "report" -> Optional.of(new Subject(SubjectKind.REPORT, id));
            case "plan", "planRecall", "deadlineInquiry" -> Optional.of(new Subject(SubjectKind.PLAN, id));
            case "directive" -> one(SubjectKind.DOCUMENT, "select document_id from directive where id = ?", id);
            case "extension" -> extension(id);
            case "consolidation" -> consolidation(id);
            default -> Optional.empty();
        };
    }

    private Optional<Subject> extension(long id) {
        return jdbc.sql("select duty_kind, duty_id from extension where id = ?")
                .param(id)
                .query((row, number) ->
                        new Subject(SubjectKind.valueOf(row.getString("duty_kind")), row.getLong("duty_id")))
                .optional();
    }

    /** The report that it answers, where there is one; else the plan that asks for it. */
    private Optional<Subject> consolidation(long id) {
        return one(
                        SubjectKind.REPORT,
                        "select id from report_obligation where fed_by_consolidation_id = ? and withdrawn_at is null"
                                + " order by id limit 1",
                        id)
                .or(() -> one(
                        SubjectKind.PLAN,
                        "select r.plan_id from consolidation c join report_regime r on r.id = c.report_regime_id"
                                + " where c.id = ?",
                        id));
    }

    private Optional<Subject> one(SubjectKind kind, String sql, long id) {
        return jdbc.sql(sql).param(id).query(Long.class).optional().map(found -> new Subject(kind, found));
    }
}
