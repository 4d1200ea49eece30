package vn.tiendo.startup;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import vn.tiendo.TienDoApplication;

/**
 * The production application in a JVM of its own, without the classes and settings of the tests.
 *
 * @param exitCode what the process ended with; -1 when it had to be stopped, because it had started
 */
record Launch(int exitCode, String output, String error) {

    private static final int STARTED = -1;

    static Launch with(Map<String, String> environment, Path folder) throws IOException, InterruptedException {
        var output = folder.resolve("output").toFile();
        var error = folder.resolve("error").toFile();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                productionClassPath(),
                TienDoApplication.class.getName(),
                "--server.port=0");
        var builder = new ProcessBuilder(command).redirectOutput(output).redirectError(error);
        builder.environment().keySet().removeIf(name -> name.startsWith("TIENDO_"));
        builder.environment().putAll(environment);
        // The locale of a bare service: the message must keep its diacritics all the same.
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        var exitCode = waitFor(process, output.toPath());
        return new Launch(exitCode, Files.readString(output.toPath()), Files.readString(error.toPath()));
    }

    private static int waitFor(Process process, Path output) throws IOException, InterruptedException {
        for (var seconds = 0; seconds < 120; seconds++) {
            if (process.waitFor(1, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            if (new String(Files.readAllBytes(output), StandardCharsets.ISO_8859_1).contains("Started TienDo")) {
                break;
            }
        }
        process.destroy();
        process.waitFor();
        return STARTED;
    }

    boolean hasStarted() {
        return exitCode == STARTED && output.contains("Started TienDoApplication");
    }

    private static String productionClassPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes" + File.separator))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
