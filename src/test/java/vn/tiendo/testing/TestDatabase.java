package vn.tiendo.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One PostgreSQL for all tests of this JVM, stopped when it ends. Every test class asks for a database of its own, a
 * copy of one that has our schema: made in a moment, and no test sees another's rows.
 */
public final class TestDatabase {

    private static final String TEMPLATE = "tien_do_template";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /** A new database with the schema of the application and nothing else in it. */
    public static DataSource create() {
        var name = "test_" + COUNT.incrementAndGet();
        new JdbcTemplate(Server.POSTGRES.getPostgresDatabase())
                .execute("create database " + name + " template " + TEMPLATE);
        return Server.POSTGRES.getDatabase("postgres", name);
    }

    /** A new database with nothing in it, for an application that makes its schema itself. */
    public static DataSource dataSource() {
        var name = "test_" + COUNT.incrementAndGet();
        new JdbcTemplate(Server.POSTGRES.getPostgresDatabase()).execute("create database " + name);
        return Server.POSTGRES.getDatabase("postgres", name);
    }

    /** Started by the first test that asks. */
    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                var postgres = EmbeddedPostgres.builder().start();
                new JdbcTemplate(postgres.getPostgresDatabase()).execute("create database " + TEMPLATE);
                Flyway.configure()
                        .dataSource(postgres.getDatabase("postgres", TEMPLATE))
                        .load()
                        .migrate();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void close(EmbeddedPostgres postgres) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
