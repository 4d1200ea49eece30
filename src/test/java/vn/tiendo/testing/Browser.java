package vn.tiendo.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ViewportSize;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real Chromium for a test class: the computer's own, named by {@code CHROMIUM} or found on the path. Without one the
 * class is skipped and says how to install it; with {@code tien-do.browser=required} (a system property, or
 * {@code TIEN_DO_BROWSER}) that is a failure. Of a test that fails, a picture of every page stays in
 * {@code target/browser}.
 */
public final class Browser implements ExecutionCondition, BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final String MISSING =
            "Không tìm thấy Chromium; hãy cài bằng lệnh: apt-get install chromium (hoặc đặt biến CHROMIUM).";
    /** How long a busy computer may take for one step, in milliseconds. */
    private static final double PATIENCE = 30_000;

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final List<BrowserContext> open = new ArrayList<>();
    private @Nullable Playwright playwright;
    private com.microsoft.playwright.@Nullable Browser chromium;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        return executable().isPresent() || required()
                ? ConditionEvaluationResult.enabled("There is a browser, or there has to be one")
                : ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        var executable = executable().orElseThrow(() -> new AssertionError(MISSING));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(FLAGS));
    }

    /** A window of somebody who has not been here before, on a computer that speaks English. */
    public Page window() {
        if (chromium == null) {
            throw new IllegalStateException("The browser is not running");
        }
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(new ViewportSize(1440, 900))
                .setLocale("en-US")
                .setTimezoneId("Asia/Ho_Chi_Minh"));
        context.setDefaultTimeout(PATIENCE);
        open.add(context);
        return context.newPage();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            open.stream().flatMap(context -> context.pages().stream()).forEach(page -> keep(page, test));
        }
        open.forEach(BrowserContext::close);
        open.clear();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        if (playwright != null) {
            playwright.close();
        }
    }

    private void keep(Page page, ExtensionContext test) {
        var name = test.getRequiredTestMethod().getName() + "-" + open.indexOf(page.context()) + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "browser", name)));
    }

    private static boolean required() {
        var environment = System.getenv().getOrDefault("TIEN_DO_BROWSER", "auto");
        return "required".equals(System.getProperty("tien-do.browser")) || "required".equals(environment);
    }

    private static Optional<Path> executable() {
        var named = System.getenv("CHROMIUM");
        var folders = System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator);
        Stream<Path> candidates = named == null
                ? NAMES.stream().flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
                : Stream.of(Path.of(named));
        return candidates.filter(Files::isExecutable).findFirst();
    }
}
