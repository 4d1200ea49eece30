package vn.tiendo.supervision.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.tiendo.organization.domain.Standing;

/**
 * The figures of the register, cut another way than by unit: each cut adds up to what the overview says of the same
 * filter. A filter's bucket plays no part.
 */
@Repository
public class FiguresBy {

    private static final String DAY = "r.reckoned_on";
    private static final String QUARTER = "date_trunc('quarter', r.reckoned_on::timestamp)::date";

    private final Register register;

    FiguresBy(Register register) {
        this.register = register;
    }

    /**
     * What one officer of a unit has to do.
     *
     * @param login null for what nobody in the unit has been given
     */
    public record Hand(@Nullable String login, @Nullable String name, Figures figures) {}

    /** By the last day in time; what has no deadline, by the day on which it was given. The filter should name a period. */
    public SortedMap<LocalDate, Figures> days(Standing officer, DutyFilter filter) {
        return dates(officer, filter, DAY);
    }

    /** The same by quarter, named by its first day. */
    public SortedMap<LocalDate, Figures> quarters(Standing officer, DutyFilter filter) {
        return dates(officer, filter, QUARTER);
    }

    private SortedMap<LocalDate, Figures> dates(Standing officer, DutyFilter filter, String cut) {
        var dates = new TreeMap<LocalDate, Figures>();
        register.over(
                        officer,
                        filter.in(null),
                        "select " + cut + " as cut, " + Figures.COUNTED + " from duty_register r",
                        " group by " + cut)
                .query(row -> {
                    dates.put(row.getObject("cut", LocalDate.class), Figures.read(row));
                });
        return dates;
    }

    /** What is open of the tasks of a unit, by the officer who carries them out; who has most overdue first. */
    public List<Hand> hands(Standing officer, String unit) {
        return register
                .over(
                        officer,
                        DutyFilter.ALL.of(RegisterKind.ASSIGNMENT).at(unit).in(Bucket.OPEN),
                        "select a.officer, min(person.full_name) as full_name, " + Figures.COUNTED
                                + " from duty_register r join assignment a on a.id = r.id"
                                + " left join officer person on person.login = a.officer",
                        " group by a.officer")
                .query(FiguresBy::hand)
                .list()
                .stream()
                .sorted(Comparator.comparingLong((Hand hand) -> hand.figures().overdue())
                        .thenComparingLong(hand -> hand.figures().open())
                        .reversed())
                .toList();
    }

    private static Hand hand(ResultSet row, int number) throws SQLException {
        return new Hand(row.getString("officer"), row.getString("full_name"), Figures.read(row));
    }
}
