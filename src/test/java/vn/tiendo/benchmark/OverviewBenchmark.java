package vn.tiendo.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import vn.tiendo.benchmark.Requests.Request;
import vn.tiendo.organization.ImportOfficers;
import vn.tiendo.organization.Standings;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.Overviews;
import vn.tiendo.supervision.register.Register;
import vn.tiendo.supervision.register.RegisterRows;
import vn.tiendo.testing.MailIsCaught;
import vn.tiendo.testing.TravellingClock;

/**
 * The overview, its filters and its lists over 10,000 and 1,000,000 obligations, beside a bare count in the same run.
 * Run it with {@code mvn test -Dtest=OverviewBenchmark}; {@code -Dtien-do.benchmark.sizes=10000} chooses other sizes,
 * {@code -Dtien-do.benchmark.only=figures.*} some requests, and {@code -Dtien-do.benchmark.database=jdbc:postgresql:…} a
 * database of one's own, which is filled only once.
 */
@SpringBootTest(
        classes = TienDoApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"camunda.bpm.job-execution.enabled=false", "logging.level.root=warn"})
@Import({MailIsCaught.class, ProvinceBeans.class})
class OverviewBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(OverviewBenchmark.class);
    private static final int ROUNDS = 100;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ImportOfficers officers;

    @Autowired
    private Standings standings;

    @Autowired
    private Overviews overviews;

    @Autowired
    private Register register;

    @Autowired
    private RegisterRows rows;

    @LocalServerPort
    private int port;

    @Autowired
    private TravellingClock clock;

    @Test
    void overviewFiltersAndListsBesideABareCount() {
        clock.travelTo(Province.NOW);
        var requests = new Requests(overviews, register, rows, port).all();
        var lines = new LinkedHashMap<String, List<String>>();
        var sizes =
                System.getProperty("tien-do.benchmark.sizes", "10000,1000000").split(",");
        for (var size : sizes) {
            fill(Long.parseLong(size));
            warmUp(requests);
            measure(requests)
                    .forEach((name, line) -> lines.computeIfAbsent(name, one -> new ArrayList<>())
                            .add(line));
            new WriteSide(dataSource).measure().forEach(LOG::warn);
        }
        LOG.warn(
                "For {} obligations each: median and p95 in ms | bare count, median and p95", String.join(", ", sizes));
        lines.forEach((name, line) -> LOG.warn("{} {}", name, String.join("   ", line)));
    }

    private void fill(long obligations) {
        var province = new Province(dataSource);
        if (jdbc.sql("select count(*) from officer").query(Long.class).single() == 0) {
            province.units();
            // whoever is imported, everybody gets a login
            officers.run("""
                    login,full_name,email,unit,roles
                    quantri,Quản trị hệ thống,quantri@tinh.example,VPUB,quantri
                    """.getBytes(StandardCharsets.UTF_8));
        }
        if (jdbc.sql("select count(*) from duty_register").query(Long.class).single() != obligations) {
            long begin = System.nanoTime();
            province.work(obligations);
            LOG.warn("{} obligations made in {} s", obligations, (System.nanoTime() - begin) / 1_000_000_000);
        }
        // what a connection remembers of the smaller size would not be remembered there
        if (dataSource instanceof HikariDataSource pool) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }

    /** Until all that is measured has been compiled; who comes first must not pay for it. */
    private void warmUp(List<Request> requests) {
        var draw = new Draw(jdbc, standings);
        for (var request : requests) {
            for (int round = 0; round < ROUNDS / 4; round++) {
                request.what()
                        .accept(draw.officer(round, request.login()), DutyFilter.of(draw.filter(request.filter())));
            }
        }
    }

    private Map<String, String> measure(List<Request> requests) {
        var draw = new Draw(jdbc, standings);
        var only = System.getProperty("tien-do.benchmark.only", ".*");
        var lines = new LinkedHashMap<String, String>();
        for (var request : requests) {
            var filters = new ArrayList<DutyFilter>();
            for (int round = 0; round < ROUNDS; round++) {
                filters.add(DutyFilter.of(draw.filter(request.filter())));
            }
            var name = "%-60s".formatted(request);
            if (request.toString().matches(only)) {
                var ours = Times.of(
                        ROUNDS,
                        round -> request.what().accept(draw.officer(round, request.login()), filters.get(round)));
                var bare = Times.of(
                        ROUNDS,
                        round -> jdbc.sql(BareCount.of(filters.get(round)))
                                .query(Long.class)
                                .single());
                var line = String.format(
                        Locale.ROOT, "%7.1f %7.1f | %7.1f %7.1f", ours.p50(), ours.p95(), bare.p50(), bare.p95());
                LOG.warn("{} {}", name, line);
                lines.put(name, line);
            }
        }
        return lines;
    }
}
