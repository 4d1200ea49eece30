package vn.tiendo.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Enumeration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.unit.DataSize;
import vn.tiendo.file.domain.FileName;
import vn.tiendo.file.domain.Store;
import vn.tiendo.testing.S3Server;

/**
 * Ten people bring files of 50 MB to the store at once and read them again, in a JVM whose heap holds about one of them.
 * Its arguments: the address of the store, and of the database.
 */
final class TenLargeFiles {

    static final int AT_ONCE = 10;
    static final String DONE = "All came back as they went";

    private static final int MEGABYTE = 1 << 20;
    private static final int MEGABYTES = 50;

    private TenLargeFiles() {}

    public static void main(String[] arguments) throws Exception {
        var database = new DriverManagerDataSource(arguments[1]);
        var onTheirWay = new ContentsOnTheirWay(
                JdbcClient.create(database), Clock.systemUTC(), new DataSourceTransactionManager(database));
        var settings = new S3Settings(
                URI.create(arguments[0]),
                "us-east-1",
                S3Server.BUCKET,
                S3Server.ACCESS_KEY,
                S3Server.SECRET_KEY,
                Duration.ofSeconds(3),
                Duration.ofSeconds(60),
                Duration.ofMinutes(5));
        var people = Executors.newFixedThreadPool(AT_ONCE);
        try (var client = new S3Configuration().s3Client(settings)) {
            var contents = new S3Contents(client, settings, onTheirWay);
            var spool = new Spool(limits());
            var files = IntStream.range(0, AT_ONCE)
                    .mapToObj(number -> (Callable<Boolean>) () -> comesBack(number, spool, contents))
                    .toList();
            for (var same : people.invokeAll(files)) {
                if (!same.get()) {
                    throw new IllegalStateException("One came back changed");
                }
            }
        } finally {
            people.shutdown();
        }
        org.slf4j.LoggerFactory.getLogger(TenLargeFiles.class).info(DONE);
    }

    private static boolean comesBack(int number, Spool spool, S3Contents contents) throws IOException {
        var name = new FileName("lon.bin");
        var key = UUID.randomUUID();
        try (var sent = spool.take(name, large(number))) {
            contents.bring(key, sent);
            contents.keep(key, sent);
            try (var read = spool.take(name, contents.open(key, 0))) {
                return read.sha256().equals(sent.sha256()) && read.size() == (long) MEGABYTES * MEGABYTE;
            }
        }
    }

    /** 50 MB that differ from those of the others, made while they are read. */
    private static InputStream large(int number) {
        var pieces = IntStream.range(0, MEGABYTES).mapToObj(piece -> {
            var bytes = new byte[MEGABYTE];
            bytes[piece] = (byte) (number + 1);
            return (InputStream) new ByteArrayInputStream(bytes);
        });
        var each = pieces.iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return each.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return each.next();
            }
        });
    }

    private static FileSettings limits() {
        return new FileSettings(
                DataSize.ofMegabytes(MEGABYTES),
                DataSize.ofGigabytes(1),
                500,
                null,
                null,
                Store.S3,
                new FileSettings.Scanner("", 1, Duration.ZERO, Duration.ZERO));
    }
}
