package vn.tiendo.badinput;

import static vn.tiendo.testing.OfficerBrowser.ENGINE;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.badinput.OpenWork.Open;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.TestPeople;

/** Where officers hand their forms in: a browser each, signed on once. */
final class Counter {

    private final Map<String, OfficerBrowser> browsers = new ConcurrentHashMap<>();
    private final int port;

    Counter(int port) {
        this.port = port;
    }

    OfficerBrowser of(String login) {
        return browsers.computeIfAbsent(login, name -> OfficerBrowser.signedOn(port, name, TestPeople.PASSWORD));
    }

    /** The officer whose task it is submits good input. */
    Answer submit(Open open) {
        return submit(open, GoodInput.of(open.form()));
    }

    /** The officer whose task it is submits these values. */
    Answer submit(Open open, Map<String, ?> values) {
        return submit(open.login(), open.task().getId(), values);
    }

    /** Any officer submits these values to any task. */
    Answer submit(String login, String task, Map<String, ?> values) {
        return of(login).post(ENGINE + "/task/" + task + "/submit-form", BadInput.body(values));
    }

    /** The same, while the test goes on. */
    CompletableFuture<Answer> submitMeanwhile(String login, String task, Map<String, ?> values) {
        of(login);
        return CompletableFuture.supplyAsync(() -> submit(login, task, values));
    }

    /** What the form shows to that officer. */
    String shown(Open open) {
        return of(open.login())
                .get(ENGINE + "/task/" + open.task().getId() + "/form-variables?deserializeValues=false")
                .body();
    }
}
