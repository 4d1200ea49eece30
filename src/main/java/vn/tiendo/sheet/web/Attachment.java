package vn.tiendo.sheet.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.tiendo.Refusal;
import vn.tiendo.sheet.ReceivedFile;
import vn.tiendo.sheet.SheetPolicy;

/** Files of tables on their way in and out. */
public final class Attachment {

    public static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final MediaType SENTENCE = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private Attachment() {}

    /** Receives the bare body of a request. Answers with nothing, or with the sentence why the file is refused. */
    public static ResponseEntity<String> received(HttpServletRequest request, SheetPolicy policy, Consumer<Path> reader)
            throws IOException {
        try (var file = ReceivedFile.of(request.getInputStream(), request.getContentLengthLong(), policy)) {
            reader.accept(file.path());
            return ResponseEntity.noContent().build();
        } catch (Refusal refusal) {
            return ResponseEntity.badRequest().contentType(SENTENCE).body(refusal.getMessage());
        }
    }

    /** What follows is a file of that name and type, to be kept and not shown. */
    public static void announce(HttpServletResponse response, String name, String type) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
