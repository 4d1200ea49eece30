package vn.tiendo.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.testing.OfficerBrowser.ENGINE;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.badinput.OpenWork.Open;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.RunningProvince;
import vn.tiendo.testing.TestPeople;
import vn.tiendo.testing.WholeDatabase;

/**
 * Each line of the tables {@link BadTexts}, {@link BadTypes}, {@link BadChoices}, {@link BadDays}, {@link BadPhrases} and
 * {@link SentBodies}, sent to the real form by its officer: refused with exactly that sentence, the task still open,
 * and not one row of the whole database written or changed.
 */
@RunningProvince
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Desks desks;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private final Map<String, Open> open = new HashMap<>();
    private final Map<String, OfficerBrowser> browsers = new HashMap<>();
    private WholeDatabase database;
    private Map<String, String> contents;
    private String item;

    @BeforeAll
    void aTaskOfEachFormIsOpen() {
        database = new WholeDatabase(jdbc);
        var work = new OpenWork(desks);
        table().map(BadInput::form).distinct().forEach(form -> open.put(form, work.at(form)));
        var remaining = open.get("assignRemaining");
        item = desks.of(remaining.login()).open(remaining.task()).get("item").toString();
        open.values()
                .forEach(task -> browsers.computeIfAbsent(
                        task.login(), login -> OfficerBrowser.signedOn(port, login, TestPeople.PASSWORD)));
        contents = database.contents();
    }

    static Stream<BadInput> table() {
        return Stream.of(
                        BadTexts.all(),
                        BadTypes.all(),
                        BadChoices.all(),
                        BadDays.all(),
                        BadPeriods.all(),
                        BadPhrases.all(),
                        SentBodies.all())
                .flatMap(s -> s);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void badInputIsRefusedWithOneSentenceAndLeavesNoTrace(BadInput bad) {
        var task = open.get(bad.form());
        var body = bad.body().replace(GoodInput.ITEM, item);
        var answer =
                browsers.get(task.login()).post(ENGINE + "/task/" + task.task().getId() + "/submit-form", body);

        assertThat(answer.status()).as(bad + " " + answer.body()).isEqualTo(bad.status());
        var message = answer.json().path("message").asText();
        if (bad.sentence() != null) {
            assertThat(message).as(bad.toString()).isEqualTo(bad.sentence());
        }
        OneSentence.in(message);
        assertThat(answer.body()).doesNotContain("\tat ", "Caused by");
        var before = contents;
        contents = database.contents();
        assertThat(contents).as(bad.toString()).isEqualTo(before);
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task.task().getId())
                        .singleResult()
                        .getAssignee())
                .isEqualTo(task.task().getAssignee());
    }
}
