package vn.tiendo.supervision.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.supervision.SeenPlan;

/** Who has had a hand in a piece of work, for those who see how it goes. */
@Repository
public class DossierPeople {

    /** So many are named, the last ones first. */
    static final int SHOWN = 30;

    private final JdbcClient jdbc;

    DossierPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of them.
     *
     * @param did what that person did last
     */
    public record Person(String name, @Nullable String unit, String did, Instant at) {}

    /** Those of a dossier. */
    public List<Person> of(SeenDossier dossier) {
        var plan = dossier.plan();
        if (!dossier.close() || dossier.duty() == null && plan != null && !plan.whole()) {
            return List.of();
        }
        var subject = dossier.subject();
        return dossier.item() != null && dossier.duty() == null
                ? of("plan", planId(plan))
                : of(subject.kind().history(), subject.id());
    }

    private static long planId(@Nullable SeenPlan plan) {
        return plan == null ? 0 : plan.id();
    }

    private List<Person> of(String kind, long id) {
        return jdbc.sql("""
                        select coalesce(o.full_name, last.actor) as name, u.short_name as unit, last.action, last.at
                        from (select distinct on (actor) actor, action, at, id from audit_event
                            where subject_kind = :kind and subject_id = :id and actor <> :system
                            order by actor, id desc) last
                        left join officer o on o.login = last.actor left join unit u on u.code = o.unit_code
                        order by last.id desc limit :most""")
                .param("kind", kind)
                .param("id", Long.toString(id))
                .param("system", AuditTrail.SYSTEM)
                .param("most", SHOWN)
                .query((row, number) -> new Person(
                        row.getString("name"),
                        row.getString("unit"),
                        row.getString("action"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
