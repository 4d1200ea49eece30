package vn.tiendo.supervision.register;

import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.organization.domain.Standing;

/** Draws up the overview. */
@Repository
public class Overviews {

    private static final int FIRST_ROWS = 8;
    private static final Comparator<Overview.Line> MOST_BEHIND_FIRST = Comparator.comparingLong(
                    (Overview.Line line) -> line.figures().overdue())
            .reversed();

    private final Register register;
    private final RegisterRows rows;
    private final JdbcClient jdbc;

    Overviews(Register register, RegisterRows rows, JdbcClient jdbc) {
        this.register = register;
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /** What the officer sees of what the filter asks for; the filter's bucket plays no part. */
    public Overview of(Standing officer, DutyFilter filter) {
        var sheet = register.sheet(officer, filter);
        return new Overview(
                sheet,
                lines(sheet),
                first(officer, filter.in(Bucket.NEWLY_OVERDUE), sheet.all().newlyOverdue()),
                first(officer, filter.in(Bucket.OPEN_OVERDUE), sheet.all().overdue()));
    }

    private List<RegisterRow> first(Standing officer, DutyFilter filter, long count) {
        return count == 0
                ? List.of()
                : rows.page(officer, filter, null, FIRST_ROWS).rows();
    }

    private List<Overview.Line> lines(Sheet sheet) {
        return jdbc
                .sql("select code, name from unit where code = any(?::text[]) order by position, code")
                .param(sheet.byUnit().keySet().toArray(String[]::new))
                .query((row, number) -> new Overview.Line(
                        row.getString("code"), row.getString("name"), sheet.ofUnit(row.getString("code"))))
                .list()
                .stream()
                .sorted(MOST_BEHIND_FIRST)
                .toList();
    }
}
