package vn.tiendo.supervision.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.StandIns;
import vn.tiendo.file.domain.Subject;
import vn.tiendo.supervision.dossier.AbsentKeeper;

/** Who does a task for somebody else keeps its files for that person too. */
@Component
class PlaceInDossier implements AbsentKeeper {

    private static final int MOST = 20;

    private final TaskService tasks;
    private final StandIns standIns;
    private final JdbcClient jdbc;

    PlaceInDossier(TaskService tasks, StandIns standIns, JdbcClient jdbc) {
        this.tasks = tasks;
        this.standIns = standIns;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> of(Subject subject, String login) {
        var keys = keys(subject).toArray(String[]::new);
        return keys.length == 0
                ? Optional.empty()
                : tasks
                        .createTaskQuery()
                        .processInstanceBusinessKeyIn(keys)
                        .active()
                        .orderByTaskCreateTime()
                        .asc()
                        .listPage(0, MOST)
                        .stream()
                        .flatMap(task -> standIns.of(task.getId(), login).stream())
                        .filter(StandIns.Place::inEffect)
                        .map(StandIns.Place::absent)
                        .findFirst();
    }

    /** What the work in that dossier is known by: the way back of {@link TaskSubjects}. */
    private List<String> keys(Subject subject) {
        long id = subject.id();
        return switch (subject.kind()) {
            case ASSIGNMENT -> List.of("assignment:" + id);
            case CONTRIBUTION -> List.of("contribution:" + id);
            case PLAN -> List.of("plan:" + id, "planRecall:" + id, "deadlineInquiry:" + id);
            case REPORT ->
                Stream.concat(
                                Stream.of("report:" + id),
                                known(
                                        "select 'consolidation:' || fed_by_consolidation_id from report_obligation"
                                                + " where id = ? and fed_by_consolidation_id is not null",
                                        id))
                        .toList();
            case DOCUMENT ->
                known("select 'directive:' || id from directive where document_id = ?", id)
                        .toList();
            case AGREEMENT -> List.of("agreement:" + id);
            case ITEM -> List.of();
        };
    }

    private Stream<String> known(String sql, long id) {
        return jdbc.sql(sql).param(id).query(String.class).list().stream();
    }
}
