package vn.tiendo.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.domain.AssignmentEnded;
import vn.tiendo.assignment.domain.AssignmentsWithoutOfficer;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.ExtendDeadline;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.organization.domain.reorganisation.MovedPiece;
import vn.tiendo.organization.domain.reorganisation.Piece;
import vn.tiendo.organization.domain.reorganisation.PieceKind;
import vn.tiendo.organization.domain.reorganisation.Succession;
import vn.tiendo.organization.reorganisation.MovesToSuccessor;
import vn.tiendo.organization.reorganisation.Pieces;

/**
 * What a unit leads goes on at its successor as it stands: with its deadline, its clock, its progress and its history.
 * Where the successor leads the same already, one of the two goes up in the other, unless something of both waits.
 */
@Component
@Order(40)
class AssignmentsToSuccessor implements MovesToSuccessor {

    private static final String OPEN = "a.completed_at is null and a.withdrawn_at is null";
    private static final String PREFIX = "assignment";

    private final JdbcClient jdbc;
    private final Assignments assignments;
    private final Contributions contributions;
    private final ExtendDeadline extend;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    AssignmentsToSuccessor(
            JdbcClient jdbc,
            Assignments assignments,
            Contributions contributions,
            ExtendDeadline extend,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.assignments = assignments;
        this.contributions = contributions;
        this.extend = extend;
        this.events = events;
        this.audit = audit;
    }

    @Override
    public List<Piece> open(String unit) {
        return Pieces.of(
                jdbc,
                PieceKind.ASSIGNMENT,
                unit,
                "select 'assignment:' || a.id as name, i.ordinal || '. ' || i.content as what, "
                        + Pieces.SINCE.formatted("a") + " from assignment a join plan_item i on i.id = a.plan_item_id"
                        + " where a.unit_code = :unit and " + OPEN + " order by a.id");
    }

    @Override
    public List<MovedPiece> move(Succession succession) {
        var ids = jdbc.sql(
                        "select a.id from assignment a where a.unit_code = ? and " + OPEN + " order by a.id for update")
                .param(succession.from())
                .query(Long.class)
                .list();
        var moved = new ArrayList<MovedPiece>();
        var gone = new HashSet<Long>();
        Map<Long, Long> beside = new HashMap<>();
        for (var twin : twins(succession, ids)) {
            var goesUp = twin.goesUp();
            if (goesUp == null) {
                beside.put(twin.id(), twin.id());
            } else {
                goUp(goesUp, goesUp == twin.id() ? twin.twin() : twin.id(), succession);
                if (goesUp == twin.id()) {
                    gone.add(goesUp);
                    moved.add(MovedPiece.joined(
                            PieceKind.ASSIGNMENT, name(goesUp), succession.to(name(goesUp)), name(twin.twin())));
                }
            }
        }
        var staying = ids.stream().filter(id -> !gone.contains(id)).toList();
        hand(succession, staying, beside);
        staying.forEach(id -> moved.add(new MovedPiece(PieceKind.ASSIGNMENT, name(id), succession.to(name(id)))));
        moved.addAll(answersElsewhere(succession, staying));
        return moved;
    }

    private List<Twin> twins(Succession succession, List<Long> ids) {
        return jdbc.sql("""
                with stand as (
                    select a.*, a.completed_at is null as open,
                        a.proposed_at is null and a.completed_at is null
                            and not exists (select from contribution c where c.assignment_id = a.id
                                and c.delivered_at is not null and c.answered_at is null and c.closed_at is null)
                            and not exists (select from extension e where e.duty_kind = 'ASSIGNMENT'
                                and e.duty_id = a.id and e.decided_at is null)
                            and not exists (select from plan p where p.parent_assignment_id = a.id) as bare
                    from assignment a where a.withdrawn_at is null)
                select distinct on (mine.id) mine.id, twin.id as twin, mine.bare, twin.bare as twin_bare,
                    twin.open as twin_open, coalesce(mine.progress_percent, 0) as progress,
                    coalesce(twin.progress_percent, 0) as twin_progress
                from unnest(:ids::bigint[], :units::text[]) as goes (id, unit_code)
                join stand mine on mine.id = goes.id
                join stand twin on twin.plan_item_id = mine.plan_item_id and twin.unit_code = goes.unit_code
                order by mine.id, twin.open desc, twin.beside_id""")
                .param("ids", ids.toArray(Long[]::new))
                .param("units", succession.to(PREFIX, ids))
                .query((row, number) -> new Twin(
                        row.getLong("id"),
                        row.getLong("twin"),
                        row.getBoolean("bare"),
                        row.getBoolean("twin_bare"),
                        row.getBoolean("twin_open"),
                        row.getInt("progress"),
                        row.getInt("twin_progress")))
                .list();
    }

    private void goUp(long id, long into, Succession succession) {
        var why = "Gộp vào cùng nhiệm vụ của đơn vị kế thừa (" + name(into) + "). " + succession.because();
        assignments.withdraw(id, why, succession.actor());
        audit.record(succession.actor(), Assignments.history(id), "Gộp nhiệm vụ", why);
        audit.record(
                succession.actor(),
                Assignments.history(into),
                "Nhận gộp nhiệm vụ",
                "Gộp " + name(id) + ". " + succession.because());
        extend.lapse(DutyRef.assignment(id), "Gộp nhiệm vụ", succession.actor());
        events.publishEvent(new AssignmentEnded(id, true, contributions.close(id)));
    }

    private void hand(Succession succession, List<Long> ids, Map<Long, Long> beside) {
        var unmanned = jdbc.sql("""
                with given as (
                    update assignment a set unit_code = goes.unit_code, beside_id = goes.beside,
                        officer = case when exists (select from acting_officer o
                            where o.login = a.officer and o.unit_code = goes.unit_code) then a.officer end
                    from unnest(:ids::bigint[], :units::text[], :beside::bigint[]) as goes (id, unit_code, beside),
                        assignment former
                    where a.id = goes.id and former.id = a.id
                    returning a.id, a.officer is distinct from former.officer as unmanned)
                select id from given where unmanned order by id""")
                .param("ids", ids.toArray(Long[]::new))
                .param("units", succession.to(PREFIX, ids))
                .param(
                        "beside",
                        ids.stream().map(id -> beside.getOrDefault(id, 0L)).toArray(Long[]::new))
                .query(Long.class)
                .list();
        if (!unmanned.isEmpty()) {
            events.publishEvent(new AssignmentsWithoutOfficer(unmanned));
        }
        jdbc.sql("""
                select have_parties(array_agg(i.plan_id), array_agg(a.unit_code))
                from assignment a join plan_item i on i.id = a.plan_item_id where a.id = any (?)""").param(ids.toArray(Long[]::new)).query(row -> {});
    }

    /** Where not the heir leads, what coordinating units deliver comes to that unit, too. */
    private List<MovedPiece> answersElsewhere(Succession succession, List<Long> ids) {
        return jdbc.sql("""
                select 'contribution:' || c.id as name, a.unit_code from contribution c
                join assignment a on a.id = c.assignment_id
                where a.id = any (?) and a.unit_code <> ? and c.answered_at is null and c.closed_at is null
                order by c.id""")
                .params(ids.toArray(Long[]::new), succession.heir())
                .query((row, number) -> new MovedPiece(
                        PieceKind.CONTRIBUTION,
                        Objects.requireNonNull(row.getString("name")),
                        "leadUnit",
                        Objects.requireNonNull(row.getString("unit_code")),
                        null))
                .list();
    }

    private static String name(long id) {
        return PREFIX + ":" + id;
    }
}
