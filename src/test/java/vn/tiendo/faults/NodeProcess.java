package vn.tiendo.faults;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.testing.SmtpServer;

/** A running {@link Node}, seen from the test. */
final class NodeProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;

    private NodeProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Begins to start a node whose clock stands there when it begins. */
    static NodeProcess launch(String database, SmtpServer mailServer, Instant now) {
        try {
            var log = Files.createTempFile("node", ".log");
            log.toFile().deleteOnExit();
            var builder = new ProcessBuilder(command(database, mailServer, now))
                    .redirectOutput(log.toFile())
                    .redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("TIENDO_"));
            return new NodeProcess(builder.start(), log);
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    private static List<String> command(String database, SmtpServer mailServer, Instant now) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx512m"));
        command.add("-D" + Node.CLOCK + "=" + now);
        command.addAll(List.of("-cp", classPath()));
        command.add(Node.class.getName());
        command.addAll(List.of(
                "--server.port=0",
                "--tien-do.database.url=" + database,
                "--tien-do.mail.port=" + mailServer.port(),
                "--spring.datasource.hikari.maximum-pool-size=10",
                // So that a clock that jumps is noticed within a second.
                "--camunda.bpm.job-execution.wait-time-in-millis=200",
                "--camunda.bpm.job-execution.max-wait=500"));
        return command;
    }

    /** Without the empty entry at its end, which would mean the folder that the tests run in. */
    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return String.join(File.pathSeparator, all.split(File.pathSeparator));
    }

    /** Until the application has started. */
    NodeProcess started() {
        awaitLine("Started TienDoApplication");
        return this;
    }

    /** It is now that moment in the node. */
    void travelTo(Instant moment) {
        try {
            process.getOutputStream().write((moment + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException dead) {
            throw new UncheckedIOException(log(), dead);
        }
        awaitLine(Node.CLOCK_IS_SET + moment);
    }

    private void awaitLine(String words) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> {
            if (!process.isAlive()) {
                throw new AssertionError("The node has ended: " + log());
            }
            return log().contains(words);
        });
    }

    /** SIGKILL: nothing in it runs any more, not even what runs at the end. */
    void kill() {
        process.destroyForcibly();
        await().until(() -> !process.isAlive());
    }

    /** SIGSTOP: it stands still in the middle of whatever it does, and knows nothing of it. */
    void stop() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** SIGCONT: it goes on as if no time had passed. */
    void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** Everything the node has said. */
    String log() {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    List<String> errors() {
        return log().lines().filter(line -> line.contains(" ERROR ")).toList();
    }

    @Override
    public void close() {
        kill();
    }
}
