package vn.tiendo.api;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.TestPeople;

/** A program that reads the API with one way to say who it is, and keeps no session. */
public record Machine(int port, @Nullable String authorization) {

    /** With a personal token. */
    public static Machine withToken(int port, String token) {
        return new Machine(port, "Bearer " + token);
    }

    /** With login and password. */
    public static Machine of(int port, String login) {
        return withPassword(port, login, TestPeople.PASSWORD);
    }

    static Machine withPassword(int port, String login, String password) {
        var both = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Machine(port, "Basic " + Base64.getEncoder().encodeToString(both));
    }

    static Machine stranger(int port) {
        return new Machine(port, null);
    }

    public Answer get(String path) {
        return send("GET", path);
    }

    Answer send(String method, String path) {
        var browser = new OfficerBrowser(port);
        var request = browser.request(path).method(method, BodyPublishers.noBody());
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return browser.send(request);
    }

    /** What follows an answer that was given to a machine has no cookie. */
    static boolean hasCookie(Answer answer) {
        return !answer.header("Set-Cookie").isEmpty();
    }
}
