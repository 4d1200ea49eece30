package vn.tiendo.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A mail server that does what the test says: refuses connections, answers anything at any moment, goes silent, hangs
 * up. What it took it keeps, so that a test can count who got what how often.
 */
public final class SmtpServer implements AutoCloseable {

    /** When a server speaks. */
    public enum Moment {
        GREETING,
        SENDER,
        RECIPIENT,
        DATA,
        CONTENT
    }

    /** A mail the server has answered with 250. */
    public record Received(String to, String messageId, String raw) {}

    /** Holds its tongue for as long as the other side has patience. */
    static final String SILENCE = "silence";

    /** Ends the connection without a word. */
    static final String HANG_UP = "hang up";

    private final Map<Moment, String> sayings = new ConcurrentHashMap<>();
    private final Map<String, Queue<String>> answersTo = new ConcurrentHashMap<>();
    private final Set<Moment> reached = ConcurrentHashMap.newKeySet();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();
    private final int port;
    private volatile boolean keeping = true;
    private volatile @Nullable ServerSocket listening;

    /** One for all contexts of a run, on a port of its own. */
    public static SmtpServer ofAllTests() {
        return Shared.SERVER;
    }

    public SmtpServer() {
        this.port = listen(0);
    }

    public int port() {
        return port;
    }

    /** The next answers to mail for that address, one a try; afterwards it is taken. */
    public void answerTo(String address, String... replies) {
        answersTo.put(address, new ArrayDeque<>(List.of(replies)));
    }

    /** From now on it says that at that moment, whoever it is for. */
    public void say(Moment moment, String reply) {
        sayings.put(moment, reply);
    }

    /** From now on it never answers at that moment. */
    public void fallSilentAt(Moment moment) {
        say(moment, SILENCE);
    }

    /** From now on it ends the connection at that moment. */
    public void hangUpAt(Moment moment) {
        say(moment, HANG_UP);
    }

    /** Nobody gets a connection any more. */
    public void goAway() {
        closeQuietly(listening);
        open.forEach(SmtpServer::closeQuietly);
    }

    /** A well-behaved server again, on the same port; what it took before is kept. */
    public void recover() {
        sayings.clear();
        answersTo.clear();
        open.forEach(SmtpServer::closeQuietly);
        var socket = listening;
        if (socket == null || socket.isClosed()) {
            listen(port);
        }
    }

    public List<Received> received() {
        return List.copyOf(received);
    }

    /** What came for that address, in the order in which it came. */
    public List<Received> receivedBy(String address) {
        return received.stream().filter(mail -> mail.to().equals(address)).toList();
    }

    /** From now on it only counts, for measurements. */
    public void onlyCount() {
        keeping = false;
    }

    /** How many mails it took so far. */
    public int taken() {
        return taken.get();
    }

    /** How many connections there were so far. */
    public int connections() {
        return connections.get();
    }

    /** How many connections there are now. */
    public int openConnections() {
        return open.size();
    }

    /** Whether anybody has ever come so far. */
    public boolean hasReached(Moment moment) {
        return reached.contains(moment);
    }

    /** What it says at that moment, if the test has a say in it. */
    Optional<String> saying(Moment moment) {
        reached.add(moment);
        return Optional.ofNullable(sayings.get(moment));
    }

    Optional<String> answer(String address) {
        return Optional.ofNullable(answersTo.get(address)).map(Queue::poll);
    }

    boolean keeps() {
        return keeping;
    }

    void take(Supplier<Received> mail) {
        taken.incrementAndGet();
        if (keeping) {
            received.add(mail.get());
        }
    }

    private int listen(int wanted) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 200);
            listening = socket;
            thread(() -> accept(socket));
            return socket.getLocalPort();
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void accept(ServerSocket socket) {
        try {
            for (; ; ) {
                var connection = socket.accept();
                connections.incrementAndGet();
                open.add(connection);
                thread(() -> serve(connection));
            }
        } catch (IOException goneAway) {
            // As the test wished.
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true);
            new SmtpTalk(this, connection).talk();
        } catch (IOException goneAway) {
            // The other side lost its patience, or the test its interest.
        } finally {
            open.remove(connection);
        }
    }

    private static void thread(Runnable work) {
        var thread = new Thread(work, "smtp-server");
        thread.setDaemon(true);
        thread.start();
    }

    private static void closeQuietly(@Nullable AutoCloseable socket) {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (Exception closed) {
            // It is of no further use.
        }
    }

    @Override
    public void close() {
        goAway();
    }

    private static final class Shared {
        static final SmtpServer SERVER = new SmtpServer();
    }
}
