package vn.tiendo.supervision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.StreamUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tiendo.NotFound;
import vn.tiendo.NotNow;
import vn.tiendo.file.Files;
import vn.tiendo.file.domain.FileKind;
import vn.tiendo.file.domain.StoredFile;
import vn.tiendo.supervision.dossier.DossierArchive;
import vn.tiendo.supervision.dossier.OpenDossier;
import vn.tiendo.supervision.dossier.OpenFile;

/** Hands files out: to be kept, or to be looked at where a browser shows them safely. */
@Controller
class FilePages {

    private static final String FILE = "/tep/{id:[0-9]{1,18}}";
    private static final String POLICY = "Content-Security-Policy";
    private static final String NOTHING_RUNS = "default-src 'none'; frame-ancestors 'self'; sandbox";
    private static final String A_PICTURE =
            "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";
    /** Without sandbox, in which not every browser starts its viewer; what it shows has no part in our pages. */
    private static final String A_PDF =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final OpenFile door;
    private final OpenDossier dossiers;
    private final Files files;
    private final DossierArchive archive;

    FilePages(OpenFile door, OpenDossier dossiers, Files files, DossierArchive archive) {
        this.door = door;
        this.dossiers = dossiers;
        this.files = files;
        this.archive = archive;
    }

    @GetMapping(FILE)
    void download(@PathVariable long id, Principal who, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var file = door.open(id, who.getName());
        send(file, ContentDisposition.attachment(), NOTHING_RUNS, request, response);
    }

    @GetMapping(FILE + "/xem")
    void preview(@PathVariable long id, Principal who, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var file = door.open(id, who.getName());
        if (!file.kind().shownByBrowsers()) {
            throw new NotFound("Loại tệp này không xem trước được; hãy tải về để mở.");
        }
        var policy = file.kind() == FileKind.PDF ? A_PDF : A_PICTURE;
        send(file, ContentDisposition.inline(), policy, request, response);
    }

    @GetMapping(DossierPages.DOSSIER + "/tat-ca.zip")
    void all(@PathVariable String kind, @PathVariable long id, Principal who, HttpServletResponse response)
            throws IOException {
        var subject = DossierPages.subject(kind, id);
        var dossier = dossiers.open(subject, who.getName());
        response.setHeader(POLICY, NOTHING_RUNS);
        head(
                "application/zip",
                "ho-so-" + subject.kind().word() + "-" + id + ".zip",
                ContentDisposition.attachment(),
                response);
        try {
            archive.write(dossier, response.getOutputStream());
        } catch (NotNow away) {
            if (response.isCommitted()) {
                // The line is cut, so that nobody takes what has come for the whole.
                throw new IOException(away);
            }
            response.reset();
            throw away;
        }
    }

    private void send(
            StoredFile file,
            ContentDisposition.Builder way,
            String policy,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var tag = '"' + file.sha256() + '"';
        var part = PartOfFile.of(request, file.size(), tag);
        if (part == null) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + file.size());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        try (var content = files.open(file, part.from())) {
            response.setHeader(POLICY, policy);
            head(file.kind().mediaType(), file.name(), way, response);
            response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
            response.setHeader(HttpHeaders.ETAG, tag);
            if (!part.whole()) {
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setHeader(HttpHeaders.CONTENT_RANGE, part.inHeader(file.size()));
            }
            response.setContentLengthLong(part.length());
            StreamUtils.copyRange(content, response.getOutputStream(), 0, part.length() - 1);
        }
    }

    private static void head(String type, String name, ContentDisposition.Builder way, HttpServletResponse response) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                way.filename(name, StandardCharsets.UTF_8).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
