package vn.tiendo.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.testing.OfficerBrowser.ENGINE;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.Probe;
import vn.tiendo.testing.RunningApplication;
import vn.tiendo.testing.TestPeople;

/** CVE-2026-109432: no expression of a signed-on person runs, whatever the route. */
@RunningApplication
class QueryExpressionsOverEveryRouteTest {

    private static final String PROBE = "${probe.touch()}";
    private static final List<String> KEYS = List.of(
            "dueAfterExpression",
            "dueBeforeExpression",
            "dueDateExpression",
            "followUpAfterExpression",
            "followUpBeforeOrNotExistentExpression",
            "createdAfterExpression",
            "assigneeExpression",
            "assigneeLikeExpression",
            "ownerExpression",
            "involvedUserExpression",
            "candidateUserExpression",
            "candidateGroupExpression",
            "candidateGroupsExpression",
            "processInstanceBusinessKeyExpression",
            "processInstanceBusinessKeyLikeExpression");

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestPeople people;

    @Autowired
    private Probe probe;

    @LocalServerPort
    private int port;

    private OfficerBrowser browser;
    private String filter;

    @BeforeEach
    void aSharedFilterThatEverybodyMayRead() {
        people.officer("stc.chuyenvien", "stc.chuyenvien");
        SmallProcess.start(engine);
        filter = people.sharedFilter(
                engine.getFilterService(),
                "Việc của tôi",
                engine.getTaskService().createTaskQuery().taskAssigneeExpression("${ currentUser() }"));
    }

    @AfterEach
    void nothingWasEvaluated() {
        assertThat(probe.touched()).isZero();
        engine.getFilterService().deleteFilter(filter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stc.chuyenvien", "admin"})
    void everyRouteThatTakesAQueryRefusesEveryExpressionKey(String login) {
        browser = OfficerBrowser.signedOn(port, login, TestPeople.PASSWORD);
        for (var key : KEYS) {
            for (var query : queries(key)) {
                for (var route : routes()) {
                    refused("POST", route, query);
                }
                refused("POST", "/filter/create", filterWith(query));
                refused("PUT", "/filter/" + filter, filterWith(query));
            }
            for (var route : List.of(
                    "/task",
                    "/task/count",
                    "/task/report/candidate-group-count",
                    "/history/task",
                    "/filter",
                    "/process-instance",
                    "/execution",
                    "/filter/" + filter + "/list")) {
                var answer = browser.get(ENGINE + route + "?maxResults=1&" + key + "=" + encoded(PROBE));
                assertThat(answer.status()).as(route + " " + key).isEqualTo(400);
                assertThat(answer.json().path("message").asText()).isEqualTo(ExpressionRefused.SENTENCE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"dueAfterExpress\\u0069on\":\"${probe.touch()}\"}",
                "{\"dueAfterExpression\":[\"${now()}\"]}",
                "{\"dueAfterExpression\":{\"a\":\"${now()}\"}}",
                "{\"dueAfterExpression\":\"${now()}\",\"dueAfterExpression\":\"${probe.touch()}\"}",
                "{\"dueAfterExpression\":\"${now()}${probe.touch()}\"}",
                "{\"dueAfterExpression\":\"#{probe.touch()}\"}",
                "{\"dueAfterExpression\":\"${now().plusDays(probe.touch())}\"}",
                "{\"dueAfterExpression\":\"${ now ( ) }\"}",
                "{\"dueAfterExpression\":7}",
                "[{\"orQueries\":[[{\"ownerExpression\":\"${probe.touch()}\"}]]}]"
            })
    void disguisesDoNotHelp(String body) {
        browser = OfficerBrowser.signedOn(port, "stc.chuyenvien", TestPeople.PASSWORD);
        refused("POST", "/task", body);
    }

    @Test
    void theSharedFilterWithItsListedExpressionRuns() {
        browser = OfficerBrowser.signedOn(port, "stc.chuyenvien", TestPeople.PASSWORD);
        assertThat(browser.get(ENGINE + "/filter/" + filter + "/list?maxResults=10")
                        .status())
                .isEqualTo(200);
        assertThat(browser.post(ENGINE + "/filter/" + filter + "/count", "{\"unassigned\":false}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void administratorsMayStoreFiltersWithListedExpressionsOnly() {
        browser = OfficerBrowser.signedOn(port, "admin", TestPeople.PASSWORD);
        for (var listed : AllowedQueryExpressions.OF_THE_SHARED_FILTERS) {
            var answer = browser.put(
                    ENGINE + "/filter/" + filter, filterWith("{\"candidateGroupsExpression\":\"" + listed + "\"}"));
            assertThat(answer.status()).as(listed + answer.body()).isEqualTo(204);
        }
    }

    @Test
    void theEngineItselfRefusesWhatReachesItByAnyOtherWay() {
        var query = engine.getTaskService()
                .createTaskQuery()
                .or()
                .dueAfterExpression(PROBE)
                .endOr();
        assertThatThrownBy(query::list).isInstanceOf(ExpressionRefused.class).hasMessage(ExpressionRefused.SENTENCE);
        assertThatThrownBy(query::count).isInstanceOf(ExpressionRefused.class);
        var stored = engine.getFilterService().newTaskFilter("Xấu");
        stored.setQuery(engine.getTaskService().createTaskQuery().taskOwnerExpression(PROBE));
        var id = engine.getFilterService().saveFilter(stored).getId();
        assertThatThrownBy(() -> engine.getFilterService().list(id)).isInstanceOf(ExpressionRefused.class);
        assertThatThrownBy(() -> engine.getFilterService().count(id)).isInstanceOf(ExpressionRefused.class);
        browser = OfficerBrowser.signedOn(port, "admin", TestPeople.PASSWORD);
        var answer = browser.get(ENGINE + "/filter/" + id + "/list?maxResults=10");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).isEqualTo(ExpressionRefused.SENTENCE);
        engine.getFilterService().deleteFilter(id);
    }

    private List<String> routes() {
        var routes = new ArrayList<>(List.of(
                "/task",
                "/task/count",
                "/history/task",
                "/history/task/count",
                "/process-instance",
                "/process-instance/count",
                "/execution",
                "/execution/count",
                "/variable-instance",
                "/history/process-instance"));
        for (var kind : List.of("/list", "/count", "/singleResult")) {
            routes.add("/filter/" + filter + kind);
        }
        return routes;
    }

    private static List<String> queries(String key) {
        var plain = "{\"" + key + "\":\"" + PROBE + "\"}";
        return List.of(
                plain,
                "{\"orQueries\":[" + plain + "]}",
                "{\"orQueries\":[{\"orQueries\":[" + plain + "]}]}",
                "{\"orQueries\":[{\"assignee\":\"a\"},{\"orQueries\":[{\"orQueries\":[" + plain + "]}]}]}");
    }

    private static String filterWith(String query) {
        return "{\"resourceType\":\"Task\",\"name\":\"Bộ lọc\",\"query\":" + query + ",\"properties\":{}}";
    }

    private void refused(String method, String route, String body) {
        var answer = browser.send(method, ENGINE + route, body);
        assertThat(answer.status()).as(method + " " + route + " " + body).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).isNotBlank();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
