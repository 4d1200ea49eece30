package vn.tiendo.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.tiendo.figure.domain.Figure;
import vn.tiendo.figure.domain.Figure.Amount;
import vn.tiendo.figure.domain.Figure.Words;

/** A figure in the columns {@code indicator_id, total, givers, words} of the tables that hold figures. */
final class FigureColumns {

    /** The rows of {@link #bind}, for an {@code insert … select}. */
    static final String ROWS =
            "unnest(:indicators::bigint[], :totals::numeric[], :givers::bigint[], :words::text[]) as f (indicator_id,"
                    + " total, givers, words)";

    private FigureColumns() {}

    static StatementSpec bind(StatementSpec statement, Map<Long, Figure> figures) {
        var ids = figures.keySet().stream().sorted().toList();
        var values = ids.stream().map(figures::get).toList();
        return statement
                .param("indicators", ids.toArray(Long[]::new))
                .param("totals", column(values, one -> one instanceof Amount amount ? amount.total() : null))
                .param("givers", values.stream().map(Figure::givers).toArray(Long[]::new))
                .param("words", column(values, one -> one instanceof Words said ? said.words() : null));
    }

    /** As text, which the statement casts: JDBC knows no array of numbers with nulls in it. */
    private static String[] column(Collection<Figure> values, Function<Figure, Object> value) {
        return values.stream()
                .map(value)
                .map(one ->
                        one instanceof BigDecimal number ? number.toPlainString() : one == null ? null : one.toString())
                .toArray(String[]::new);
    }

    static Figure read(ResultSet row) throws SQLException {
        var total = row.getBigDecimal("total");
        return total == null
                ? new Words(row.getString("words"), row.getLong("givers"))
                : new Amount(total, row.getLong("givers"));
    }
}
