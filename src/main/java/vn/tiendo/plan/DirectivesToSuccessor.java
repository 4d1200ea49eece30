package vn.tiendo.plan;

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

/** A directive on which nobody has given direction yet, or whose plan has not been begun, goes to the heir. */
@Component
@Order(36)
class DirectivesToSuccessor implements MovesToSuccessor {

    private static final String WAITING = """
             (v.direction is null or v.direction = 'ADVISE_PLAN'
                and not exists (select from plan p where p.directive_id = v.id))
              and :unit in (v.unit_code, v.registering_unit_code)
            """;

    private final JdbcClient jdbc;

    DirectivesToSuccessor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Piece> open(String unit) {
        return Pieces.of(
                jdbc,
                PieceKind.DIRECTIVE,
                unit,
                "select 'directive:' || v.id as name, d.abstract as what,"
                        + " (v.received_at at time zone 'Asia/Ho_Chi_Minh')::date as since from directive v"
                        + " join official_document d on d.id = v.document_id where" + WAITING + " order by v.id");
    }

    @Override
    public List<MovedPiece> move(Succession succession) {
        return jdbc
                .sql("""
                        update directive v set
                            unit_code = case unit_code when :unit then :heir else unit_code end,
                            registering_unit_code =
                                case registering_unit_code when :unit then :heir else registering_unit_code end
                        where\s""" + WAITING + " returning 'directive:' || v.id")
                .param("unit", succession.from())
                .param("heir", succession.heir())
                .query(String.class)
                .list()
                .stream()
                .map(name -> new MovedPiece(PieceKind.DIRECTIVE, name, succession.heir()))
                .toList();
    }
}
