package vn.tiendo.substitution.process;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which tasks of the engine are open to a substitute, by which substitution. */
@Repository
class LentTasks {

    private final JdbcClient jdbc;

    LentTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param takenFrom login of who had the task, or null where nobody had taken it */
    record LentTask(String task, @Nullable String takenFrom) {}

    void lend(String task, long substitution, @Nullable String takenFrom) {
        jdbc.sql("""
                        insert into lent_task (task_id, substitution_id, taken_from) values (?, ?, ?)
                        on conflict (task_id, substitution_id)
                            do update set taken_from = coalesce(lent_task.taken_from, excluded.taken_from)""").params(task, substitution, takenFrom).update();
    }

    Set<String> ids(long substitution) {
        return new HashSet<>(jdbc.sql("select task_id from lent_task where substitution_id = ?")
                .param(substitution)
                .query(String.class)
                .list());
    }

    List<LentTask> some(long substitution, int atMost) {
        return jdbc.sql(
                        "select task_id as task, taken_from from lent_task where substitution_id = ? order by 1 limit ?")
                .params(substitution, atMost)
                .query(LentTask.class)
                .list();
    }

    void forget(String task, long substitution) {
        jdbc.sql("delete from lent_task where task_id = ? and substitution_id = ?")
                .params(task, substitution)
                .update();
    }

    /** Nobody has this task in anybody's place any more: it is over. */
    void forget(String task) {
        jdbc.sql("delete from lent_task where task_id = ?").param(task).update();
    }

    /** Whether the same person has the task in another place too. */
    boolean stillLentTo(String substitute, String task) {
        return jdbc.sql("""
                        select exists (select from lent_task l join substitution s on s.id = l.substitution_id
                            where l.task_id = ? and s.substitute = ?)""").params(task, substitute).query(Boolean.class).single();
    }

    /** By which substitution that person has the task; what was taken over counts before what was only offered. */
    Optional<Long> place(String task, String substitute, boolean hold) {
        return jdbc.sql("""
                        select s.id from lent_task l join substitution s on s.id = l.substitution_id
                        where l.task_id = ? and s.substitute = ? order by l.taken_from is null, s.id limit 1""" + (hold ? " for share of s" : ""))
                .params(task, substitute)
                .query(Long.class)
                .optional();
    }
}
