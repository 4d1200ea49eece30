package vn.tiendo.supervision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.NotFound;
import vn.tiendo.NotNow;
import vn.tiendo.NotPermitted;
import vn.tiendo.Refusal;
import vn.tiendo.file.Files;
import vn.tiendo.file.domain.FileName;
import vn.tiendo.supervision.dossier.KeepFiles;

/**
 * Adds files to a dossier and takes them out, for the script on its page. A file is the body of its request, so that it
 * is never wrapped, held or read twice; every answer is JSON with one sentence.
 */
@Controller
class DossierFilePages {

    /** What is sent in vain is read to its end all the same: a browser whose line is cut sees no answer. */
    private static final long READ_IN_VAIN = 2L << 30;

    private final KeepFiles keepFiles;
    private final Files files;

    DossierFilePages(KeepFiles keepFiles, Files files) {
        this.keepFiles = keepFiles;
        this.files = files;
    }

    private record Body(String name, HttpServletRequest request) implements KeepFiles.Upload {

        @Override
        public InputStream content() throws IOException {
            return request.getInputStream();
        }
    }

    @PostMapping(DossierPages.DOSSIER + "/tep")
    ResponseEntity<Map<String, Object>> add(
            @PathVariable String kind,
            @PathVariable long id,
            @RequestParam(name = "ten") String name,
            @RequestParam(name = "thay", required = false) @Nullable Long former,
            Principal who,
            HttpServletRequest request)
            throws IOException {
        var tooLarge = files.limits().reasonToRefuse(FileName.of(name), request.getContentLengthLong());
        if (tooLarge.isPresent()) {
            return answer(HttpStatus.PAYLOAD_TOO_LARGE, tooLarge.get(), request);
        }
        var added = keepFiles.add(DossierPages.subject(kind, id), former, new Body(name, request), who.getName());
        return ResponseEntity.status(HttpStatus.CREATED)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("id", added.id(), "name", added.name(), "version", added.version()));
    }

    @PostMapping("/tep/{id:[0-9]{1,18}}/go")
    ResponseEntity<Map<String, Object>> remove(@PathVariable long id, Principal who) {
        var removed = keepFiles.remove(id, who.getName());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("id", removed.id(), "name", removed.name()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(Refusal refusal, HttpServletRequest request) {
        return answer(HttpStatus.BAD_REQUEST, refusal.getMessage(), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> notPermitted(NotPermitted refusal, HttpServletRequest request) {
        return answer(HttpStatus.FORBIDDEN, refusal.getMessage(), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> notFound(NotFound refusal, HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND, refusal.getMessage(), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> notNow(NotNow refusal, HttpServletRequest request) {
        return answer(HttpStatus.SERVICE_UNAVAILABLE, refusal.getMessage(), request);
    }

    private static ResponseEntity<Map<String, Object>> answer(
            HttpStatus status, @Nullable String sentence, HttpServletRequest request) {
        readInVain(request);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("sentence", String.valueOf(sentence)));
    }

    private static void readInVain(HttpServletRequest request) {
        var buffer = new byte[1 << 16];
        try {
            var body = request.getInputStream();
            long left = READ_IN_VAIN;
            for (int read = body.read(buffer); read >= 0 && left > 0; read = body.read(buffer)) {
                left -= read;
            }
        } catch (IOException gone) {
            // Nobody waits for the answer any more.
        }
    }
}
