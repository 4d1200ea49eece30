package vn.tiendo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    void aFreeFolderIsMadeAndTaken() throws IOException {
        try (var taken = DataFolder.taken(folder.resolve("new"))) {
            assertThat(taken.database())
                    .isEqualTo(folder.resolve("new/postgres").toAbsolutePath());
        }
        DataFolder.taken(folder.resolve("new")).close();
    }

    @Test
    void theServerThatAKilledDemoLeftBehindIsStopped() throws Exception {
        var database = Files.createDirectories(folder.resolve("postgres"));
        var server = new ProcessBuilder("tail", "-f", "/dev/null", database + "/postmaster.pid").start();
        Files.write(database.resolve("postmaster.pid"), List.of(Long.toString(server.pid()), database.toString()));

        DataFolder.taken(folder).close();

        assertThat(server.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aProcessOfAnybodyElseIsLeftAlone() throws Exception {
        var database = Files.createDirectories(folder.resolve("postgres"));
        var stranger = new ProcessBuilder("tail", "-f", "/dev/null").start();
        Files.write(database.resolve("postmaster.pid"), List.of(Long.toString(stranger.pid())));

        DataFolder.taken(folder).close();

        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }
}
