package vn.tiendo.engine.tasklist;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import vn.tiendo.engine.Card;

/**
 * One filter that every officer finds in Tasklist, in the order in which Tasklist lists them.
 *
 * <p>A candidate group is a unit and a role, so what the groups of an officer may work on is the work of the own unit.
 */
enum SharedFilter {
    MINE("Việc của tôi", "Những việc bạn đã nhận", "#9b1c1f") {
        @Override
        TaskQuery narrow(TaskQuery tasks) {
            return tasks.taskAssigneeExpression(SharedFilters.CURRENT_USER);
        }
    },
    OF_MY_UNIT("Việc của đơn vị", "Những việc bạn và đồng nghiệp cùng vai trò được giao", "#0b5394") {
        @Override
        TaskQuery narrow(TaskQuery tasks) {
            return ofMyGroups(tasks);
        }
    },
    AWAITING_APPROVAL("Chờ tôi duyệt", "Những việc cần bạn cho ý kiến, duyệt hoặc ký", "#5b3a8c") {
        @Override
        TaskQuery narrow(TaskQuery tasks) {
            return ofMyGroups(tasks).taskDefinitionKeyIn(SharedFilters.APPROVALS.toArray(String[]::new));
        }
    },
    DUE_SOON("Sắp đến hạn", "Những việc đến hạn trong ba ngày tới", "#b45309") {
        @Override
        TaskQuery narrow(TaskQuery tasks) {
            return ofMyGroups(tasks)
                    .dueAfterExpression(SharedFilters.NOW)
                    .dueBeforeExpression(SharedFilters.IN_THREE_DAYS);
        }
    },
    OVERDUE("Quá hạn", "Những việc đã quá hạn mà chưa xong", "#b3151a") {
        @Override
        TaskQuery narrow(TaskQuery tasks) {
            return ofMyGroups(tasks).dueBeforeExpression(SharedFilters.NOW);
        }
    },
    IN_PLACE_OF("Việc tôi làm thay", "Những việc bạn làm thay mặt người đã ủy quyền", "#0f5f5a") {
        @Override
        TaskQuery narrow(TaskQuery tasks) {
            return tasks.taskInvolvedUserExpression(SharedFilters.CURRENT_USER)
                    .taskVariableValueNotEquals(Card.ON_BEHALF_OF, "");
        }
    };

    private static final List<Map<String, String>> ON_EACH_CARD = List.of(
            Map.of("name", Card.ABOUT, "label", "Nội dung"),
            Map.of("name", Card.UNIT_NAME, "label", "Đơn vị"),
            Map.of("name", Card.DOCUMENT_NUMBER, "label", "Văn bản"),
            Map.of("name", Card.ON_BEHALF_OF, "label", "Thay mặt"));

    private final String title;
    private final String description;
    private final String color;

    SharedFilter(String title, String description, String color) {
        this.title = title;
        this.description = description;
        this.color = color;
    }

    abstract TaskQuery narrow(TaskQuery tasks);

    String title() {
        return title;
    }

    /** The tasks of this filter, the one due first on top and those without a deadline at the end. */
    TaskQuery query(TaskService tasks) {
        return narrow(tasks.createTaskQuery()).orderByDueDate().asc();
    }

    Map<String, Object> properties() {
        return Map.of(
                "description",
                description,
                "color",
                color,
                "priority",
                ordinal(),
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                ON_EACH_CARD);
    }

    private static TaskQuery ofMyGroups(TaskQuery tasks) {
        return tasks.taskCandidateGroupInExpression(SharedFilters.CURRENT_GROUPS)
                .includeAssignedTasks();
    }
}
