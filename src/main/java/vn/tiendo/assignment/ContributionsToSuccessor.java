package vn.tiendo.assignment;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.domain.ContributionsClosed;
import vn.tiendo.organization.domain.reorganisation.MovedPiece;
import vn.tiendo.organization.domain.reorganisation.Piece;
import vn.tiendo.organization.domain.reorganisation.PieceKind;
import vn.tiendo.organization.domain.reorganisation.Succession;
import vn.tiendo.organization.reorganisation.MovesToSuccessor;
import vn.tiendo.organization.reorganisation.Pieces;

/**
 * What a unit owes as a coordinating one is owed by its successor. Nobody contributes twice to the same task, or to a task
 * that it leads itself, unless it has delivered already.
 */
@Component
@Order(50)
class ContributionsToSuccessor implements MovesToSuccessor {

    private static final String OPEN = "c.answered_at is null and c.closed_at is null";
    private static final String PREFIX = "contribution";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContributionsToSuccessor(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Piece> open(String unit) {
        return Pieces.of(
                jdbc,
                PieceKind.CONTRIBUTION,
                unit,
                "select 'contribution:' || c.id as name, i.ordinal || '. ' || i.content as what, "
                        + Pieces.SINCE.formatted("a")
                        + " from contribution c join assignment a on a.id = c.assignment_id"
                        + " join plan_item i on i.id = a.plan_item_id where c.unit_code = :unit and " + OPEN
                        + " order by c.id");
    }

    @Override
    public List<MovedPiece> move(Succession succession) {
        var ids = jdbc.sql("select c.id from contribution c where c.unit_code = ? and " + OPEN
                        + " order by c.id for update")
                .param(succession.from())
                .query(Long.class)
                .list();
        var superfluous = superfluous(succession, ids);
        var moved = new ArrayList<MovedPiece>();
        superfluous.forEach((id, into) ->
                moved.add(MovedPiece.joined(PieceKind.CONTRIBUTION, name(id), succession.to(name(id)), into)));
        var staying = ids.stream().filter(id -> !superfluous.containsKey(id)).toList();
        hand(succession, staying);
        staying.forEach(id -> moved.add(new MovedPiece(PieceKind.CONTRIBUTION, name(id), succession.to(name(id)))));
        var closed = new HashSet<>(superfluous.keySet());
        closed.addAll(toOneself(succession));
        close(new ArrayList<>(closed));
        return moved;
    }

    /** What is not delivered yet, and is owed by the successor anyway. */
    private HashMap<Long, String> superfluous(Succession succession, List<Long> ids) {
        var superfluous = new HashMap<Long, String>();
        jdbc.sql("""
                select c.id, 'contribution:' || other.id as into
                from unnest(:ids::bigint[], :units::text[]) as goes (id, unit_code)
                join contribution c on c.id = goes.id
                join contribution other on other.assignment_id = c.assignment_id and other.unit_code = goes.unit_code
                where c.delivered_at is null""")
                .param("ids", ids.toArray(Long[]::new))
                .param("units", succession.to(PREFIX, ids))
                .query(row -> {
                    superfluous.put(row.getLong("id"), row.getString("into"));
                });
        return superfluous;
    }

    private void hand(Succession succession, List<Long> ids) {
        jdbc.sql("""
                update contribution c set unit_code = goes.unit_code,
                    beside_id = case when exists (select from contribution other
                        where other.assignment_id = c.assignment_id and other.unit_code = goes.unit_code)
                        then c.id else c.beside_id end
                from unnest(:ids::bigint[], :units::text[]) as goes (id, unit_code) where c.id = goes.id""")
                .param("ids", ids.toArray(Long[]::new))
                .param("units", succession.to(PREFIX, ids))
                .update();
        jdbc.sql("""
                select have_parties(array_agg(i.plan_id), array_agg(c.unit_code))
                from contribution c join assignment a on a.id = c.assignment_id
                join plan_item i on i.id = a.plan_item_id where c.id = any (?)""").param(ids.toArray(Long[]::new)).query(row -> {});
    }

    /** Where the coordinating unit and the one that leads have become the same. */
    private List<Long> toOneself(Succession succession) {
        return jdbc.sql("""
                select c.id from contribution c join assignment a on a.id = c.assignment_id
                where c.unit_code = a.unit_code and c.unit_code = any (?) and c.delivered_at is null and\s""" + OPEN)
                .param(succession.successors().toArray(String[]::new))
                .query(Long.class)
                .list();
    }

    private void close(List<Long> ids) {
        jdbc.sql("update contribution set closed_at = ? where id = any (?)")
                .params(Timestamp.from(clock.instant()), ids.toArray(Long[]::new))
                .update();
        if (!ids.isEmpty()) {
            events.publishEvent(new ContributionsClosed(ids));
        }
    }

    private static String name(long id) {
        return PREFIX + ":" + id;
    }
}
