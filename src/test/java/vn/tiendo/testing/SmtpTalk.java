package vn.tiendo.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.testing.SmtpServer.Moment;
import vn.tiendo.testing.SmtpServer.Received;

/** One connection to the {@link SmtpServer}. */
class SmtpTalk {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*(\\S+)");
    private static final Pattern RECIPIENT = Pattern.compile("RCPT TO:<([^>]*)>.*");

    private final SmtpServer server;
    private final InputStream in;
    private final OutputStream out;
    private String to = "";

    SmtpTalk(SmtpServer server, Socket connection) throws IOException {
        this.server = server;
        this.in = new BufferedInputStream(connection.getInputStream(), 16_384);
        this.out = connection.getOutputStream();
    }

    void talk() throws IOException {
        reply(server.saying(Moment.GREETING), "220 mail.laichau.example");
        for (var line = line(); !line.startsWith("QUIT"); line = line()) {
            obey(line);
        }
        reply("221 bye");
    }

    private void obey(String line) throws IOException {
        if (line.startsWith("EHLO") || line.startsWith("HELO")) {
            reply("250 mail.laichau.example");
        } else if (line.startsWith("MAIL")) {
            reply(server.saying(Moment.SENDER), "250 ok");
        } else if (line.startsWith("RCPT")) {
            var recipient = RECIPIENT.matcher(line);
            to = recipient.matches() ? recipient.group(1) : "";
            reply(server.answer(to).or(() -> server.saying(Moment.RECIPIENT)), "250 ok");
        } else if (line.startsWith("DATA")) {
            reply(server.saying(Moment.DATA), "354 go on");
            var content = content();
            var saying = server.saying(Moment.CONTENT);
            if (saying.isEmpty()) {
                server.take(() -> received(content));
            }
            reply(saying, "250 taken");
        } else {
            reply("250 ok");
        }
    }

    private Received received(String content) {
        var id = MESSAGE_ID.matcher(content);
        return new Received(to, id.find() ? id.group(1) : "", content);
    }

    private void reply(Optional<String> asTheTestWishes, String otherwise) throws IOException {
        var reply = asTheTestWishes.orElse(otherwise);
        if (reply.equals(SmtpServer.HANG_UP)) {
            throw new EOFException();
        }
        if (reply.equals(SmtpServer.SILENCE)) {
            while (in.read() >= 0) {
                // Until the other side goes.
            }
            throw new EOFException();
        }
        reply(reply);
    }

    private void reply(String reply) throws IOException {
        out.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private String line() throws IOException {
        return bytesOfLine().toString(StandardCharsets.UTF_8).stripTrailing();
    }

    /** In big pieces: the other side waits for our answer behind the final dot, so nothing follows it. */
    private String content() throws IOException {
        var content = new ByteArrayOutputStream(server.keeps() ? 16_384 : 0);
        var piece = new byte[16_384];
        var end = "";
        while (!end.endsWith("\r\n.\r\n")) {
            int read = in.read(piece);
            if (read < 0) {
                throw new EOFException();
            }
            if (server.keeps()) {
                content.write(piece, 0, read);
            }
            int from = Math.max(0, read - 5);
            end = (end + new String(piece, from, read - from, StandardCharsets.ISO_8859_1));
            end = end.substring(Math.max(0, end.length() - 5));
        }
        return content.toString(StandardCharsets.UTF_8);
    }

    private ByteArrayOutputStream bytesOfLine() throws IOException {
        var line = new ByteArrayOutputStream(128);
        for (int next = in.read(); ; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            line.write(next);
            if (next == '\n') {
                return line;
            }
        }
    }
}
