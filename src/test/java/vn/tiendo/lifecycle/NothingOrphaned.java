package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.supervision.register.RegisterAgrees;

/**
 * Whether every open thing, in every table and in the engine, belongs to a unit that exists: what a reorganisation must
 * leave behind. A column that names units and is not known here fails the check, so that no table is forgotten.
 */
public final class NothingOrphaned {

    /** Column → the rows of it that are open, as a condition on the table {@code t}; where it is null, all is history. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("assignment.unit_code", "t.completed_at is null and t.withdrawn_at is null"),
            Map.entry("contribution.unit_code", "t.answered_at is null and t.closed_at is null"),
            Map.entry(
                    "report_obligation.unit_code",
                    "t.withdrawn_at is null"
                            + " and not exists (select from report_round r where r.obligation_id = t.id and r.accepted)"),
            Map.entry(
                    "consolidation.unit_code",
                    "t.stopped_at is null and not exists (select from consolidated_report v"
                            + " where v.consolidation_id = t.id and v.frozen_at is not null)"),
            Map.entry("plan.unit_code", "t.id in (select id from open_plan)"),
            Map.entry("plan.drafting_unit_code", "t.id in (select id from open_plan)"),
            Map.entry("plan.monitoring_unit_code", "t.id in (select id from open_plan)"),
            Map.entry("report_regime.recipient_code", "t.plan_id in (select id from open_plan)"),
            Map.entry("report_regime.via_code", "t.plan_id in (select id from open_plan)"),
            Map.entry("report_regime.consolidator_code", "t.plan_id in (select id from open_plan)"),
            Map.entry(
                    "report_regime_reporter.unit_code",
                    "t.report_regime_id in (select id from report_regime where plan_id in (select id from open_plan))"),
            Map.entry(
                    "plan_item_unit.unit_code",
                    "t.part = 'COORDINATING' and t.plan_item_id in"
                            + " (select id from plan_item where plan_id in (select id from open_plan))"),
            Map.entry(
                    "plan_consultation.unit_code",
                    "t.answered_at is null and t.due_at > :now and t.plan_id in (select id from plan where issued_at is null)"
                            + " and t.round = (select max(round) from plan_consultation o where o.plan_id = t.plan_id)"),
            Map.entry("agreement.drafting_unit_code", "t.reviewed_at is null and t.abandoned_at is null"),
            Map.entry(
                    "agreement_party.unit_code",
                    "t.replaced_at is null and t.agreement_id in"
                            + " (select id from agreement where reviewed_at is null and abandoned_at is null)"),
            Map.entry("directive.unit_code", "t.direction is null"),
            Map.entry("directive.registering_unit_code", "t.direction is null"),
            Map.entry("officer.unit_code", "true"),
            Map.entry("unit.parent_code", "t.valid_to is null"),
            Map.entry("duty_register.unit_code", "t.done_at is null"),
            Map.entry("duty_register.lead_code", "t.done_at is null"),
            Map.entry("duty_register.assigner_code", "t.done_at is null"));

    /** What says what was, and stays as it was. */
    private static final Set<String> HISTORY = Set.of(
            "agreement_party.replaced_by_code",
            "agreement_answer.unit_code",
            "agreement_report.unit_code",
            "letter_template.unit_code",
            "unit_paper.unit_code",
            "official_document.owner_code",
            "official_document.issuer_code",
            "document_recipient.unit_code",
            "party_term.unit_code",
            "number_series.unit_code",
            "number_counter.issuer_code",
            "issued_number.issuer_code",
            "urging_act.unit_code",
            "duty_tally.unit_code",
            "plan_party.unit_code",
            "sight_superior.superior_code",
            "unit_successor.unit_code",
            "unit_successor.successor_code",
            "unit_name.unit_code",
            "reorganisation_line.unit_code",
            "reorganisation_line.parent_code",
            "reorganisation_choice.successor_code",
            "reorganisation_move.from_code",
            "reorganisation_move.to_code",
            "reorganisation_follower.from_code",
            "reorganisation_follower.to_code");

    /** Names that end like those of columns with units and are none. */
    private static final Set<String> NO_UNITS = Set.of(
            "official_document.type_code",
            "official_document.number_type_code",
            "number_series.type_code",
            "plan.field_code",
            "duty_register.field_code");

    private final ProcessEngine engine;
    private final JdbcClient jdbc;

    private final String province;

    /** @param province with which the codes of all units begin that this is about: tests share one database */
    public NothingOrphaned(ProcessEngine engine, JdbcClient jdbc, String province) {
        this.engine = engine;
        this.jdbc = jdbc;
        this.province = province;
    }

    /** @param ended codes of the units that are no more */
    public void check(Collection<String> ended) {
        everyColumnIsKnown();
        noOpenRowNamesThem(ended);
        noDraftNamesThem(ended);
        nobodyIsInTheirGroups(ended);
        noProcessNamesThem(ended);
        noTaskWaitsForThem(ended);
        whoHasATaskMayDoIt();
        everyDutyIsCarriedOnceWithItsClock();
        RegisterAgrees.check(jdbc);
    }

    private void everyColumnIsKnown() {
        var columns = new TreeSet<>(jdbc.sql("""
                select c.table_name || '.' || c.column_name from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name not like 'act\\_%'
                  and c.column_name like '%\\_code'""").query(String.class).list());
        columns.removeAll(OPEN.keySet());
        columns.removeAll(HISTORY);
        columns.removeAll(NO_UNITS);
        assertThat(columns)
                .as("columns that may name units and are not judged here")
                .isEmpty();
    }

