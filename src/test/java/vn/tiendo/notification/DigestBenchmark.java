package vn.tiendo.notification;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long it takes to write digests of ten lines, HTML and plain text. One is left in {@code target/mail}, with a letter to a unit, to be looked
 * at. Run it with {@code mvn test -Dtest=DigestBenchmark}.
 */
class DigestBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(DigestBenchmark.class);
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final int DIGESTS = 1_000;
    private static final int ROUNDS = 8;

    @Test
    void aThousandDigestsOfTenLines() throws IOException {
        var text = MailSamples.text();
        var digest = MailSamples.ofLines(10);
        for (int round = 1; round <= ROUNDS; round++) {
            long begin = System.nanoTime();
            long worked = THREAD.getCurrentThreadCpuTime();
            int letters = IntStream.range(0, DIGESTS)
                    .map(number -> text.of(digest).html().length())
                    .sum();
            LOG.info(
                    "Round {}: {} ms a digest by the clock, {} ms of the processor, {} letters of HTML each",
                    round,
                    (System.nanoTime() - begin) / 1e6 / DIGESTS,
                    (THREAD.getCurrentThreadCpuTime() - worked) / 1e6 / DIGESTS,
                    letters / DIGESTS);
        }
        var folder = Files.createDirectories(Path.of("target", "mail"));
        Files.writeString(folder.resolve("nhac-viec.html"), text.of(digest).html());
        Files.writeString(folder.resolve("nhac-viec.txt"), text.of(digest).plain());
        var letter = MailSamples.letter();
        Files.writeString(folder.resolve("thong-bao.html"), letter.html());
        Files.writeString(folder.resolve("thong-bao.txt"), letter.plain());
    }
}
