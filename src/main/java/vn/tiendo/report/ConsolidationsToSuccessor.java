package vn.tiendo.report;

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

/** Reports that are being drawn together, or whose consolidated report can still come back, are so at the heir. */
@Component
@Order(70)
class ConsolidationsToSuccessor implements MovesToSuccessor {

    private static final String OPEN = """
             c.unit_code = :unit and c.stopped_at is null
              and (not exists (select from consolidated_report v where v.consolidation_id = c.id and v.frozen_at is not null)
                or exists (select from report_obligation o
                    where o.fed_by_consolidation_id = c.id and o.withdrawn_at is null
                      and not exists (select from report_round where obligation_id = o.id and accepted)))
            """;

    private final JdbcClient jdbc;

    ConsolidationsToSuccessor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Piece> open(String unit) {
        return Pieces.of(
                jdbc,
                PieceKind.CONSOLIDATION,
                unit,
                "select 'consolidation:' || c.id as name, r.name as what, null::date as since from consolidation c"
                        + " join report_regime r on r.id = c.report_regime_id where" + OPEN + " order by c.id");
    }

    @Override
    public List<MovedPiece> move(Succession succession) {
        return jdbc
                .sql("update consolidation c set unit_code = :heir where" + OPEN
                        + " returning 'consolidation:' || c.id")
                .param("unit", succession.from())
                .param("heir", succession.heir())
                .query(String.class)
                .list()
                .stream()
                .map(name -> new MovedPiece(PieceKind.CONSOLIDATION, name, succession.heir()))
                .toList();
    }
}
