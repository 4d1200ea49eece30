package vn.tiendo.demo;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.OfficerBrowser;

/** A script that talks to the demo, with the login in each request. */
record Script(int port, String login) {

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String contentType, String body) {
        return send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    /** Without a body, and so without saying what it is. */
    Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    Answer travel(String instant) {
        return post("/demo/clock", "application/json", "{\"instant\":\"" + instant + "\"}");
    }

    Answer send(HttpRequest.Builder request) {
        return new OfficerBrowser(port).send(request);
    }

    HttpRequest.Builder request(String path) {
        var basic = Base64.getEncoder()
                .encodeToString((login + ":" + DemoProvince.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return new OfficerBrowser(port).request(path).header("Authorization", "Basic " + basic);
    }
}
