package vn.tiendo.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import vn.tiendo.VietnamTime;
import vn.tiendo.testing.Desks;

/** Plans with a task and a report or two, and what the engine still does for them. */
final class SmallPlans {

    private final Steps steps;
    private final Desks desks;
    private final RuntimeService runtime;
    private final ManagementService management;

    SmallPlans(Steps steps, Desks desks, RuntimeService runtime, ManagementService management) {
        this.steps = steps;
        this.desks = desks;
        this.runtime = runtime;
        this.management = management;
    }

    /** A plan of the department of finance, issued and handed out. */
    long issue(String title, List<Map<String, Object>> items, List<Map<String, Object>> regimes) {
        return issue(steps.begin("stc"), "stc", title, items, regimes);
    }

    /** A plan that a unit drafts, signs and follows up itself. */
    long issue(
            String key, String unit, String title, List<Map<String, Object>> items, List<Map<String, Object>> regimes) {
        var code = unit.toUpperCase(Locale.ROOT);
        return steps.issue(
                key,
                unit,
                unit,
                Map.of(
                        "title",
                        title,
                        "typeCode",
                        "KE_HOACH",
                        "issuingUnit",
                        code,
                        "monitoringUnit",
                        code,
                        "items",
                        items,
                        "regimes",
                        regimes));
    }

    static Map<String, Object> task(String content, String lead, String until) {
        return dated(Map.of("content", content, "leads", List.of(lead)), until);
    }

    static Map<String, Object> report(String name, String recipient, String until, String... reporters) {
        return dated(Map.of("name", name, "recipient", recipient, "reporters", List.of(reporters)), until);
    }

    private static Map<String, Object> dated(Map<String, Object> row, String until) {
        var dated = new HashMap<>(row);
        dated.put("deadlineKind", until.isEmpty() ? "NONE" : "NO_LATER_THAN");
        if (!until.isEmpty()) {
            dated.put("deadlineDay", until);
        }
        return dated;
    }

    static Map<String, Object> with(Map<String, Object> row, String key, Object value) {
        var more = new HashMap<>(row);
        more.put(key, value);
        return more;
    }

    /** When the clocks of that duty ring. */
    List<Date> clocks(String key) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).unlimitedList().stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .timers()
                                .unlimitedList()
                                .stream())
                .map(job -> job.getDuedate())
                .toList();
    }

    /** Whether an instance of that process is there for that key. */
    boolean runs(String process, String key) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(key, process)
                        .count()
                > 0;
    }

    /** The first instant after that day. */
    static Date endOf(String day) {
        Instant end =
                LocalDate.parse(day).plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();
        return Date.from(end);
    }

    /** An officer of the unit asks for more time. */
    void askMoreTime(String login, String duty, String day) {
        var desk = desks.of(login);
        var instance = desk.start("extension");
        desk.submit(
                desk.taskOf("askExtension", instance),
                Map.of("asking", "ASK", "duty", duty, "askedDay", day, "reason", "Khối lượng công việc lớn."));
    }
}
