package vn.tiendo.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.supervision.IssuedPlans.item;
import static vn.tiendo.supervision.IssuedPlans.regime;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.supervision.IssuedPlans;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.TestPeople;

/** A unit never sees another's row, by whatever address; a superior sees its tree. */
@PagesTest
class ApiPermissionsTest {

    private static final String WORDS = "Quảng Bạ Tam Đường";

    @Autowired
    private IssuedPlans issuedPlans;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private long plan;
    private long document;

    @BeforeEach
    void aPlanOfTwoUnitsAndAThirdThatCoordinates() {
        var due = issuedPlans.today().plusDays(14);
        plan = issuedPlans.dispatched(
                "UBND",
                "VPUB",
                WORDS,
                List.of(item(WORDS, List.of("STC", "SYT"), List.of("STP"), due)),
                List.of(regime("Báo cáo " + WORDS, List.of("STC", "SYT"), "UBND", due)));
        document = jdbc.sql("select document_id from plan where id = ?")
                .param(plan)
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vpub.theodoi", "ubnd.lanhdao"})
    void aSuperiorSeesItsTree(String login) {
        assertThat(units(login, "assignments")).containsExactly("STC", "SYT");
        assertThat(units(login, "obligations")).containsExactly("STC", "SYT");
        assertThat(units(login, "contributions")).containsExactly("STP", "STP");
        assertThat(get(login, "/api/v1/plans/" + plan).json().get("whole").asBoolean())
                .isTrue();
        assertThat(get(login, "/api/v1/documents/" + document).status()).isEqualTo(200);
        assertThat(plansFound(login)).contains(plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stc.lanhdao", "stc.chuyenvien"})
    void aUnitSeesItsOwnRowsOnly(String login) {
        assertThat(units(login, "assignments")).containsExactly("STC");
        assertThat(units(login, "obligations")).containsExactly("STC");
        assertThat(units(login, "contributions")).containsExactly("STP");
        for (var parameters :
                List.of("?don-vi=SYT", "?don-vi=SYT&ke-hoach=" + plan, "?don-vi=SYT&tinh-trang=trong-han")) {
            assertThat(get(login, "/api/v1/assignments" + parameters).json().get("duties"))
                    .isEmpty();
            assertThat(get(login, "/api/v1/obligations" + parameters).json().get("duties"))
                    .isEmpty();
        }
        var overview = get(login, "/api/v1/overview?ke-hoach=" + plan).json();
        assertThat(overview.get("byUnit")).hasSize(1);
        assertThat(overview.at("/figures/total").asLong()).isEqualTo(2);
        var seen = get(login, "/api/v1/plans/" + plan).json();
        assertThat(seen.get("whole").asBoolean()).isFalse();
        assertThat(seen.at("/figures/total").asLong()).isEqualTo(2);
        assertThat(seen.at("/items/0/figures/total").asLong()).isEqualTo(1);
        var found = get(login, search()).json();
        assertThat(found.at("/items/hits/0/figures/total").asLong()).isEqualTo(1);
        assertThat(found.at("/regimes/hits/0/figures/total").asLong()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"snv.lanhdao", "snv.theodoi", "tu.lanhdao", "x01.lanhdao", "x01vh.chuyenvien"})
    void aStrangerSeesNothingByAnyAddress(String login) {
        for (var path : List.of("assignments", "obligations", "contributions")) {
            assertThat(units(login, path)).isEmpty();
        }
        assertThat(get(login, "/api/v1/overview?ke-hoach=" + plan)
                        .json()
                        .at("/figures/total")
                        .asLong())
                .isZero();
        ApiAnswersTest.problem(get(login, "/api/v1/plans/" + plan), 403);
        ApiAnswersTest.problem(get(login, "/api/v1/documents/" + document), 404);
        var found = get(login, search());
        assertThat(found.body()).doesNotContain(WORDS + "\"", "Báo cáo " + WORDS);
        assertThat(plansFound(login)).isEmpty();
    }

    @Test
    void aCursorOfAnothersListOpensNothing() {
        var next = get("vpub.theodoi", "/api/v1/assignments?size=1&ke-hoach=" + plan)
                .json()
                .get("next")
                .asText();
        assertThat(get("snv.lanhdao", "/api/v1/assignments?ke-hoach=" + plan + "&after=" + next)
                        .json()
                        .get("duties"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/overview",
                "/api/v1/assignments",
                "/api/v1/obligations",
                "/api/v1/contributions",
                "/api/v1/plans/1",
                "/api/v1/documents/1",
                "/api/v1/search?q=stc",
                "/api/v1/khac"
            })
    void whoDoesNotSayWhoItIsIsAskedTo(String address) {
        for (var nobody : List.of(
                Machine.stranger(port),
                Machine.withPassword(port, "khong.co", "gi"),
                Machine.withToken(port, "td_" + "A".repeat(43)),
                Machine.withToken(port, ""),
                new Machine(port, "Bearer"),
                new Machine(port, "Basic !!!"),
                new Machine(port, "Digest x"))) {
            var answer = nobody.get(address);
            ApiAnswersTest.problem(answer, 401);
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer ");
            assertThat(Machine.hasCookie(answer)).isFalse();
        }
    }

    @Test
    void aSessionOfThePagesReadsToo() {
        var browser = new OfficerBrowser(port);
        browser.signOn("stc.lanhdao", TestPeople.PASSWORD);
        assertThat(browser.get("/api/v1/overview").status()).isEqualTo(200);
        assertThat(browser.post("/api/v1/overview", "{}").status()).isEqualTo(405);
    }

    @Test
    void whoIsNoOfficerReadsNothing() {
        var answer = get("quantri", "/api/v1/plans/" + plan);
        assertThat(answer.status()).isIn(200, 403);
        assertThat(get("vpub.vanthu", "/api/v1/overview").status()).isEqualTo(200);
    }

    private List<String> units(String login, String path) {
        var answer = get(login, "/api/v1/" + path + "?ke-hoach=" + plan);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().get("duties").findValues("unit").stream()
                .map(unit -> unit.get("code").asText())
                .sorted()
                .toList();
    }

    private List<Long> plansFound(String login) {
        var hits = get(login, search()).json().at("/plans/hits");
        var ids = new Long[hits.size()];
        Arrays.setAll(ids, at -> hits.get(at).get("id").asLong());
        return List.of(ids);
    }

    private static String search() {
        return "/api/v1/search?q=quang%20ba%20tam%20duong";
    }

    private Answer get(String login, String address) {
        return Machine.of(port, login).get(address);
    }
}
