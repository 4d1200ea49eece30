package vn.tiendo.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.organization.domain.reorganisation.MovedPiece;
import vn.tiendo.organization.domain.reorganisation.Piece;
import vn.tiendo.organization.domain.reorganisation.PieceKind;
import vn.tiendo.organization.domain.reorganisation.Succession;
import vn.tiendo.organization.reorganisation.MovesToSuccessor;
import vn.tiendo.organization.reorganisation.Pieces;

/**
 * The reports that a unit owes are owed by its successor, with all their rounds. Where the successor owes the same for the
 * same period, one of them goes up in the other, unless something of both waits; nobody reports to itself.
 */
@Component
@Order(60)
class ObligationsToSuccessor implements MovesToSuccessor {

    private static final String OPEN = "o.withdrawn_at is null"
            + " and not exists (select from report_round where obligation_id = o.id and accepted)";
    private static final String PREFIX = "report";

    private final JdbcClient jdbc;
    private final WithdrawReport withdrawReport;
    private final ReportSettled settled;
    private final AuditTrail audit;

    ObligationsToSuccessor(JdbcClient jdbc, WithdrawReport withdrawReport, ReportSettled settled, AuditTrail audit) {
        this.jdbc = jdbc;
        this.withdrawReport = withdrawReport;
        this.settled = settled;
        this.audit = audit;
    }

    /** The same report at the unit that ends and at its successor. */
    private record Twin(long id, long twin, boolean bare, boolean twinBare, boolean twinOpen) {}

    @Override
    public List<Piece> open(String unit) {
        return Pieces.of(
                jdbc,
                PieceKind.REPORT,
                unit,
                "select 'report:' || o.id as name,"
                        + " r.name || case when o.window_from is null then '' else ' – ' || o.period end as what, "
                        + Pieces.SINCE.formatted("o") + " from report_obligation o"
                        + " join report_regime r on r.id = o.report_regime_id where o.unit_code = :unit and " + OPEN
                        + " order by o.id");
    }

    @Override
    public List<MovedPiece> move(Succession succession) {
        var ids = jdbc.sql("select o.id from report_obligation o where o.unit_code = ? and " + OPEN
                        + " order by o.id for update")
                .param(succession.from())
                .query(Long.class)
                .list();
        var moved = new ArrayList<MovedPiece>();
        var gone = new HashSet<Long>();
        var beside = new HashSet<Long>();
        for (var twin : twins(succession, ids)) {
            if (twin.twinOpen() && twin.bare()) {
                goUp(twin.id(), twin.twin(), succession);
                gone.add(twin.id());
                moved.add(MovedPiece.joined(
                        PieceKind.REPORT, name(twin.id()), succession.to(name(twin.id())), name(twin.twin())));
            } else {
                if (twin.twinOpen() && twin.twinBare()) {
                    goUp(twin.twin(), twin.id(), succession);
                }
                beside.add(twin.id());
            }
        }
        var staying = ids.stream().filter(id -> !gone.contains(id)).toList();
        hand(succession, staying, beside);
        staying.forEach(id -> moved.add(new MovedPiece(PieceKind.REPORT, name(id), succession.to(name(id)))));
        noReportsToOneself(succession);
        gone.forEach(settled::tell);
        return moved;
    }

    private List<Twin> twins(Succession succession, List<Long> ids) {
        return jdbc.sql("""
                with stand as (
                    select o.*,
                        o.withdrawn_at is null
                            and not exists (select from report_round where obligation_id = o.id and accepted) as open,
                        o.fed_by_consolidation_id is null
                            and not exists (select from report_round where obligation_id = o.id)
                            and not exists (select from extension e where e.duty_kind = 'REPORT'
                                and e.duty_id = o.id and e.decided_at is null) as bare
                    from report_obligation o)
                select distinct on (mine.id) mine.id, twin.id as twin, mine.bare, twin.bare as twin_bare,
                    twin.open as twin_open
                from unnest(:ids::bigint[], :units::text[]) as goes (id, unit_code)
                join stand mine on mine.id = goes.id
                join stand twin on twin.report_regime_id = mine.report_regime_id and twin.period = mine.period
                    and twin.unit_code = goes.unit_code
                order by mine.id, twin.open desc, twin.beside_id""")
                .param("ids", ids.toArray(Long[]::new))
                .param("units", succession.to(PREFIX, ids))
                .query((row, number) -> new Twin(
                        row.getLong("id"),
                        row.getLong("twin"),
                        row.getBoolean("bare"),
                        row.getBoolean("twin_bare"),
                        row.getBoolean("twin_open")))
                .list();
    }

    private void goUp(long id, long into, Succession succession) {
        audit.record(
                succession.actor(),
                Obligations.history(into),
                "Nhận gộp báo cáo",
                "Gộp " + name(id) + ". " + succession.because());
        withdrawReport.end(
                id,
                "Gộp báo cáo",
                "Gộp vào cùng báo cáo của đơn vị kế thừa (" + name(into) + "). " + succession.because(),
                succession.actor());
    }

    private void hand(Succession succession, List<Long> ids, Set<Long> beside) {
        jdbc.sql("""
                update report_obligation o set unit_code = goes.unit_code,
                    beside_id = case when o.id = any (:beside) then o.id else o.beside_id end
                from unnest(:ids::bigint[], :units::text[]) as goes (id, unit_code) where o.id = goes.id""")
                .param("ids", ids.toArray(Long[]::new))
                .param("units", succession.to(PREFIX, ids))
                .param("beside", beside.toArray(Long[]::new))
                .update();
        jdbc.sql("""
                select have_parties(array_agg(r.plan_id), array_agg(o.unit_code))
                from report_obligation o join report_regime r on r.id = o.report_regime_id where o.id = any (?)""").param(ids.toArray(Long[]::new)).query(row -> {});
    }

    /** Where who reports and who receives have become the same unit. */
    private void noReportsToOneself(Succession succession) {
        var pointless = jdbc.sql("""
                select o.id from report_obligation o join report_regime r on r.id = o.report_regime_id
                where o.unit_code = any (?) and o.fed_by_consolidation_id is null
                  and o.unit_code in (r.recipient_code, r.consolidator_code)
                  and not exists (select from report_round where obligation_id = o.id and submitted_at is not null)
                  and\s""" + OPEN)
                .param(succession.successors().toArray(String[]::new))
                .query(Long.class)
                .list();
        for (long id : pointless) {
            withdrawReport.end(
                    id,
                    "Thôi yêu cầu báo cáo",
                    "Đơn vị báo cáo và đơn vị nhận nay là một. " + succession.because(),
                    succession.actor());
            settled.tell(id);
        }
    }

    private static String name(long id) {
        return PREFIX + ":" + id;
    }
}
