package vn.tiendo.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.supervision.export.GeneratedDuties;
import vn.tiendo.testing.DossierBrowser;
import vn.tiendo.testing.SampleFiles;

/**
 * Ten uploads of 50 MB at once, and the dossier of a plan with 3,000 tasks. Run it with
 * {@code mvn test -Dtest=DossierBenchmark -DargLine="-Xmx512m -Duser.timezone=UTC"}: what does not fit fails.
 */
@PagesTest
class DossierBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(DossierBenchmark.class);
    private static final int AT_ONCE = 10;
    private static final long LARGE = (50L << 20) - 4096;
    private static final List<String> UNITS = List.of("STC", "SYT", "SNV", "STP", "X01", "X02", "X03", "X04", "X05");

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void tenLargeFilesAtOnce() throws Exception {
        long plan = new GeneratedDuties(jdbc, Instant.now())
                .plan("Nhận tệp", "UBND", UNITS, new GeneratedDuties.Counts(0, 0, 9, 0, 0));
        var dossier = "/ho-so/ke-hoach/" + plan;
        var officers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var requests = IntStream.range(0, AT_ONCE)
                    .mapToObj(number -> (Callable<Long>) () -> sent(dossier, number))
                    .toList();
            long begin = System.nanoTime();
            for (var done : officers.invokeAll(requests)) {
                Assertions.assertThat(done.get()).isPositive();
            }
            LOG.warn(
                    "{} files of {} MB at once: {} ms; heap at most {} MB of {} MB",
                    AT_ONCE,
                    LARGE >> 20,
                    (System.nanoTime() - begin) / 1_000_000,
                    peak() >> 20,
                    Runtime.getRuntime().maxMemory() >> 20);
        } finally {
            officers.shutdown();
        }
        fetch(dossier + "/tat-ca.zip");
    }

    @Test
    void theDossierOfAPlanWithThreeThousandTasks() throws IOException {
        long plan = new GeneratedDuties(jdbc, Instant.now())
                .plan("Ba nghìn việc", "UBND", UNITS, new GeneratedDuties.Counts(1_000, 500, 1_000, 500, 60));
        jdbc.sql("""
                insert into stored_file (subject_kind, subject_id, version, name, media_type, size, sha256, content_key,
                    uploaded_by, uploaded_at)
                select 'ASSIGNMENT', a.id, 1, 'Báo cáo ' || a.id || '.pdf', 'application/pdf', 1000, repeat('0', 64),
                    gen_random_uuid(), 'stc.chuyenvien', now()
                from assignment a join plan_item i on i.id = a.plan_item_id where i.plan_id = ?""").param(plan).update();
        jdbc.sql("""
                insert into audit_event (at, actor, subject_kind, subject_id, action, state_after)
                select now(), 'stc.chuyenvien', 'assignment', a.id::text, 'Cập nhật tiến độ', 'Cập nhật tiến độ'
                from assignment a join plan_item i on i.id = a.plan_item_id cross join generate_series(1, 5)
                where i.plan_id = ?""").param(plan).update();
        jdbc.sql("analyze").update();
        var officer = DossierBrowser.of(port, "vpub.theodoi");
        var took = new ArrayList<Long>();
        for (int round = 0; round < 25; round++) {
            long begin = System.nanoTime();
            Assertions.assertThat(officer.get("/ho-so/ke-hoach/" + plan).status())
                    .isEqualTo(200);
            took.add((System.nanoTime() - begin) / 1_000_000);
        }
        var warm = took.subList(5, took.size()).stream().sorted().toList();
        LOG.warn(
                "Dossier of 3,000 tasks: median {} ms, slowest {} ms, first {} ms",
                warm.get(warm.size() / 2),
                warm.get(warm.size() - 1),
                took.get(0));
    }

    private long sent(String dossier, int number) {
        var officer = DossierBrowser.of(port, "ubnd.vanthu");
        var answer = officer.send(officer.upload(dossier, "Tệp số " + number + ".pdf", "")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> new Pdf(number)), LARGE)));
        if (answer.status() != 201) {
            throw new AssertionError(answer.toString());
        }
        return answer.json().path("id").asLong();
    }

    private void fetch(String address) throws IOException {
        var officer = DossierBrowser.of(port, "ubnd.vanthu");
        long begin = System.nanoTime();
        var answer = officer.send(officer.request(address).GET(), BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            LOG.warn(
                    "All as one archive: {} MB in {} ms",
                    body.transferTo(OutputStream.nullOutputStream()) >> 20,
                    (System.nanoTime() - begin) / 1_000_000);
        }
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** A large PDF that is made while it is sent. */
    private static final class Pdf extends InputStream {

        private final byte[] head;
        private long at;

        Pdf(int number) {
            head = SampleFiles.pdf("số " + number);
        }

        @Override
        public int read() {
            if (at >= LARGE) {
                return -1;
            }
            return at < head.length ? head[(int) at++] & 0xff : filling();
        }

        private int filling() {
            at++;
            return (int) (at * 2_654_435_761L >>> 16) & 0x7f;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (at >= LARGE) {
                return -1;
            }
            int count = (int) Math.min(length, LARGE - at);
            for (int index = 0; index < count; index++) {
                target[offset + index] = (byte) read();
            }
            return count;
        }
    }
}
