package vn.tiendo.supervision.register;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units side by side. */
@Repository
public class UnitRanks {

    private final JdbcClient jdbc;

    UnitRanks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One unit and its figures, of all kinds asked for together. */
    public record Rank(String code, String name, String shortName, Figures figures) {

        /** What can be judged: what is done, and what is overdue. The denominator of the share on time. */
        public long judged() {
            return figures.done() + figures.overdue();
        }

        double onTime() {
            return judged() == 0 ? 1 : (double) figures.doneOnTime() / judged();
        }
    }

    /** Who comes first. */
    public enum Order {
        /** Most overdue. */
        OVERDUE(
                "qua-han",
                Comparator.comparingLong((Rank rank) -> rank.figures().overdue())
                        .thenComparingDouble(rank -> 1 - rank.onTime())
                        .reversed()),
        /** The smallest share on time; among equals whom it happened to more often. */
        LEAST_ON_TIME(
                "it-dung-han",
                Comparator.comparingDouble(Rank::onTime)
                        .thenComparing(Comparator.comparingLong(Rank::judged).reversed())),
        /** The largest share on time, of those of whom anything can be judged. */
        MOST_ON_TIME(
                "nhieu-dung-han",
                Comparator.comparing((Rank rank) -> rank.judged() == 0)
                        .thenComparing(Comparator.comparingDouble(Rank::onTime)
                                .thenComparingLong(Rank::judged)
                                .reversed()));

        private final String word;
        private final Comparator<Rank> comparator;

        Order(String word, Comparator<Rank> comparator) {
            this.word = word;
            this.comparator = comparator;
        }

        /** How addresses name it. */
        public String word() {
            return word;
        }

        /** The order that an address names. */
        public static Optional<Order> of(String word) {
            return Stream.of(values()).filter(order -> order.word.equals(word)).findFirst();
        }
    }

    /** Every unit on the sheet. */
    public List<Rank> of(Sheet sheet, Order order) {
        return jdbc
                .sql("select code, name, short_name from unit where code = any(?::text[]) order by position, code")
                .param(sheet.byUnit().keySet().toArray(String[]::new))
                .query((row, number) -> new Rank(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("short_name"),
                        sheet.ofUnit(row.getString("code"))))
                .list()
                .stream()
                .sorted(order.comparator)
                .toList();
    }
}
