package vn.tiendo.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * A server that speaks the protocol of S3 and asks for signatures, as a process of its own that can stand still, die and
 * come back. It keeps its one bucket in a folder.
 */
public final class S3Server implements AutoCloseable {

    public static final String BUCKET = "ho-so";
    public static final String ACCESS_KEY = "tien-do";
    public static final String SECRET_KEY = "một khóa dài của riêng bài kiểm thử";

    private static final Path PROGRAM = Path.of("target", "s3-server", "s3proxy.jar");

    private final Path folder;
    private final int port = freePort();
    private @Nullable Process process;

    /** It runs from now on. */
    public S3Server() {
        try {
            folder = Files.createTempDirectory("s3");
            Files.createDirectories(folder.resolve("kho").resolve(BUCKET));
            Files.writeString(folder.resolve("s3proxy.conf"), """
                    s3proxy.endpoint=http://127.0.0.1:%d
                    s3proxy.authorization=aws-v2-or-v4
                    s3proxy.identity=%s
                    s3proxy.credential=%s
                    jclouds.provider=filesystem-nio2
                    jclouds.identity=none
                    jclouds.credential=none
                    jclouds.filesystem.basedir=%s
                    """.formatted(
                            port, ACCESS_KEY, escaped(SECRET_KEY), folder.resolve("kho")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        start();
    }

    public String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    /** After it was killed: the same server with what it had kept. */
    public void start() {
        if (!Files.exists(PROGRAM)) {
            throw new AssertionError("No " + PROGRAM + "; Maven brings it: mvn process-test-classes");
        }
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-Xmx256m",
                            "-jar",
                            PROGRAM.toString(),
                            "--properties",
                            folder.resolve("s3proxy.conf").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(this::answers);
    }

    /** SIGKILL. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly();
            Awaitility.await().until(() -> process == null || !process.isAlive());
        }
    }

    /** SIGSTOP: lines stay open, and nothing is said or read any more. */
    public void standStill() {
        signal("STOP");
    }

    /** SIGCONT. */
    public void goOn() {
        signal("CONT");
    }

    /** The names of the objects it has. */
    public List<String> objects() {
        var bucket = folder.resolve("kho").resolve(BUCKET);
        try (var files = Files.walk(bucket)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> bucket.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void signal(String name) {
        try {
            var pid = process == null ? -1 : process.pid();
            new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).start().waitFor();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean answers() {
        if (process == null || !process.isAlive()) {
            throw new AssertionError("The S3 server has ended: " + folder.resolve("log"));
        }
        try (var line = new Socket()) {
            line.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** As a file of properties has letters that are not ASCII. */
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.chars().forEach(letter -> escaped.append(letter < 128 ? "" + (char) letter : "\\u%04x".formatted(letter)));
        return escaped.toString();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
