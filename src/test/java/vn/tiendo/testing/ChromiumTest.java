package vn.tiendo.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** A missing browser is never overlooked: it is told with its remedy, or it breaks the build. */
class ChromiumTest {

    @TempDir
    private Path folder;

    @Test
    void withoutABrowserTheTestIsSkippedAndSaysHowToGetOne() {
        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> Chromium.executable(folder.toString(), "auto"))
                .withMessageContaining("apt-get install --yes chromium");
    }

    @Test
    void whereABrowserIsRequiredItsAbsenceIsAFailure() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Chromium.executable(folder.toString(), "required"))
                .withMessageContaining("apt-get install --yes chromium");
    }

    @Test
    void theBrowserOfTheMachineIsUsed() throws IOException {
        var browser = Files.createFile(folder.resolve("chromium"));
        assertThat(browser.toFile().setExecutable(true)).isTrue();

        assertThat(Chromium.executable(folder.toString(), "required")).isEqualTo(browser);
    }

    @Test
    void theBuildSaysWhetherABrowserIsRequired() {
        assertThat(System.getProperty("tien-do.browser", "auto")).isIn("auto", "required");
    }
}
