package vn.tiendo.agreement;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.agreement.domain.PartyReplaced;
import vn.tiendo.organization.domain.reorganisation.MovedPiece;
import vn.tiendo.organization.domain.reorganisation.Piece;
import vn.tiendo.organization.domain.reorganisation.PieceKind;
import vn.tiendo.organization.domain.reorganisation.Succession;
import vn.tiendo.organization.reorganisation.MovesToSuccessor;
import vn.tiendo.organization.reorganisation.Pieces;

/** The heir of a party is the party; the row of the former one stays, so that one sees who signed. */
@Component
@Order(36)
class AgreementsToSuccessor implements MovesToSuccessor {

    private static final String OPEN = """
            from agreement a join agreement_party p on p.agreement_id = a.id
            where p.unit_code = :unit and p.replaced_at is null and a.reviewed_at is null and a.abandoned_at is null
            """;

    private final Agreements agreements;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgreementsToSuccessor(Agreements agreements, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.agreements = agreements;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Piece> open(String unit) {
        return Pieces.of(
                jdbc,
                PieceKind.AGREEMENT,
                unit,
                "select 'agreement:' || a.id as name, a.title as what, " + Pieces.SINCE.formatted("a") + " " + OPEN
                        + " order by a.id");
    }

    @Override
    public List<MovedPiece> move(Succession succession) {
        var moved = new ArrayList<MovedPiece>();
        for (long id : jdbc.sql("select a.id " + OPEN + " order by a.id for update of a")
                .param("unit", succession.from())
                .query(Long.class)
                .list()) {
            var name = "agreement:" + id;
            boolean partyToo = !becomesParty(id, succession);
            agreements.inPlaceOf(id, succession.from(), succession.heir());
            moved.add(
                    partyToo
                            ? MovedPiece.joined(PieceKind.AGREEMENT, name, succession.heir(), name)
                            : new MovedPiece(PieceKind.AGREEMENT, name, "party", succession.heir(), null));
            events.publishEvent(new PartyReplaced(id, succession.from(), succession.heir(), partyToo));
        }
        return moved;
    }

    private boolean becomesParty(long id, Succession succession) {
        int added = jdbc.sql("""
                        insert into agreement_party (agreement_id, unit_code, position)
                        select agreement_id, :heir, position from agreement_party
                        where agreement_id = :id and unit_code = :unit
                        on conflict do nothing""")
                .param("heir", succession.heir())
                .param("id", id)
                .param("unit", succession.from())
                .update();
        jdbc.sql("""
                        update agreement_party set replaced_by_code = :heir, replaced_at = :now
                        where agreement_id = :id and unit_code = :unit""")
                .param("heir", succession.heir())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("unit", succession.from())
                .update();
        jdbc.sql("update agreement set drafting_unit_code = :heir where id = :id and drafting_unit_code = :unit")
                .param("heir", succession.heir())
                .param("id", id)
                .param("unit", succession.from())
                .update();
        return added > 0;
    }
}
