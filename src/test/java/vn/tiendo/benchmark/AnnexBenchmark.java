package vn.tiendo.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.tiendo.TienDoApplication;
import vn.tiendo.plan.annex.Annexes;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.OwnDatabase;
import vn.tiendo.testing.PageBrowser;

/**
 * An annex over HTTP, of 40 rows and of 10,000: from the first byte sent until the page shows its rows, and until all are
 * tasks of the draft. Run it with {@code mvn test -Dtest=AnnexBenchmark}.
 */
@SpringBootTest(
        classes = TienDoApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"camunda.bpm.job-execution.enabled=false", "logging.level.root=warn"})
@Import({OwnDatabase.class, LifecycleTest.Beans.class, PagesTest.Passwords.class})
class AnnexBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(AnnexBenchmark.class);

    @Autowired
    Desks desks;

    @Autowired
    RuntimeService runtime;

    @LocalServerPort
    int port;

    @Test
    void annexesOfFortyAndOfTenThousandRows() {
        var forty = Annexes.large(40);
        var many = Annexes.large(10_000);
        List<String> shown = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            shown.add(imported(forty, round == 0 ? "40 rows, cold" : "40 rows"));
        }
        for (int round = 0; round < 3; round++) {
            shown.add(imported(many, round == 0 ? "10,000 rows, cold" : "10,000 rows"));
        }
        shown.forEach(LOG::warn);
    }

    private String imported(byte[] annex, String what) {
        var browser = PageBrowser.of(port, "stc.chuyenvien");
        var instance = desks.of("stc.chuyenvien").start("planPreparation");
        var key = runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
        var address = "/ke-hoach/" + key.substring(key.indexOf(':') + 1) + "/phu-luc";
        long begin = System.nanoTime();
        browser.upload(address + "/tep?ten=a.xlsx", address, annex);
        long received = System.nanoTime();
        desks.letTheEngineWork();
        browser.get(address);
        long read = System.nanoTime();
        browser.form(address + "/dua-vao", address, "");
        long taken = System.nanoTime();
        return "%s: sent and its rows kept %d ms, shown after %d ms, in the draft %d ms later"
                .formatted(what, millis(begin, received), millis(begin, read), millis(read, taken));
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }
}
