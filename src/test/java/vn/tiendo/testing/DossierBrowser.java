package vn.tiendo.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/** A browser without a screen that adds files to dossiers as the script on their page does, and takes files away. */
public final class DossierBrowser extends OfficerBrowser {

    private static final Pattern TOKEN = Pattern.compile("data-token=\"([^\"]+)\"");

    /** Nobody is signed on in it. */
    public DossierBrowser(int port) {
        super(port);
    }

    /** One in which that officer is signed on. */
    public static DossierBrowser of(int port, String login) {
        var browser = new DossierBrowser(port);
        browser.signOn(login, TestPeople.PASSWORD);
        return browser;
    }

    /** Sends one file to the dossier at that address. */
    public Answer add(String dossier, String name, byte[] content) {
        return send(upload(dossier, name, "").POST(BodyPublishers.ofByteArray(content)));
    }

    /** The same, which must succeed. Returns its id. */
    public long added(String dossier, String name, byte[] content) {
        var answer = add(dossier, name, content);
        if (answer.status() != 201) {
            throw new AssertionError(name + " was refused: " + answer);
        }
        return answer.json().path("id").asLong();
    }

    /** The begin of such a request. */
    public HttpRequest.Builder upload(String dossier, String name, String more) {
        return withTokenOf(dossier, dossier + "/tep?ten=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + more);
    }

    /** Takes a file out. */
    public Answer remove(String dossier, long file) {
        return send(withTokenOf(dossier, "/tep/" + file + "/go").POST(BodyPublishers.noBody()));
    }

    /** A request with the token that stands on some page; without one where the officer cannot open it. */
    public HttpRequest.Builder withTokenOf(String page, String address) {
        var token = TOKEN.matcher(get(page).body());
        var request = request(address).header("Content-Type", "application/octet-stream");
        return request.header("X-CSRF-TOKEN", token.find() ? token.group(1) : anyToken());
    }

    /** Whatever is there, as it is. */
    public HttpResponse<byte[]> bytes(String address) {
        return send(request(address).GET(), BodyHandlers.ofByteArray());
    }

    /** The names in the archive of a dossier. */
    public List<String> zip(String dossier) {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(bytes(dossier + "/tat-ca.zip").body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                zip.readAllBytes();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return names;
    }

    private String anyToken() {
        var token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"")
                .matcher(get("/ke-hoach").body());
        return token.find() ? token.group(1) : "none";
    }
}
