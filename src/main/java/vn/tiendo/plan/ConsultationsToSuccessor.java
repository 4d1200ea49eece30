package vn.tiendo.plan;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.domain.reorganisation.MovedPiece;
import vn.tiendo.organization.domain.reorganisation.Piece;
import vn.tiendo.organization.domain.reorganisation.PieceKind;
import vn.tiendo.organization.domain.reorganisation.Succession;
import vn.tiendo.organization.reorganisation.MovesToSuccessor;
import vn.tiendo.plan.domain.ConsultationMoved;

/** Whoever is asked for an opinion on a draft and has not answered: the heir is asked, once. */
@Component
@Order(34)
class ConsultationsToSuccessor implements MovesToSuccessor {

    private static final String WAITING = """
            select c.id, c.plan_id, p.title, exists (select from plan_consultation heir
                    where heir.plan_id = c.plan_id and heir.round = c.round and heir.unit_code = :heir) as asked_too
            from plan_consultation c join plan p on p.id = c.plan_id
            where c.unit_code = :unit and c.answered_at is null and c.due_at > :now
              and p.issued_at is null and p.recalled_at is null
              and c.round = (select max(round) from plan_consultation where plan_id = p.id)
            order by c.id
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsultationsToSuccessor(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    private record Waiting(long id, long plan, String title, boolean askedToo) {}

    @Override
    public List<Piece> open(String unit) {
        return waiting(unit, unit).stream()
                .map(one -> new Piece(PieceKind.CONSULTATION, "plan:" + one.plan(), one.title(), null))
                .toList();
    }

    @Override
    public List<MovedPiece> move(Succession succession) {
        var moved = new ArrayList<MovedPiece>();
        for (var one : waiting(succession.from(), succession.heir())) {
            var name = "plan:" + one.plan();
            if (one.askedToo()) {
                jdbc.sql("delete from plan_consultation where id = ?")
                        .param(one.id())
                        .update();
                moved.add(MovedPiece.joined(PieceKind.CONSULTATION, name, succession.heir(), name));
            } else {
                jdbc.sql("update plan_consultation set unit_code = ? where id = ?")
                        .params(succession.heir(), one.id())
                        .update();
                moved.add(new MovedPiece(PieceKind.CONSULTATION, name, "consultedUnit", succession.heir(), null));
            }
            events.publishEvent(
                    new ConsultationMoved(one.plan(), succession.from(), succession.heir(), one.askedToo()));
        }
        return moved;
    }

    private List<Waiting> waiting(String unit, String heir) {
        return jdbc.sql(WAITING)
                .param("unit", unit)
                .param("heir", heir)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new Waiting(
                        row.getLong("id"), row.getLong("plan_id"), row.getString("title"), row.getBoolean("asked_too")))
                .list();
    }
}
