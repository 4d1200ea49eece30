package vn.tiendo.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** One embedded PostgreSQL for all tests of a run; a fresh database of it for each who asks. */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /** A pool on a new, empty database. */
    public static DataSource dataSource() {
        var name = "test_" + COUNT.incrementAndGet();
        try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url(name));
        pool.setMaximumPoolSize(10);
        return pool;
    }

    /** The address of a database of that name on the tests' server; user {@code postgres}, any password. */
    public static String url(String database) {
        return Server.POSTGRES.getJdbcUrl("postgres", database);
    }

    /** Started when first asked for; stops with the JVM. */
    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException notStarted) {
                throw new UncheckedIOException(notStarted);
            }
        }
    }
}
