package vn.tiendo.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.TienDoApplication;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.supervision.export.GeneratedDuties;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.OwnDatabase;
import vn.tiendo.testing.TestPeople;

/**
 * The list as an Excel file over HTTP with 1,000 and with 100,000 rows: when the first byte arrives, when the last one,
 * and how much of the heap was still in use right after a collection while it ran, beyond what was before. Run it with
 * {@code mvn test -Dtest=ExcelBenchmark}.
 */
@SpringBootTest(
        classes = TienDoApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"camunda.bpm.job-execution.enabled=false", "logging.level.root=warn"})
@Import({OwnDatabase.class, LifecycleTest.Beans.class, PagesTest.Passwords.class})
class ExcelBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(ExcelBenchmark.class);
    private static final List<String> UNITS = List.of("STC", "SYT", "SNV", "STP", "X01", "X02", "X03", "X04", "X05");
    private static final int ROUNDS = 3;
    private static final int COLLECT_EVERY = 1 << 19;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void aListOfOneThousandAndOfAHundredThousandRows() throws IOException {
        var generated = new GeneratedDuties(jdbc, Instant.now());
        long few = generated.plan("Một nghìn việc", "UBND", UNITS, new GeneratedDuties.Counts(400, 100, 400, 100, 60));
        long many = generated.plan(
                "Một trăm nghìn việc", "UBND", UNITS, new GeneratedDuties.Counts(40_000, 10_000, 40_000, 10_000, 60));
        jdbc.sql("analyze").update();
        var browser = new OfficerBrowser(port);
        browser.signOn("vpub.theodoi", TestPeople.PASSWORD);
        download(browser, "/tong-quan/danh-sach.xlsx?ke-hoach=" + many, "warm up");
        for (int round = 1; round <= ROUNDS; round++) {
            download(browser, "/tong-quan/danh-sach.xlsx?ke-hoach=" + few, "1,000 rows");
            download(browser, "/tong-quan/danh-sach.xlsx?ke-hoach=" + many, "100,000 rows");
        }
        for (long plan : List.of(few, many)) {
            download(browser, "/bao-cao-don-vi.xlsx?don-vi=STC&ke-hoach=" + plan, "Unit report, a ninth of them");
        }
        memory(browser, "/tong-quan/danh-sach.xlsx?ke-hoach=" + few, "1,000 rows");
        memory(browser, "/tong-quan/danh-sach.xlsx?ke-hoach=" + many, "100,000 rows");
    }

    private static void download(OfficerBrowser browser, String address, String what) throws IOException {
        long begin = System.nanoTime();
        try (var body = open(browser, address)) {
            body.read();
            long first = System.nanoTime();
            long bytes = 1 + body.transferTo(OutputStream.nullOutputStream());
            LOG.warn(
                    "{}: first byte after {} ms, last after {} ms, {} bytes",
                    what,
                    (first - begin) / 1_000_000,
                    (System.nanoTime() - begin) / 1_000_000,
                    bytes);
        }
    }

    /** Collects garbage every half a megabyte of the file, and sees what is left. */
    private static void memory(OfficerBrowser browser, String address, String what) throws IOException {
        long before = alive();
        long most = 0;
        long read = 0;
        try (var body = open(browser, address)) {
            var buffer = new byte[8_192];
            for (int length = body.read(buffer); length >= 0; length = body.read(buffer)) {
                if (read / COLLECT_EVERY != (read + length) / COLLECT_EVERY || read == 0) {
                    most = Math.max(most, alive() - before);
                }
                read += length;
            }
        }
        LOG.warn("{}: at most {} KB of heap alive while it ran", what, Math.max(0, most) / 1024);
    }

    private static long alive() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(usage -> usage != null)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    private static InputStream open(OfficerBrowser browser, String address) {
        var answer = browser.send(browser.request(address), BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " gave " + answer.statusCode());
        }
        return answer.body();
    }
}
