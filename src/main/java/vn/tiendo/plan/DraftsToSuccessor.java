package vn.tiendo.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** A draft that names a unit which ends, names its heir: else it could not be signed and numbered as it stands. */
@Component
@Order(31)
class DraftsToSuccessor implements MovesToSuccessor {

    private static final String NAMING =
            "issued_at is null and recalled_at is null and position('\"' || :unit || '\"' in draft::text) > 0";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    DraftsToSuccessor(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Draft(long id, String text) {}

    @Override
    public List<Piece> open(String unit) {
        return Pieces.of(
                jdbc,
                PieceKind.DRAFT,
                unit,
                "select 'plan:' || id as name, title as what, null::date as since from plan where " + NAMING
                        + " order by id");
    }

    @Override
    public List<MovedPiece> move(Succession succession) {
        var drafts = jdbc.sql("select id, draft::text from plan where " + NAMING + " order by id for update")
                .param("unit", succession.from())
                .query((row, number) -> new Draft(row.getLong("id"), row.getString("draft")))
                .list();
        drafts.forEach(draft -> jdbc.sql("update plan set draft = ?::jsonb where id = ?")
                .params(rewritten(draft.text(), succession), draft.id())
                .update());
        return drafts.stream()
                .map(draft -> new MovedPiece(PieceKind.DRAFT, "plan:" + draft.id(), "draft", succession.heir(), null))
                .toList();
    }

    private String rewritten(String draft, Succession succession) {
        try {
            var tree = json.readTree(draft);
            UnitInDraft.replace(tree, succession.from(), succession.heir());
            return json.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
