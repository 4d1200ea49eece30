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
 * Reports of plans that go on are received, passed on and drawn together by the heir; in the next period the successors
 * report. Tasks that are yet to be given out name the heir as a coordinating unit.
 */
@Component
@Order(32)
class RegimesToSuccessor implements MovesToSuccessor {

    private static final String GOING_ON = "plan_id in (select id from open_plan)";
    private static final String NAMING = """
             (:unit in (r.recipient_code, r.via_code, r.consolidator_code)
              or exists (select from report_regime_reporter p where p.report_regime_id = r.id and p.unit_code = :unit))
            """;

    private final JdbcClient jdbc;

    RegimesToSuccessor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Piece> open(String unit) {
        return Pieces.of(
                jdbc,
                PieceKind.REGIME,
                unit,
                "select 'regime:' || r.id as name, r.name as what, null::date as since from report_regime r where r."
                        + GOING_ON + " and" + NAMING + " order by r.id");
    }

    @Override
    public List<MovedPiece> move(Succession succession) {
        var moved = open(succession.from());
        reporters(succession);
        jdbc.sql("""
                update report_regime set
                    recipient_code = case recipient_code when :unit then :heir else recipient_code end,
                    via_code = case via_code when :unit then :heir else via_code end,
                    consolidator_code = case consolidator_code when :unit then :heir else consolidator_code end
                where :unit in (recipient_code, via_code, consolidator_code) and\s""" + GOING_ON)
                .param("unit", succession.from())
                .param("heir", succession.heir())
                .update();
        coordinators(succession);
        return moved.stream()
                .map(piece -> new MovedPiece(PieceKind.REGIME, piece.name(), succession.heir()))
                .toList();
    }

    /** All successors report, but only one of them draws together what goes further up. */
    private void reporters(Succession succession) {
        jdbc.sql("""
                with named as (
                    delete from report_regime_reporter p using report_regime r
                    where p.report_regime_id = r.id and p.unit_code = :unit and r.plan_id in (select id from open_plan)
                    returning r.id, exists (select from report_regime l where l.answers_regime_id = r.id) as upper)
                insert into report_regime_reporter (report_regime_id, unit_code)
                select n.id, s.code from named n cross join unnest(:successors::text[]) as s (code)
                where not n.upper or s.code = :heir
                on conflict do nothing""")
                .param("unit", succession.from())
                .param("successors", succession.successors().toArray(String[]::new))
                .param("heir", succession.heir())
                .update();
    }

    private void coordinators(Succession succession) {
        jdbc.sql("""
                with named as (
                    delete from plan_item_unit u using plan_item i
                    where u.plan_item_id = i.id and u.unit_code = :unit and u.part = 'COORDINATING'
                      and i.plan_id in (select id from open_plan)
                    returning u.plan_item_id)
                insert into plan_item_unit (plan_item_id, unit_code, part)
                select n.plan_item_id, :heir, 'COORDINATING' from named n
                where not exists (select from plan_item_unit lead
                    where lead.plan_item_id = n.plan_item_id and lead.unit_code = :heir)
                on conflict do nothing""")
                .param("unit", succession.from())
                .param("heir", succession.heir())
                .update();
    }
}
