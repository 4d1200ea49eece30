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

/**
 * Plans from which work can still come, or is under way, are drafted, issued and followed up by the heir; the document
 * keeps who issued it. Plans that are over keep their units.
 */
@Component
@Order(30)
class PlansToSuccessor implements MovesToSuccessor {

    private static final String OF_THE_UNIT = """
            id in (select id from open_plan)
              and :unit in (unit_code, drafting_unit_code, monitoring_unit_code)
            """;

    private final JdbcClient jdbc;

    PlansToSuccessor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Piece> open(String unit) {
        return Pieces.of(
                jdbc,
                PieceKind.PLAN,
                unit,
                "select 'plan:' || id as name, title as what, " + Pieces.SINCE.formatted("plan") + " from plan where "
                        + OF_THE_UNIT + " order by id");
    }

    @Override
    public List<MovedPiece> move(Succession succession) {
        return jdbc
                .sql("""
                        update plan set
                            unit_code = case unit_code when :unit then :heir else unit_code end,
                            drafting_unit_code = case drafting_unit_code when :unit then :heir else drafting_unit_code end,
                            monitoring_unit_code =
                                case monitoring_unit_code when :unit then :heir else monitoring_unit_code end
                        where\s""" + OF_THE_UNIT + " returning 'plan:' || id")
                .param("unit", succession.from())
                .param("heir", succession.heir())
                .query(String.class)
                .list()
                .stream()
                .map(name -> new MovedPiece(PieceKind.PLAN, name, succession.heir()))
                .toList();
    }
}
