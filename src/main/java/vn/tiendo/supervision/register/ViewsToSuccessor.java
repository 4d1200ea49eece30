package vn.tiendo.supervision.register;

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

/** A view that somebody keeps of a unit is a view of its heir from now on. */
@Component
@Order(90)
class ViewsToSuccessor implements MovesToSuccessor {

    private static final String NAMING = "query ~ ('(^|&)(don-vi|co-quan)=' || :unit || '(&|$)')";

    private final JdbcClient jdbc;

    ViewsToSuccessor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Piece> open(String unit) {
        return Pieces.of(
                jdbc,
                PieceKind.VIEW,
                unit,
                "select 'view:' || login || ':' || name as name, name as what, null::date as since from saved_view where "
                        + NAMING + " order by login, name");
    }

    @Override
    public List<MovedPiece> move(Succession succession) {
        var views = open(succession.from());
        jdbc.sql("update saved_view set query = regexp_replace(query,"
                        + " '(^|&)(don-vi|co-quan)=' || :unit || '(?=&|$)', '\\1\\2=' || :heir, 'g') where " + NAMING)
                .param("unit", succession.from())
                .param("heir", succession.heir())
                .update();
        return views.stream()
                .map(view -> new MovedPiece(PieceKind.VIEW, view.name(), succession.heir()))
                .toList();
    }
}
