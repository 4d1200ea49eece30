package vn.tiendo.substitution.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import vn.tiendo.organization.domain.Role;

class TaskKindTest {

    /** Done by administrators, whose work is not given away. */
    private static final String MEND_ADDRESS = "userTask_mendAddress";

    @Test
    void everyTaskOfEveryModelIsOfOneKind() throws IOException {
        var modelled = new TreeSet<String>();
        try (var files = Files.list(Path.of("bpmn"))) {
            files.filter(file -> file.toString().endsWith(".bpmn"))
                    .map(file -> Bpmn.readModelFromFile(file.toFile()))
                    .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                    .forEach(task -> modelled.add(task.getId()));
        }
        modelled.remove(MEND_ADDRESS);

        assertThat(Arrays.stream(TaskKind.values()).map(TaskKind::tasks).flatMap(Collection::stream))
                .containsExactlyInAnyOrderElementsOf(modelled);
    }

    @Test
    void onlyTheRolesThatTheWorkNeedsCount() {
        var held = Set.of(Role.LEADER, Role.SUPERVISOR);
        assertThat(TaskKind.rolesUsed(List.of(TaskKind.REPORT_APPROVAL), held)).containsExactly(Role.LEADER);
        assertThat(TaskKind.rolesUsed(List.of(TaskKind.REPORTS), held)).isEmpty();
        assertThat(TaskKind.rolesUsed(null, held)).isEqualTo(held);
    }
}
