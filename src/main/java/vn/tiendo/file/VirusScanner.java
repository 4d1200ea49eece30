package vn.tiendo.file;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.file.domain.FileName;
import vn.tiendo.file.domain.FileRule;

/**
 * Asks a server that speaks the protocol of clamd (command {@code INSTREAM}) about each file, where one is configured. A
 * scanner that cannot be asked lets nothing through.
 */
@Component
class VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;
    private static final String UNAVAILABLE =
            "chưa nhận được vì chưa quét được vi-rút; hãy thử lại sau ít phút hoặc báo quản trị hệ thống.";

    private final FileSettings.Scanner settings;

    VirusScanner(FileSettings settings) {
        this.settings = settings.scanner();
    }

    /** @throws Refusal if the file carries a virus, or nobody can tell */
    void check(FileName name, Path file) {
        if (settings.host().isBlank()) {
            return;
        }
        var answer = ask(name, file);
        if (answer.endsWith(" FOUND")) {
            LOG.warn("An upload was refused by the virus scanner: {}", answer);
            throw new Refusal(FileRule.sentence(name, "có vi-rút nên không nhận; hãy quét máy tính rồi gửi tệp sạch."));
        }
        if (!answer.equals("stream: OK")) {
            LOG.warn("The virus scanner could not tell: {}", answer);
            throw new Refusal(FileRule.sentence(name, UNAVAILABLE));
        }
    }

    private String ask(FileName name, Path file) {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(settings.host(), settings.port()),
                    Math.toIntExact(settings.connectTimeout().toMillis()));
            socket.setSoTimeout(Math.toIntExact(settings.readTimeout().toMillis()));
            send(file, socket);
            return answer(socket.getInputStream());
        } catch (IOException unreachable) {
            LOG.warn("The virus scanner at {}:{} cannot be asked", settings.host(), settings.port(), unreachable);
            throw new Refusal(FileRule.sentence(name, UNAVAILABLE));
        }
    }

    private static void send(Path file, Socket socket) throws IOException {
        var out = new DataOutputStream(socket.getOutputStream());
        out.write(COMMAND);
        try (var in = Files.newInputStream(file)) {
            var chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        var answer = new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        return answer.replace("\0", "").strip();
    }
}
