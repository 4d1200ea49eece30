package vn.tiendo.deadline;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.domain.reorganisation.PieceKind;
import vn.tiendo.organization.reorganisation.KnowsOnlookers;

/** Who assigned the duties that moved, and who follows them up. */
@Component
class DutyOnlookers implements KnowsOnlookers {

    private final JdbcClient jdbc;

    DutyOnlookers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Onlooker> of(long reorganisation) {
        return jdbc.sql("""
                        select looker.code, m.from_code, m.to_code, m.kind, count(distinct m.piece) as pieces
                        from reorganisation_move m
                        join duty d on d.kind = m.kind and d.id = split_part(m.piece, ':', 2)::bigint
                        join plan p on p.id = d.plan_id
                        join unit looker on looker.code in (d.supervisor_code, p.unit_code) and looker.valid_to is null
                        where m.reorganisation_id = ? and m.kind in ('ASSIGNMENT', 'REPORT')
                          and looker.code not in (m.from_code, m.to_code)
                        group by 1, 2, 3, 4 order by 1, 2, 3, 4""")
                .param(reorganisation)
                .query((row, number) -> new Onlooker(
                        row.getString("code"),
                        row.getString("from_code"),
                        row.getString("to_code"),
                        PieceKind.valueOf(row.getString("kind")),
                        row.getLong("pieces")))
                .list();
    }
}
