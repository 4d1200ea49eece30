package vn.tiendo.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.TienDoApplication;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.register.Cursor;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.Register;
import vn.tiendo.supervision.register.RegisterKind;
import vn.tiendo.supervision.register.RegisterRows;
import vn.tiendo.testing.MailIsCaught;
import vn.tiendo.testing.TestDatabase;
import vn.tiendo.testing.TravellingClock;

/**
 * The overview, its filters and its lists over 10,000 and 1,000,000 obligations, beside a bare count in the same run.
 * Run it with {@code mvn test -Dtest=OverviewBenchmark}; {@code -Dtien-do.benchmark.sizes=10000} chooses other sizes, and
 * {@code -Dtien-do.benchmark.database=jdbc:postgresql:…} a database of one's own, which is filled only once.
 */
@SpringBootTest(
        classes = TienDoApplication.class,
        properties = {"camunda.bpm.job-execution.enabled=false", "logging.level.root=warn"})
@Import({MailIsCaught.class, OverviewBenchmark.Beans.class})
class OverviewBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(OverviewBenchmark.class);
    private static final int ROUNDS = 100;
    private static final int PAGE = 50;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Standings standings;

    @Autowired
    private Register register;

    @Autowired
    private RegisterRows rows;

    @Autowired
    private TravellingClock clock;

    static class Beans {

        @Bean
        DataSource dataSource() {
            var given = System.getProperty("tien-do.benchmark.database");
            if (given == null) {
                TestDatabase.stopAfterTheApplications();
                return TestDatabase.dataSource();
            }
            var pool = new HikariDataSource();
            pool.setJdbcUrl(given);
            return pool;
        }

        @Bean
        @Primary
        TravellingClock clock() {
            return new TravellingClock();
        }
    }

    /** Something to measure: what it does for an officer with a filter, and the names of what the filter is drawn from. */
    private record Request(String name, BiConsumer<Standing, DutyFilter> what, String... filter) {}

    private List<Request> requests() {
        return Stream.concat(
                        Stream.of(
                                sheet(),
                                sheet("ke-hoach"),
                                sheet("van-ban"),
                                sheet("linh-vuc"),
                                sheet("khoi"),
                                sheet("cap"),
                                sheet("loai"),
                                sheet("don-vi"),
                                sheet("nam"),
                                sheet("quy"),
                                sheet("thang"),
                                sheet("tu"),
                                sheet("linh-vuc", "nam"),
                                sheet("linh-vuc", "cap"),
                                sheet("van-ban", "quy"),
                                sheet("khoi", "quy"),
                                sheet("cap", "thang"),
                                sheet("cap", "nam"),
                                sheet("don-vi", "nam"),
                                sheet("ke-hoach", "don-vi"),
                                sheet("loai", "linh-vuc")),
                        Stream.of("dung-han", "tre-han", "trong-han", "sap-den-han", "qua-han", "moi-qua-han")
                                .flatMap(bucket -> lists("tinh-trang=" + bucket)))
                .toList();
    }

    private Stream<Request> lists(String bucket) {
        return Stream.of(
                first(bucket),
                deep(bucket),
                first(bucket, "don-vi"),
                first(bucket, "ke-hoach"),
                first(bucket, "linh-vuc", "cap"),
                deep(bucket, "linh-vuc", "khoi"),
                first(bucket, "quy"));
    }

    private Request sheet(String... filter) {
        return new Request("figures", register::sheet, filter);
    }

    private Request first(String... filter) {
        return new Request("first page", (officer, asked) -> rows.page(officer, asked, null, PAGE), filter);
    }

    private Request deep(String... filter) {
        var middle = new Cursor(Province.TODAY.minusDays(700), RegisterKind.REPORT, 1);
        return new Request("a page amid", (officer, asked) -> rows.page(officer, asked, middle, PAGE), filter);
    }

    @Test
    void overviewFiltersAndListsBesideABareCount() {
        clock.travelTo(Province.NOW);
        var lines = new LinkedHashMap<String, List<String>>();
        var sizes =
                System.getProperty("tien-do.benchmark.sizes", "10000,1000000").split(",");
        for (var size : sizes) {
            fill(Long.parseLong(size));
            measure()
                    .forEach((name, line) -> lines.computeIfAbsent(name, one -> new ArrayList<>())
                            .add(line));
        }
        LOG.warn(
                "For {} obligations each: median and p95 in ms | bare count, median and p95", String.join(", ", sizes));
        lines.forEach((name, line) -> LOG.warn("{} {}", name, String.join("   ", line)));
    }

    private void fill(long obligations) {
        var province = new Province(dataSource);
        if (jdbc.sql("select count(*) from officer").query(Long.class).single() == 0) {
            province.units();
        }
        if (jdbc.sql("select count(*) from duty_register").query(Long.class).single() != obligations) {
            long begin = System.nanoTime();
            province.work(obligations);
            LOG.warn("{} obligations made in {} s", obligations, (System.nanoTime() - begin) / 1_000_000_000);
        }
        // what a connection remembers of the smaller size would not be remembered there
        if (dataSource instanceof HikariDataSource pool && pool.getHikariPoolMXBean() != null) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }

    private Map<String, String> measure() {
        var draw = new Draw(jdbc, standings);
        var lines = new LinkedHashMap<String, String>();
        for (var request : requests()) {
            var filters = new ArrayList<DutyFilter>();
            for (int round = 0; round < ROUNDS; round++) {
                filters.add(DutyFilter.of(draw.filter(request.filter)));
            }
            var ours = Times.of(ROUNDS, round -> request.what.accept(draw.officer(round), filters.get(round)));
            var bare = Times.of(
                    ROUNDS,
                    round -> jdbc.sql(BareCount.of(filters.get(round)))
                            .query(Long.class)
                            .single());
            var name = "%-60s".formatted(request.name + " " + String.join(" ", request.filter));
            var line = String.format(
                    Locale.ROOT, "%7.1f %7.1f | %7.1f %7.1f", ours.p50(), ours.p95(), bare.p50(), bare.p95());
            LOG.warn("{} {}", name, line);
            lines.put(name, line);
        }
        return lines;
    }
}
