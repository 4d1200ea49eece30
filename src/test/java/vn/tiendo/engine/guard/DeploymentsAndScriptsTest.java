package vn.tiendo.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.testing.OfficerBrowser.ENGINE;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.RunningApplication;
import vn.tiendo.testing.TestPeople;

/** Models come from administrators only, carry no scripts, and their XML reaches nothing outside. */
@RunningApplication
class DeploymentsAndScriptsTest {

    private static final String PROCESS = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://tiendo.vn/test">
              <process id="uploaded" name="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="startEvent_a"/>%s
              </process>
            </definitions>
            """;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestPeople people;

    @LocalServerPort
    private int port;

    private long deployments;

    @BeforeEach
    void count() {
        people.officer("stc.chuyenvien", "stc.chuyenvien");
        deployments = engine.getRepositoryService().createDeploymentQuery().count();
    }

    @Test
    void anOfficerDeploysNothingNotEvenWithTheEnginesPermission() {
        var grant = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setUserId("stc.chuyenvien");
        grant.setResource(Resources.DEPLOYMENT);
        grant.setResourceId(Authorization.ANY);
        grant.addPermission(Permissions.ALL);
        engine.getAuthorizationService().saveAuthorization(grant);
        var answer = deploy("stc.chuyenvien", PROCESS.formatted("a", ""));
        assertThat(answer.status()).isEqualTo(403);
        engine.getAuthorizationService().deleteAuthorization(grant.getId());
        nothingWasDeployed();
    }

    @Test
    void anAdministratorDeploysAModelAndTakesItBack() {
        var answer = deploy("admin", PROCESS.formatted("a", ""));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var admin = OfficerBrowser.signedOn(port, "admin", TestPeople.PASSWORD);
        var id = answer.json().path("id").asText();
        assertThat(admin.delete(ENGINE + "/deployment/" + id + "?cascade=true").status())
                .isEqualTo(204);
    }

    @Test
    void anExternalEntityReachesNeitherAServerNorAFile(@TempDir Path folder) throws IOException {
        var calls = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        var file = Files.writeString(folder.resolve("secret.txt"), "bi-mat-cua-may-chu");
        var url = "http://localhost:" + server.getAddress().getPort() + "/x";
        try {
            for (var doctype : new String[] {
                "<!DOCTYPE d [<!ENTITY e SYSTEM \"" + url + "\">]>",
                "<!DOCTYPE d [<!ENTITY e SYSTEM \"" + file.toUri() + "\">]>",
                "<!DOCTYPE d SYSTEM \"" + url + "\" [<!ENTITY e \"a\">]>",
                "<!DOCTYPE d [<!ENTITY % p SYSTEM \"" + url + "\"> %p; <!ENTITY e \"a\">]>"
            }) {
                var answer = deploy("admin", doctype + PROCESS.formatted("a", "<documentation>&e;</documentation>"));
                assertThat(answer.status()).as(doctype).isGreaterThanOrEqualTo(400);
                assertThat(answer.body()).doesNotContain("bi-mat").doesNotContain("\tat ");
            }
        } finally {
            server.stop(0);
        }
        assertThat(calls).hasValue(0);
        nothingWasDeployed();
    }

    @Test
    void aBillionLaughsAreNotLaughed() {
        var doctype = new StringBuilder("<!DOCTYPE d [<!ENTITY l0 \"ha\">");
        for (var level = 1; level < 12; level++) {
            doctype.append("<!ENTITY l").append(level).append(" \"").append(("&l" + (level - 1) + ";").repeat(10));
            doctype.append("\">");
        }
        doctype.append("]>");
        var answer = deploy("admin", doctype + PROCESS.formatted("a", "<documentation>&l11;</documentation>"));
        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        nothingWasDeployed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript", "ecmascript", "js", "groovy", "python", "jython", "ruby", "kotlin"})
    void noScriptLanguageIsThere(String language) {
        assertThat(new ScriptEngineManager().getEngineByName(language)).isNull();
    }

    @Test
    void aModelWithAScriptDoesNotRun() {
        var script = """
                <sequenceFlow id="flow_a" sourceRef="startEvent_a" targetRef="scriptTask_a"/>
                <scriptTask id="scriptTask_a" scriptFormat="javascript"><script>1 + 1</script></scriptTask>
                """;
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .addString("uploaded.bpmn", PROCESS.formatted("a", script))
                .deploy();
        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("uploaded"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Can't find scripting engine");
        engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
    }

    private void nothingWasDeployed() {
        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isEqualTo(deployments);
    }

    private Answer deploy(String login, String model) {
        var browser = OfficerBrowser.signedOn(port, login, TestPeople.PASSWORD);
        var body = "--b\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nthử\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"m\"; filename=\"uploaded.bpmn\"\r\n"
                + "Content-Type: text/xml\r\n\r\n" + model + "\r\n--b--\r\n";
        return browser.send(browser.token(browser.request(ENGINE + "/deployment/create"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(body)));
    }
}
