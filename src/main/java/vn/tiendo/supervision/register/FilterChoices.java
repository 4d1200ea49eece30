package vn.tiendo.supervision.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.VietnamTime;
import vn.tiendo.organization.domain.Standing;

/** What a filter can be set to, by the names that officers know. */
@Repository
public class FilterChoices {

    private static final int YEARS_BACK = 4;

    private final JdbcClient jdbc;
    private final Sights sights;
    private final Clock clock;

    FilterChoices(JdbcClient jdbc, Sights sights, Clock clock) {
        this.jdbc = jdbc;
        this.sights = sights;
        this.clock = clock;
    }

    /** One choice of a list. */
    public record Choice(String word, String name) {}

    /** Lĩnh vực. */
    public List<Choice> fields() {
        return choices("select code as word, name from field order by position");
    }

    /** Every unit, those that are no more too: they still owe what they never handed in. */
    public List<Choice> units() {
        return choices("select code as word, name from unit order by valid_to is not null, position, code");
    }

    /** The title of a plan that the filter names, if the officer sees anything of it. */
    public Optional<String> plan(Standing officer, long id) {
        return titled(officer, id, """
                select coalesce(d.number_written || ' – ', '') || p.title from plan p
                left join official_document d on d.id = p.document_id
                where p.id = :id and exists (select from duty_register r where r.plan_id = p.id and %s)""");
    }

    /** Number and abstract of a document that the filter names, if the officer sees anything of what implements it. */
    public Optional<String> document(Standing officer, long id) {
        return titled(officer, id, """
                select coalesce(d.number_written || ' – ', '') || d.abstract from official_document d
                where d.id = :id and exists (select from directive received
                    join plan p on p.directive_id = received.id join duty_register r on r.plan_id = p.id
                    where received.document_id = d.id and %s)""");
    }

    private Optional<String> titled(Standing officer, long id, String sql) {
        var seen = sights.of(officer, DutyFilter.ALL);
        return seen.bind(jdbc.sql(sql.formatted(seen.any())))
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Quarters and months of this year so far and to come, and the years before: as addresses write them. */
    public List<String> periods() {
        var today = VietnamTime.today(clock);
        var words = new ArrayList<String>();
        for (int back = 0; back <= YEARS_BACK; back++) {
            words.add(String.valueOf(today.getYear() - back));
        }
        for (int quarter = 4; quarter >= 1; quarter--) {
            words.add(today.getYear() + "-Q" + quarter);
        }
        for (var month = today.plusMonths(1); month.isAfter(today.minusMonths(12)); month = month.minusMonths(1)) {
            words.add(month(month));
        }
        return words;
    }

    private static String month(LocalDate day) {
        return String.format("%d-%02d", day.getYear(), day.getMonthValue());
    }

    private List<Choice> choices(String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> new Choice(row.getString("word"), row.getString("name")))
                .list();
    }
}
