package vn.tiendo.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.TienDoApplication;
import vn.tiendo.organization.ImportOfficers;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.FiguresBy;
import vn.tiendo.supervision.register.OverdueTrend;
import vn.tiendo.supervision.register.PlanTimeline;
import vn.tiendo.testing.MailIsCaught;
import vn.tiendo.testing.PageBrowser;
import vn.tiendo.testing.TravellingClock;

/**
 * What pictures are drawn from, and their whole pages, over a province with 1,000,000 obligations. Run it with
 * {@code mvn test -Dtest=PicturesBenchmark}; {@code -Dtien-do.benchmark.sizes=10000} chooses another size.
 */
@SpringBootTest(
        classes = TienDoApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"camunda.bpm.job-execution.enabled=false", "logging.level.root=warn"})
@Import({MailIsCaught.class, ProvinceBeans.class})
class PicturesBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(PicturesBenchmark.class);
    private static final int ROUNDS = 40;
    private static final List<String> LOGINS = List.of("vpub.theodoi", "vptu.theodoi", "s01.lanhdao", "c001.lanhdao");
    private static final List<Map<String, String>> FILTERS = List.of(
            Map.of(),
            Map.of("loai", "bao-cao"),
            Map.of("khoi", "nha-nuoc"),
            Map.of("co-quan", "UBND"),
            Map.of("linh-vuc", "KINH_TE"),
            Map.of("ky", "2026-Q3"));

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ImportOfficers officers;

    @Autowired
    private Standings standings;

    @Autowired
    private OverdueTrend trend;

    @Autowired
    private FiguresBy figures;

    @Autowired
    private PlanTimeline timeline;

    @Autowired
    private TravellingClock clock;

    @LocalServerPort
    private int port;

    @Test
    void everyPictureAndItsPage() {
        clock.travelTo(Province.NOW);
        fill(Long.parseLong(System.getProperty("tien-do.benchmark.sizes", "1000000")));
        long plan = jdbc.sql("select plan_id from duty_register group by plan_id order by count(*) desc limit 1")
                .query(Long.class)
                .single();
        LOG.warn("median and p95 in ms");
        for (var login : LOGINS) {
            var officer = standings.require(login);
            FILTERS.forEach(filter -> pictures(officer, filter));
            var unit = DutyFilter.ALL.at(officer.unit().code());
            say(login + " quarters", () -> figures.quarters(officer, unit));
            say(login + " officers", () -> figures.hands(officer, officer.unit().code()));
            say(login + " timeline of a plan", () -> timeline.of(officer, plan));
            var browser = PageBrowser.of(port, login);
            for (var page : List.of("/bieu-do", "/don-vi", "/ke-hoach/" + plan + "/dong-thoi-gian")) {
                say(login + " " + page, () -> browser.get(page));
            }
        }
    }

    private void pictures(Standing officer, Map<String, String> parameters) {
        var filter = DutyFilter.of(parameters);
        var year = new LinkedHashMap<>(parameters);
        year.putIfAbsent("ky", "2026");
        var name = officer.officer().login() + " " + parameters;
        say(name + " trend of a year", () -> trend.of(officer, filter, 12));
        say(name + " trend of five", () -> trend.of(officer, filter, 60));
        say(name + " days of a year", () -> figures.days(officer, DutyFilter.of(year)));
    }

    private static void say(String name, Runnable what) {
        var times = Times.of(ROUNDS, round -> what.run());
        LOG.warn(String.format(Locale.ROOT, "%-60s %6.0f %6.0f", name, times.p50(), times.p95()));
    }

    private void fill(long obligations) {
        var province = new Province(dataSource);
        if (jdbc.sql("select count(*) from officer").query(Long.class).single() == 0) {
            province.units();
            officers.run("""
                    login,full_name,email,unit,roles
                    quantri,Quản trị hệ thống,quantri@tinh.example,VPUB,quantri
                    """.getBytes(StandardCharsets.UTF_8));
        }
        if (jdbc.sql("select count(*) from duty_register").query(Long.class).single() != obligations) {
            province.work(obligations);
        }
    }
}
