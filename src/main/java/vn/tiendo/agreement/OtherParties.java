package vn.tiendo.agreement;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.domain.reorganisation.PieceKind;
import vn.tiendo.organization.reorganisation.KnowsOnlookers;

/** The other parties of agreements one of whose parties was followed by another unit. */
@Component
class OtherParties implements KnowsOnlookers {

    private final JdbcClient jdbc;

    OtherParties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Onlooker> of(long reorganisation) {
        return jdbc.sql("""
                        select p.unit_code, m.from_code, m.to_code, count(distinct m.piece) as pieces
                        from reorganisation_move m
                        join agreement_party p on p.agreement_id = split_part(m.piece, ':', 2)::bigint
                        where m.reorganisation_id = ? and m.kind = 'AGREEMENT' and p.replaced_at is null
                          and p.unit_code not in (m.from_code, m.to_code)
                        group by 1, 2, 3 order by 1, 2, 3""")
                .param(reorganisation)
                .query((row, number) -> new Onlooker(
                        row.getString("unit_code"),
                        row.getString("from_code"),
                        row.getString("to_code"),
                        PieceKind.AGREEMENT,
                        row.getLong("pieces")))
                .list();
    }
}
