package vn.tiendo.organization.reorganisation;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.reorganisation.MovedPiece;
import vn.tiendo.organization.domain.reorganisation.PieceKind;
import vn.tiendo.organization.domain.reorganisation.Succession;

/** What went where, piece by piece; and each piece's own history. */
@Repository
public class MoveLedger {

    private final JdbcClient jdbc;
    private final Units units;
    private final AuditTrail audit;

    MoveLedger(JdbcClient jdbc, Units units, AuditTrail audit) {
        this.jdbc = jdbc;
        this.units = units;
        this.audit = audit;
    }

    /** How many pieces of a kind went from one unit to another. */
    public record Tally(PieceKind kind, String from, String to, long pieces, long joined) {}

    /** What a decision moved, kind by kind. */
    public List<Tally> of(long reorganisation) {
        return jdbc.sql("""
                select kind, from_code, to_code, count(distinct piece) as pieces,
                    count(distinct piece) filter (where joined is not null) as joined
                from reorganisation_move where reorganisation_id = ? group by 1, 2, 3 order by 2, 3, 1""")
                .param(reorganisation)
                .query((row, number) -> new Tally(
                        PieceKind.valueOf(row.getString("kind")),
                        row.getString("from_code"),
                        row.getString("to_code"),
                        row.getLong("pieces"),
                        row.getLong("joined")))
                .list();
    }

    void write(long reorganisation, Succession succession, List<MovedPiece> moved) {
        jdbc.sql("""
                insert into reorganisation_move (reorganisation_id, kind, piece, part, from_code, to_code, joined)
                select ?, m.kind, m.piece, m.part, ?, m.to_code, m.joined
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    as m (kind, piece, part, to_code, joined)""")
                .params(reorganisation, succession.from())
                .params(
                        column(moved, piece -> piece.kind().name()),
                        column(moved, MovedPiece::name),
                        column(moved, MovedPiece::part),
                        column(moved, MovedPiece::to),
                        column(moved, MovedPiece::joined))
                .update();
        moved.stream()
                .filter(piece -> piece.joined() == null
                        && piece.name().matches("(assignment|report|contribution|plan|directive|consolidation):[0-9]+"))
                .collect(Collectors.groupingBy(piece -> List.of(subject(piece), piece.to())))
                .forEach((key, pieces) -> tell(succession, key.get(0), key.get(1), pieces));
    }

    private void tell(Succession succession, String subject, String to, List<MovedPiece> pieces) {
        var ids = pieces.stream().map(MoveLedger::id).distinct().toArray(Long[]::new);
        audit.recordAll(
                succession.actor(),
                subject,
                ids,
                "Sắp xếp tổ chức: chuyển sang " + units.require(to).name(),
                succession.because());
    }

    private static String subject(MovedPiece piece) {
        return piece.name().substring(0, piece.name().indexOf(':'));
    }

    private static Long id(MovedPiece piece) {
        return Long.valueOf(piece.name().substring(piece.name().indexOf(':') + 1));
    }

    private static String[] column(List<MovedPiece> moved, Function<MovedPiece, ?> value) {
        return moved.stream()
                .map(piece -> Objects.toString(value.apply(piece), null))
                .toArray(String[]::new);
    }
}
