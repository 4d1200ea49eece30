package vn.tiendo.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A browser without a screen: signs on at our login page as an officer, keeps cookies, calls the engine's API. */
public class OfficerBrowser {

    /** Where the engine's REST API lies within the web applications. */
    public static final String ENGINE = "/camunda/api/engine/engine/default";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String server;

    public OfficerBrowser(int port) {
        server = "http://localhost:" + port;
    }

    /** A browser in which that officer is signed on and has opened Tasklist. */
    public static OfficerBrowser signedOn(int port, String login, String password) {
        var browser = new OfficerBrowser(port);
        var answer = browser.signOn(login, password);
        if (answer.status() != 302 || answer.header("Location").contains("?loi")) {
            throw new AssertionError(login + " could not sign on: " + answer);
        }
        browser.openTasklist();
        return browser;
    }

    /** Sends login and password with the login page's own token. */
    public Answer signOn(String login, String password) {
        var token = TOKEN.matcher(get("/dang-nhap").body());
        if (!token.find()) {
            throw new AssertionError("No CSRF token on the login page");
        }
        return form(
                "/dang-nhap",
                "username=" + encoded(login) + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1)));
    }

    /** Opens Tasklist, which hands out Camunda's own token. */
    public Answer openTasklist() {
        return get("/camunda/app/tasklist/default/");
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    public Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** A form as browsers post it, without any header of ours. */
    public Answer form(String path, String fields) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    /** Any method, with a JSON body or none, with the engine's token where the browser has one. */
    public Answer send(String method, String path, @Nullable String json) {
        var request = request(path);
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        token(request);
        return send(request.method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    /** A request of the caller's own making; {@link #token} adds the engine's token. */
    public Answer send(HttpRequest.Builder request) {
        var response = send(request, BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body(), response.headers());
    }

    /** The same, for files and whatever else is no text. */
    public <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The start of a request to this server. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path));
    }

    /** Adds the token that the engine's web applications demand of every change. */
    public HttpRequest.Builder token(HttpRequest.Builder request) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .ifPresent(value -> request.header("X-XSRF-TOKEN", value));
        return request;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
