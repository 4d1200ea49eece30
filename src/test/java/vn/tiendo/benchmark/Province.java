package vn.tiendo.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import vn.tiendo.VietnamTime;

/**
 * Work of a province of 170 communes and 30 departments, with its Party committees: as many obligations as are wanted, over
 * five years, and always the same ones. Each unit has an officer for each role ({@code s01.lanhdao}, {@code c001.lanhdao}).
 */
public final class Province {

    /** The day on which it is looked at, at eight in the morning. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    public static final Instant NOW =
            TODAY.atTime(8, 0).atZone(VietnamTime.ZONE).toInstant();

    private final DataSource dataSource;

    public Province(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Its units and officers, in a database that has none. */
    public void units() {
        run(0, "units.sql");
    }

    /** Its work, after all other work has been thrown away; the register is filled and the tally added up. */
    public void work(long obligations) {
        run(obligations, "work.sql", "register.sql");
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void run(long obligations, String... scripts) {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                set(connection, "province.rows", String.valueOf(obligations));
                set(connection, "province.today", TODAY.toString());
                for (var script : scripts) {
                    try (var statement = connection.createStatement()) {
                        statement.execute(text(script));
                    }
                }
                connection.commit();
            } catch (SQLException failed) {
                connection.rollback();
                throw failed;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config(?, ?, true)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private static String text(String script) {
        try {
            return new ClassPathResource("benchmark/" + script).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
