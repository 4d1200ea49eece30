package vn.tiendo.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.tiendo.Refusal;
import vn.tiendo.file.domain.FileName;
import vn.tiendo.file.domain.Store;

/** We speak clamd's protocol over a real line, and nothing passes that it has not called clean. */
class VirusScannerTest {

    private static final FileName NAME = FileName.of("Báo cáo.pdf");

    @TempDir
    Path folder;

    @Test
    void aCleanFilePassesAndIsSentWhole() throws Exception {
        var file = Files.write(folder.resolve("tep"), new byte[200_000]);
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var received = answering(server, "stream: OK\0");
            assertThatCode(() -> scanner(server.getLocalPort()).check(NAME, file))
                    .doesNotThrowAnyException();
            assertThat(received.get(10, TimeUnit.SECONDS)).isEqualTo(200_000);
        }
    }

    @Test
    void aVirusIsRefused() throws Exception {
        assertRefused("stream: Eicar-Test-Signature FOUND\0", "Tệp «Báo cáo.pdf» có vi-rút");
    }

    @Test
    void anAnswerThatIsNoneIsRefused() throws Exception {
        assertRefused("INSTREAM size limit exceeded. ERROR\0", "chưa quét được vi-rút");
        assertRefused("", "chưa quét được vi-rút");
    }

    @Test
    void aScannerThatIsAwayLetsNothingThrough() throws Exception {
        var file = Files.write(folder.resolve("tep"), new byte[10]);
        int closed;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = server.getLocalPort();
        }
        assertThatThrownBy(() -> scanner(closed).check(NAME, file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("hãy thử lại sau ít phút");
    }

    @Test
    void aScannerThatDoesNotAnswerLetsNothingThrough() throws Exception {
        var file = Files.write(folder.resolve("tep"), new byte[10]);
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> scanner(server.getLocalPort()).check(NAME, file))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("chưa quét được vi-rút");
        }
    }

    private void assertRefused(String answer, String because) throws Exception {
        var file = Files.write(folder.resolve("tep"), new byte[10]);
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            answering(server, answer);
            assertThatThrownBy(() -> scanner(server.getLocalPort()).check(NAME, file))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(because);
        }
    }

    private static VirusScanner scanner(int port) {
        var soon = Duration.ofSeconds(1);
        return new VirusScanner(new FileSettings(
                DataSize.ofMegabytes(1),
                DataSize.ofMegabytes(1),
                1,
                null,
                null,
                Store.DATABASE,
                new FileSettings.Scanner(InetAddress.getLoopbackAddress().getHostAddress(), port, soon, soon)));
    }

    /** Reads one stream as clamd does, and answers. */
    private static CompletableFuture<Integer> answering(ServerSocket server, String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (var line = server.accept()) {
                var in = new DataInputStream(line.getInputStream());
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                        .isEqualTo("zINSTREAM\0");
                int received = 0;
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    received += in.readNBytes(length).length;
                }
                line.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                return received;
            } catch (IOException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }
}
