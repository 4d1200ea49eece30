package vn.tiendo.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;

/** One embedded PostgreSQL for all tests of a run; a fresh database of it for each who asks. */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /** A pool on a new, empty database. */
    public static DataSource dataSource() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(newDatabase());
        pool.setMaximumPoolSize(10);
        return pool;
    }

    /** A pool on a new database with our own tables and nothing in them. */
    public static DataSource create() {
        var dataSource = dataSource();
        Flyway.configure().dataSource(dataSource).load().migrate();
        return dataSource;
    }

    /** The address of a new, empty database; user {@code postgres}, any password. */
    public static String newDatabase() {
        var name = "test_" + COUNT.incrementAndGet();
        try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
        return url(name);
    }

    /** The address of a database of that name, which need not exist. */
    public static String url(String database) {
        return Server.POSTGRES.getJdbcUrl("postgres", database);
    }

    /** An application that closes with the JVM still talks to its database; so the server stops after it. */
    public static void stopAfterTheApplications() {
        if (Server.STOPS_AFTER_THE_APPLICATIONS.compareAndSet(false, true)) {
            SpringApplication.getShutdownHandlers().add(Server::stop);
        }
    }

    /** Started when first asked for; stops with the JVM. */
    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();
        static final AtomicBoolean STOPS_AFTER_THE_APPLICATIONS = new AtomicBoolean();

        private static EmbeddedPostgres start() {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                if (!STOPS_AFTER_THE_APPLICATIONS.get()) {
                    stop();
                }
            }));
            try {
                return EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
            } catch (IOException notStarted) {
                throw new UncheckedIOException(notStarted);
            }
        }

        static void stop() {
            try {
                POSTGRES.close();
            } catch (IOException notStopped) {
                throw new UncheckedIOException(notStopped);
            }
        }
    }
}
