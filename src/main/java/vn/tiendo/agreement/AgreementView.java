package vn.tiendo.agreement;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.tiendo.Columns;
import vn.tiendo.NotFound;
import vn.tiendo.agreement.domain.Agreement;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.StatusSql;
import vn.tiendo.deadline.domain.Status;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.domain.Standing;

/**
 * An agreement as its parties see it: each the state of every task, own or not, since they agreed on them together. Who
 * stands above a party sees it too; nobody else.
 */
@Service
public class AgreementView {

    private static final int MOST = 200;

    private final Agreements agreements;
    private final Standings standings;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    AgreementView(Agreements agreements, Standings standings, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.agreements = agreements;
        this.standings = standings;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A party, then and now.
     *
     * @param signedAt   when it signed, or null
     * @param replacedBy the name of the unit in its place, or null
     */
    public record Party(
            String name,
            @Nullable Instant signedAt,
            @Nullable String replacedBy,
            @Nullable Instant replacedAt) {}

    /**
     * A task of one party.
     *
     * @param duty   the assignment, where the officer may open it; null otherwise
     * @param moved  whether it has been moved to another unit, withdrawn or recalled
     */
    public record Task(
            String ordinal,
            String content,
            String unit,
            String deadline,
            Status status,
            boolean moved,
            @Nullable Long duty) {}

    /** Everything on the page. */
    public record Sheet(
            Agreement agreement,
            @Nullable String number,
            List<Party> parties,
            List<Task> tasks,
            List<AuditTrail.Event> history) {}

    /** The agreements of the officer's units and those below, the newest first. */
    public List<Agreement> of(String login) {
        return agreements.ofParties(standings.require(login).reach(), MOST);
    }

    /** @throws NotFound if there is no such agreement, or the officer has no part in it */
    public Sheet open(long id, String login) {
        var officer = standings.require(login);
        var agreement = find(id, officer)
                .orElseThrow(() -> new NotFound("Không có thỏa thuận này hoặc đơn vị của đồng chí không phải một bên;"
                        + " hãy kiểm tra lại địa chỉ."));
        return new Sheet(agreement, number(id), parties(id), tasks(id, officer), audit.of(Agreements.history(id)));
    }

    /** That agreement, if there is one and the officer has a part in it. */
    public Optional<Agreement> find(long id, Standing officer) {
        return agreements.find(id).filter(found -> isOf(officer, found.id()));
    }

    private boolean isOf(Standing officer, long id) {
        return jdbc.sql("select exists (select from agreement_party where agreement_id = ?"
                        + " and unit_code = any(?::text[]))")
                .params(id, officer.reach().toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    private @Nullable String number(long id) {
        return jdbc.sql("select d.number_written from agreement a join official_document d on d.id = a.document_id"
                        + " where a.id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private List<Party> parties(long id) {
        return jdbc.sql("""
                        select u.name, n.name as replaced_by, p.replaced_at, (select max(s.answered_at)
                            from agreement_answer s where s.agreement_id = p.agreement_id and s.unit_code = p.unit_code
                              and s.stage = 'SIGNATURE' and s.agrees) as signed_at
                        from agreement_party p join unit u on u.code = p.unit_code
                        left join unit n on n.code = p.replaced_by_code
                        where p.agreement_id = ? order by p.position, u.position""")
                .param(id)
                .query((row, number) -> new Party(
                        row.getString("name"),
                        Columns.instant(row, "signed_at"),
                        row.getString("replaced_by"),
                        Columns.instant(row, "replaced_at")))
                .list();
    }

    private List<Task> tasks(long id, Standing officer) {
        return jdbc.sql("""
                        select i.ordinal, i.content, u.name as unit, a.deadline_phrase,
                            a.withdrawn_at is not null as moved, a.unit_code = any(:reach::text[]) as own, a.id,
                        """ + StatusSql.of("a.due_at", "case when a.completed_at is not null then a.proposed_at end")
                        + """
                             as status
                        from agreement_party p join plan_item i on i.plan_id = p.plan_id
                        join assignment a on a.plan_item_id = i.id join unit u on u.code = a.unit_code
                        where p.agreement_id = :id order by i.ordinal, i.content, p.position, a.id""")
                .param("id", id)
                .param("reach", officer.reach().toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new Task(
                        row.getString("ordinal"),
                        row.getString("content"),
                        row.getString("unit"),
                        row.getString("deadline_phrase"),
                        Status.valueOf(row.getString("status")),
                        row.getBoolean("moved"),
                        row.getBoolean("own") ? row.getLong("id") : null))
                .list();
    }
}
