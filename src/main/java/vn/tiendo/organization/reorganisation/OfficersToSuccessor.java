package vn.tiendo.organization.reorganisation;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.domain.reorganisation.MovedPiece;
import vn.tiendo.organization.domain.reorganisation.Piece;
import vn.tiendo.organization.domain.reorganisation.PieceKind;
import vn.tiendo.organization.domain.reorganisation.Succession;

/** People go along with their unit; logins, roles and passwords stay. */
@Component
@Order(20)
class OfficersToSuccessor implements MovesToSuccessor {

    private static final String NAME = "'officer:' || login";

    private final JdbcClient jdbc;

    OfficersToSuccessor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Piece> open(String unit) {
        return Pieces.of(
                jdbc,
                PieceKind.OFFICER,
                unit,
                "select " + NAME + " as name, full_name || ' (' || login || ')' as what, null::date as since"
                        + " from officer where unit_code = :unit order by login");
    }

    @Override
    public List<MovedPiece> move(Succession succession) {
        var names = open(succession.from()).stream().map(Piece::name).toList();
        jdbc.sql("update officer o set unit_code = m.successor"
                        + " from unnest(?::text[], ?::text[]) m (name, successor) where " + NAME + " = m.name")
                .params(names.toArray(String[]::new), succession.to(names))
                .update();
        return names.stream()
                .map(name -> new MovedPiece(PieceKind.OFFICER, name, succession.to(name)))
                .toList();
    }
}
