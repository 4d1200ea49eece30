package vn.tiendo.organization.reorganisation;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.domain.reorganisation.MovedPiece;
import vn.tiendo.organization.domain.reorganisation.Piece;
import vn.tiendo.organization.domain.reorganisation.PieceKind;
import vn.tiendo.organization.domain.reorganisation.Succession;

/** Units below one that ends come under its heir; those that have ended stay where they were. */
@Component
@Order(10)
class UnitsBelowToSuccessor implements MovesToSuccessor {

    private static final String BELOW = "parent_code = :unit and valid_to is null";

    private final JdbcClient jdbc;

    UnitsBelowToSuccessor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Piece> open(String unit) {
        return Pieces.of(
                jdbc,
                PieceKind.UNIT,
                unit,
                "select 'unit:' || code as name, name as what, null::date as since from unit where " + BELOW
                        + " order by position, code");
    }

    @Override
    public List<MovedPiece> move(Succession succession) {
        return jdbc
                .sql("update unit set parent_code = nullif(:heir, code) where " + BELOW + " returning 'unit:' || code")
                .param("unit", succession.from())
                .param("heir", succession.heir())
                .query(String.class)
                .list()
                .stream()
                .map(name -> new MovedPiece(PieceKind.UNIT, name, succession.heir()))
                .toList();
    }
}
