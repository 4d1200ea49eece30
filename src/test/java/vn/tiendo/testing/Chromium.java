package vn.tiendo.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opentest4j.TestAbortedException;
import org.slf4j.LoggerFactory;

/**
 * The browser of this machine, for the tests that drive one. Nothing is downloaded: without a browser these tests are
 * skipped and say how to get one, or fail where the build was told that they must run.
 */
public final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final String ADVICE =
            "No Chromium on this machine; install it with: apt-get update && apt-get install --yes chromium";

    private Chromium() {}

    /**
     * The executable, as the build's property {@code tien-do.browser} wants it.
     *
     * @throws TestAbortedException if there is none and the property says {@code auto}: the test is skipped
     * @throws AssertionError       if there is none and the property says anything else: the test fails
     */
    public static Path executable() {
        return executable(System.getenv("PATH"), System.getProperty("tien-do.browser", "auto"));
    }

    static Path executable(String searchPath, String rule) {
        return found(searchPath).orElseThrow(() -> {
            if (!rule.equals("auto")) {
                throw new AssertionError(ADVICE);
            }
            LoggerFactory.getLogger(Chromium.class).warn("Browser tests are skipped. {}", ADVICE);
            return new TestAbortedException(ADVICE);
        });
    }

    private static Optional<Path> found(String searchPath) {
        return Arrays.stream(searchPath.split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