    private void noOpenRowNamesThem(Collection<String> ended) {
        OPEN.forEach((column, open) -> {
            var table = column.substring(0, column.indexOf('.'));
            var name = column.substring(column.indexOf('.') + 1);
            assertThat(jdbc.sql("select t::text from " + table + " t where t." + name + " = any (:ended) and (" + open
                                    + ") and :now::timestamptz is not null")
                            .param("ended", ended.toArray(String[]::new))
                            .param(
                                    "now",
                                    new Timestamp(ClockUtil.getCurrentTime().getTime()))
                            .query(String.class)
                            .list())
                    .as(column)
                    .isEmpty();
        });
    }

    private void noDraftNamesThem(Collection<String> ended) {
        assertThat(ended)
                .allSatisfy(unit -> assertThat(jdbc.sql("select title from plan where issued_at is null"
                                        + " and recalled_at is null and position('\"' || ? || '\"' in draft::text) > 0")
                                .param(unit)
                                .query(String.class)
                                .list())
                        .as("drafts that name " + unit)
                        .isEmpty());
    }

    private void nobodyIsInTheirGroups(Collection<String> ended) {
        assertThat(groups(ended)
                        .filter(group -> engine.getIdentityService()
                                        .createUserQuery()
                                        .memberOfGroup(group)
                                        .count()
                                > 0))
                .as("groups of units that have ended, with members")
                .isEmpty();
    }

    private void noProcessNamesThem(Collection<String> ended) {
        var keys = ended.stream().map(code -> code.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        assertThat(engine.getRuntimeService().createVariableInstanceQuery().unlimitedList().stream()
                        .filter(variable -> names(variable, keys))
                        .map(variable -> variable.getName() + " = " + variable.getValue()))
                .as("variables of processes that name units that have ended")
                .isEmpty();
    }

    private static boolean names(VariableInstance variable, Set<String> keys) {
        var value = String.valueOf(variable.getValue());
        // How the form of a former step was filled in is past, whatever it named.
        boolean singular = keys.contains(value) || keys.contains(value.replace("\"", ""));
        return singular && !Set.of("consultedUnits", "parties").contains(variable.getName());
    }

    private void noTaskWaitsForThem(Collection<String> ended) {
        var groups = groups(ended).toList();
        assertThat(
                        groups.isEmpty()
                                ? List.<Task>of()
                                : engine.getTaskService()
                                        .createTaskQuery()
                                        .taskCandidateGroupIn(groups)
                                        .includeAssignedTasks()
                                        .unlimitedList())
                .as("tasks that wait for units that have ended")
                .isEmpty();
    }

    private void whoHasATaskMayDoIt() {
        var groups = groups(jdbc.sql("select code from unit where code like ? || '%'")
                        .param(province)
                        .query(String.class)
                        .list())
                .toList();
        var tasks = engine.getTaskService()
                .createTaskQuery()
                .taskCandidateGroupIn(groups)
                .includeAssignedTasks()
                .unlimitedList();
        assertThat(tasks).allSatisfy(task -> {
            var candidates = engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                    .map(IdentityLink::getGroupId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            assertThat(candidates).as(task.getName() + " waits for somebody").isNotEmpty();
            var known = engine.getIdentityService()
                    .createGroupQuery()
                    .groupIdIn(candidates.toArray(String[]::new))
                    .count();
            assertThat(known).as(task.getName() + " waits for " + candidates).isEqualTo(candidates.size());
            if (task.getAssignee() != null) {
                assertThat(engine.getIdentityService()
                                .createGroupQuery()
                                .groupMember(task.getAssignee())
                                .unlimitedList())
                        .as(task.getName() + " of " + task.getAssignee())
                        .extracting(Group::getId)
                        .containsAnyElementsOf(candidates);
            }
        });
    }

    private void everyDutyIsCarriedOnceWithItsClock() {
        var now = ClockUtil.getCurrentTime();
        record Owed(String key, String unit, Date due, boolean handedIn) {}
        var owed = jdbc.sql("""
                select lower(d.kind) || ':' || d.id as key, lower(d.unit_code) as unit, d.due_at, d.handed_in from duty d
                where d.open and d.unit_code like ? || '%' and (d.kind = 'ASSIGNMENT'
                        and exists (select from assignment a where a.id = d.id and a.dispatched_at is not null)
                    or d.kind = 'REPORT'
                        and exists (select from report_obligation o where o.id = d.id and o.dispatched_at is not null))""")
                .param(province)
                .query((row, number) -> new Owed(
                        row.getString("key"),
                        row.getString("unit"),
                        row.getTimestamp("due_at"),
                        row.getBoolean("handed_in")))
                .list();
        var wrong = new ArrayList<String>();
        for (var one : owed) {
            var instances = engine
                    .getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(one.key())
                    .rootProcessInstances()
                    .unlimitedList()
                    .stream()
                    .filter(instance -> !instance.getProcessDefinitionId().startsWith("explanationRequest"))
                    .toList();
            if (instances.size() != 1) {
                wrong.add(one + " is carried by " + instances.size() + " processes");
                continue;
            }
            var instance = instances.get(0).getId();
            if (!one.unit().equals(engine.getRuntimeService().getVariable(instance, "unit"))) {
                wrong.add(one + " is carried for another unit");
            }
            if (one.due() != null && one.due().after(now)) {
                var timers = engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance)
                        .timers()
                        .unlimitedList();
                if (timers.size() != 1
                        || timers.get(0).getDuedate().getTime() != one.due().getTime()) {
                    wrong.add(one + " has the clocks "
                            + timers.stream().map(job -> job.getDuedate()).toList());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Stream<String> groups(Collection<String> units) {
        return new HashSet<>(units)
                .stream()
                        .flatMap(unit -> Stream.of(Role.values())
                                .map(role -> unit.toLowerCase(Locale.ROOT) + "." + role.suffix()));
    }
}
