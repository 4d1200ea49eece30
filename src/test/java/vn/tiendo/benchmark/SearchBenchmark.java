package vn.tiendo.benchmark;

import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.TienDoApplication;
import vn.tiendo.organization.Standings;
import vn.tiendo.supervision.search.FindAnything;
import vn.tiendo.supervision.search.SearchGroup;
import vn.tiendo.supervision.search.SearchQuery;
import vn.tiendo.testing.MailIsCaught;
import vn.tiendo.testing.TravellingClock;

/**
 * Search over a province with 1,000,000 obligations, as many officers ask: rare words and common ones, numbers, units,
 * people; beside a bare look into the index of tasks in the same run. Run it with
 * {@code mvn test -Dtest=SearchBenchmark}; {@code -Dtien-do.benchmark.sizes=10000} chooses another size.
 */
@SpringBootTest(
        classes = TienDoApplication.class,
        properties = {"camunda.bpm.job-execution.enabled=false", "logging.level.root=warn"})
@Import({MailIsCaught.class, ProvinceBeans.class})
class SearchBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(SearchBenchmark.class);
    private static final int ROUNDS = 100;
    private static final int SHOWN = 6;
    private static final List<String> QUERIES = List.of(
            "bien phong",
            "Rà soát công tác biên giới",
            "ke hoach",
            "bao cao",
            "phong chong",
            "tuyen truyen an toan giao th",
            "12/KH-UBND",
            "125 ttg",
            "so 3",
            "s01",
            "c017.lanhdao",
            "khong co gi");

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Standings standings;

    @Autowired
    private FindAnything find;

    @Autowired
    private TravellingClock clock;

    @Test
    void everythingAndGroupByGroupBesideABareLookIntoAnIndex() {
        clock.travelTo(Province.NOW);
        fill(Long.parseLong(System.getProperty("tien-do.benchmark.sizes", "1000000")));
        var draw = new Draw(jdbc, standings);
        LOG.warn("median and p95 in ms | bare, median and p95");
        for (var q : QUERIES) {
            var query = SearchQuery.of(q);
            var ours = Times.of(ROUNDS, round -> find.find(draw.officer(round, null), query, null, 1, SHOWN));
            var bare = Times.of(
                    ROUNDS,
                    round -> jdbc.sql(
                                    "select count(*) from plan_item where words @@ plainto_tsquery('simple', plain(?))")
                            .param(q)
                            .query(Long.class)
                            .single());
            LOG.warn("{} {}", "%-35s".formatted(q), line(ours, bare));
        }
        for (var group : SearchGroup.values()) {
            var ours = Times.of(
                    ROUNDS,
                    round -> find.find(
                            draw.officer(round, null),
                            SearchQuery.of(QUERIES.get(round % QUERIES.size())),
                            group,
                            1,
                            FindAnything.MOST));
            LOG.warn(
                    "{} {}",
                    "%-35s".formatted(group),
                    String.format(Locale.ROOT, "%7.1f %7.1f", ours.p50(), ours.p95()));
        }
    }

    private static String line(Times ours, Times bare) {
        return String.format(Locale.ROOT, "%7.1f %7.1f | %7.1f %7.1f", ours.p50(), ours.p95(), bare.p50(), bare.p95());
    }

    private void fill(long obligations) {
        var province = new Province(dataSource);
        if (jdbc.sql("select count(*) from officer").query(Long.class).single() == 0) {
            province.units();
        }
        if (jdbc.sql("select count(*) from duty_register").query(Long.class).single() != obligations) {
            province.work(obligations);
        }
    }
}
