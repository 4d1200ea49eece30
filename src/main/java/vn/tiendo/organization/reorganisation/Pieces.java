package vn.tiendo.organization.reorganisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.organization.domain.reorganisation.Piece;
import vn.tiendo.organization.domain.reorganisation.PieceKind;

/** Reads pieces of work, for whoever keeps some. */
public final class Pieces {

    /** The day of the column {@code created_at} of that table, as a column {@code since}. */
    public static final String SINCE = "(%s.created_at at time zone 'Asia/Ho_Chi_Minh')::date as since";

    private Pieces() {}

    /**
     * @param sql with the columns {@code name}, {@code what} and {@code since}; {@code :unit} is the unit
     */
    public static List<Piece> of(JdbcClient jdbc, PieceKind kind, String unit, String sql) {
        return jdbc.sql(sql)
                .param("unit", unit)
                .query((row, number) -> new Piece(
                        kind, row.getString("name"), row.getString("what"), row.getObject("since", LocalDate.class)))
                .list();
    }
}
