package vn.tiendo.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All that was ever done in the demo. What is not work stays: the organisation with its people, how they want to be told,
 * the vocabularies, and the working calendar. A table that is new and not named here is emptied.
 */
final class AllWork {

    private static final int AT_ONCE = 500;
    private static final Set<String> KEPT = Set.of(
            "calendar_day",
            "document_type",
            "fan_out_rule",
            "field",
            "flyway_schema_history",
            "letter_template",
            "notification_preference",
            "number_series",
            "officer",
            "officer_role",
            "party_term",
            "saved_view",
            "symbol_part",
            "unit",
            "unit_paper",
            "unit_name",
            "unit_successor");

    private final ProcessEngine engine;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    AllWork(ProcessEngine engine, JdbcClient jdbc, TransactionTemplate transaction) {
        this.engine = engine;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Throws it away, wholly or not at all; what is made afterwards is numbered from 1 again. */
    void throwAway() {
        transaction.executeWithoutResult(status -> {
            emptyTables();
            endInstances();
            forgetInstances();
        });
    }

    private void emptyTables() {
        // The audit trail lets nobody delete from it; the demo's superuser asks no trigger.
        jdbc.sql("set local session_replication_role = replica").update();
        jdbc.sql("truncate " + tables().stream().collect(Collectors.joining(", ")) + " restart identity")
                .update();
        jdbc.sql("set local session_replication_role = origin").update();
    }

    private List<String> tables() {
        return jdbc
                .sql("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE' and table_name not like 'act\\_%'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !KEPT.contains(table) && !table.startsWith("flyway"))
                .map(table -> '"' + table + '"')
                .toList();
    }

    private void endInstances() {
        var runtime = engine.getRuntimeService();
        var open = runtime.createProcessInstanceQuery().rootProcessInstances();
        for (var some = open.listPage(0, AT_ONCE); !some.isEmpty(); some = open.listPage(0, AT_ONCE)) {
            runtime.deleteProcessInstances(
                    some.stream().map(ProcessInstance::getId).toList(), "Nạp tình huống khác", true, true, true, true);
        }
    }

    private void forgetInstances() {
        var history = engine.getHistoryService();
        var ended = history.createHistoricProcessInstanceQuery();
        for (var some = ended.listPage(0, AT_ONCE); !some.isEmpty(); some = ended.listPage(0, AT_ONCE)) {
            history.deleteHistoricProcessInstancesBulk(
                    some.stream().map(HistoricProcessInstance::getId).toList());
        }
    }
}
