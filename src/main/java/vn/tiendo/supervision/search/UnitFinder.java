package vn.tiendo.supervision.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.VietnamTime;

/** Units by name, short name or code. Who there is, is no secret; what they owe is shown only to whom it concerns. */
@Repository
class UnitFinder implements Finder {

    private static final String SQL = """
            select u.code, u.name, u.short_name, above.name as superior,
                case when u.valid_to < :today then u.valid_to end as ended
            from unit u left join unit above on above.code = u.parent_code
            where %s
            order by %s desc, u.valid_to is not null, u.position, u.code limit :limit offset :offset""".formatted(Search.FITS.formatted("u.words"), Search.RANK.formatted("u.words"));

    private final JdbcClient jdbc;
    private final Clock clock;

    UnitFinder(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public SearchGroup group() {
        return SearchGroup.UNITS;
    }

    @Override
    public List<Hit.OfUnit> find(Search search, int number, int size) {
        return Search.bind(search.bind(jdbc.sql(SQL)), number, size)
                .param("today", VietnamTime.today(clock))
                .query((row, at) -> new Hit.OfUnit(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("superior"),
                        row.getObject("ended", LocalDate.class)))
                .list();
    }
}
