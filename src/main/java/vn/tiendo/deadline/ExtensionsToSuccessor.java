package vn.tiendo.deadline;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.domain.reorganisation.MovedPiece;
import vn.tiendo.organization.domain.reorganisation.Piece;
import vn.tiendo.organization.domain.reorganisation.PieceKind;
import vn.tiendo.organization.domain.reorganisation.Succession;
import vn.tiendo.organization.reorganisation.MovesToSuccessor;
import vn.tiendo.organization.reorganisation.Pieces;

/** A wish for more time goes with what it is for; it names no unit itself, but its process does. */
@Component
@Order(80)
class ExtensionsToSuccessor implements MovesToSuccessor {

    private final JdbcClient jdbc;

    ExtensionsToSuccessor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Piece> open(String unit) {
        return Pieces.of(jdbc, PieceKind.EXTENSION, unit, """
                select 'extension:' || e.id as name, d.title as what, null::date as since
                from extension e join duty d on d.kind = e.duty_kind and d.id = e.duty_id
                where e.decided_at is null and :unit in (d.unit_code, d.supervisor_code) order by e.id""");
    }

    @Override
    public List<MovedPiece> move(Succession succession) {
        return jdbc.sql("""
                select 'extension:' || e.id as name, d.unit_code
                from unnest(?::text[]) as goes (piece)
                join extension e on e.decided_at is null and goes.piece = lower(e.duty_kind) || ':' || e.duty_id
                join duty d on d.kind = e.duty_kind and d.id = e.duty_id order by e.id""")
                .param(succession.chosen().keySet().toArray(String[]::new))
                .query((row, number) ->
                        new MovedPiece(PieceKind.EXTENSION, row.getString("name"), row.getString("unit_code")))
                .list();
    }
}
