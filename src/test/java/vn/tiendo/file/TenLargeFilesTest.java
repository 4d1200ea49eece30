package vn.tiendo.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.testing.S3Server;
import vn.tiendo.testing.TestDatabase;

/** However large the files are, the heap that they need on their way to the store and back is small. */
class TenLargeFilesTest {

    @Test
    void tenFilesOfFiftyMegabytesAtOnceGoThroughAHeapOf64(@TempDir Path folder) throws Exception {
        try (var store = new S3Server();
                var database = (HikariDataSource) TestDatabase.create()) {
            var log = folder.resolve("log");
            var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx64m",
                            "-XX:+ExitOnOutOfMemoryError",
                            "-cp",
                            all,
                            TenLargeFiles.class.getName(),
                            store.endpoint(),
                            database.getJdbcUrl())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            try {
                assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
            } finally {
                process.destroyForcibly();
            }
            assertThat(new String(Files.readAllBytes(log), StandardCharsets.UTF_8))
                    .contains(TenLargeFiles.DONE);
            assertThat(store.objects()).hasSize(TenLargeFiles.AT_ONCE);
        }
    }
}
