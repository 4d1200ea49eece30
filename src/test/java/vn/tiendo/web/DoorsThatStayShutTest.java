package vn.tiendo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.RunningApplication;
import vn.tiendo.testing.TestPeople;

/** CVE-2026-77226: nobody becomes administrator through the set-up page, not even while there is no administrator. */
@RunningApplication
class DoorsThatStayShutTest {

    private static final String NEW_ADMINISTRATOR =
            "{\"profile\":{\"id\":\"ke.la\",\"firstName\":\"a\",\"lastName\":\"b\",\"email\":\"a@example.vn\"},"
                    + "\"credentials\":{\"password\":\"mat-khau-dai\"}}";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestPeople people;

    @LocalServerPort
    private int port;

    @BeforeEach
    void nobodyIsAdministrator() {
        people.officer("stc.chuyenvien", "stc.chuyenvien");
        engine.getIdentityService().deleteMembership("admin", "camunda-admin");
    }

    @AfterEach
    void theAdministratorIsBack() {
        engine.getIdentityService().createMembership("admin", "camunda-admin");
    }

    static Stream<String> waysIn() {
        return Stream.of(
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin/setup",
                "/camunda/api/admin/setup/",
                "/camunda/api/admin/setup/default",
                "/camunda/api/admin//setup/default/user/create",
                "//camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup;x=y/default/user/create",
                "/camunda/api/admin;x=y/setup/default/user/create",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/%61dmin/s%65tup/default/user/create",
                "/camunda/api/admin/%2573etup/default/user/create",
                "/camunda/api/admin/%2e/setup/default/user/create",
                "/camunda/api/admin/auth/%2e%2e/setup/default/user/create",
                "/camunda/api/admin/auth/../setup/default/user/create",
                "/camunda/api/admin/auth/..;/setup/default/user/create",
                "/camunda/api/admin/auth/%2e%2e%3b/setup/default/user/create",
                "/camunda/api/admin%2fsetup/default/user/create",
                "/camunda/api/admin/setup%2fdefault/user/create",
                "/camunda/api/admin/setup/default/user/create%00",
                "/camunda/api/admin/setup/default/user/create.json",
                "/camunda/api/admin/SETUP/default/user/create",
                "/camunda/api/Admin/Setup/default/user/create",
                "/CAMUNDA/api/admin/setup/default/user/create",
                "/camunda/api/admin/auth/user/default/login/admin",
                "/camunda/api/admin/auth/user/default/login/tasklist/",
                "/camunda/app/admin/default/setup/");
    }

    @ParameterizedTest
    @MethodSource("waysIn")
    void neitherAStrangerNorAnOfficerGetsIn(String path) {
        var stranger = new OfficerBrowser(port);
        stranger.openTasklist();
        var officer = OfficerBrowser.signedOn(port, "stc.chuyenvien", TestPeople.PASSWORD);
        for (var browser : List.of(stranger, officer)) {
            for (var method : List.of("POST", "PUT", "PATCH", "DELETE", "GET", "HEAD", "OPTIONS")) {
                var body = List.of("GET", "HEAD", "OPTIONS", "DELETE").contains(method) ? null : NEW_ADMINISTRATOR;
                var answer = browser.send(method, path, body);
                assertThat(answer.status()).as(method + " " + path).isIn(302, 400, 401, 403, 404, 405);
                if (answer.status() == 302) {
                    assertThat(answer.header("Location")).endsWith("/dang-nhap");
                }
                assertThat(answer.body()).doesNotContain("\tat ");
            }
        }
        assertThat(engine.getIdentityService().createUserQuery().userId("ke.la").count())
                .isZero();
        assertThat(engine.getIdentityService()
                        .createUserQuery()
                        .memberOfGroup("camunda-admin")
                        .count())
                .isZero();
    }
}
