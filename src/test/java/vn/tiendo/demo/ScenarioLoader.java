package vn.tiendo.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.NotFound;
import vn.tiendo.demo.travel.KeptClock;
import vn.tiendo.demo.travel.Scenarios;
import vn.tiendo.demo.travel.StartTimers;
import vn.tiendo.demo.travel.TimeTravel;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.TravellingClock;

/**
 * Replaces the demo's work by a scenario's: everything is thrown away, the units of that time are there, officers do at
 * their desks what they did until the morning on which it begins, each on its day, and the clock stands at that morning.
 * It is many steps; a note in the database says that they are under way, so that a start after a power cut makes them
 * anew.
 */
final class ScenarioLoader implements Scenarios {

    private static final Logger LOG = LoggerFactory.getLogger(ScenarioLoader.class);

    /** What the demo began with, around the real day. */
    static final String OWN = "LAICHAU";

    private static final String OWN_TITLE = "Công việc đang dở dang của tỉnh Lai Châu, vào ngày hôm nay";

    private final List<Scenario> scenarios =
            List.of(S000.scenario(), S001.scenario(), S002.scenario(), S003.scenario(), S004.scenario());
    private final AllWork work;
    private final ScenarioUnits units;
    private final FirstWork firstWork;
    private final Desks desks;
    private final TravellingClock clock;
    private final KeptClock kept;
    private final TimeTravel travel;
    private final StartTimers timers;
    private final JdbcClient jdbc;
    private final Runnable emptyMailbox;

    ScenarioLoader(
            AllWork work,
            ScenarioUnits units,
            FirstWork firstWork,
            Desks desks,
            TravellingClock clock,
            KeptClock kept,
            TimeTravel travel,
            StartTimers timers,
            JdbcClient jdbc,
            Runnable emptyMailbox) {
        this.work = work;
        this.units = units;
        this.firstWork = firstWork;
        this.desks = desks;
        this.clock = clock;
        this.kept = kept;
        this.travel = travel;
        this.timers = timers;
        this.jdbc = jdbc;
        this.emptyMailbox = emptyMailbox;
        jdbc.sql("create schema if not exists demo").update();
        jdbc.sql("create table if not exists demo.loading (scenario text not null)")
                .update();
    }

    @Override
    public List<Offer> all() {
        return Stream.concat(
                        scenarios.stream()
                                .map(scenario -> new Offer(
                                        scenario.id(), scenario.title(), KeptClock.written(scenario.start()))),
                        Stream.of(new Offer(OWN, OWN_TITLE, KeptClock.written(Instant.now()))))
                .toList();
    }

    @Override
    public Loaded load(String id) {
        if (id.equals(OWN)) {
            return replaced(id, OWN_TITLE, DemoWelcome.LOGINS, () -> {
                firstWork.ensure();
                kept.keep();
            });
        }
        var scenario = scenarios.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("Không có tình huống này; hãy chọn một trong S000, S001, S002, S003, "
                        + "S004 hoặc " + OWN + "."));
        return replaced(id, scenario.title(), scenario.logins(), () -> {
            units.ensure();
            scenario.play().tell(new Stage(desks, clock, new Keys(jdbc), new Days(scenario.day())));
            kept.goTo(scenario.start());
        });
    }

    /** Loads again what a power cut interrupted. */
    void endWhatWasBegun() {
        jdbc.sql("select scenario from demo.loading limit 1")
                .query(String.class)
                .optional()
                .ifPresent(this::load);
    }

    private Loaded replaced(String id, String title, List<Login> logins, Runnable play) {
        return travel.alone(() -> {
            var began = System.nanoTime();
            jdbc.sql("insert into demo.loading values (?)").param(id).update();
            work.throwAway();
            emptyMailbox.run();
            play.run();
            timers.beginAnew();
            jdbc.sql("delete from demo.loading").update();
            LOG.info(
                    "Scenario {} loaded in {} ms",
                    id,
                    Duration.ofNanos(System.nanoTime() - began).toMillis());
            var plans = jdbc.sql("select id from plan order by id")
                    .query(Long.class)
                    .list();
            return new Loaded(id, title, KeptClock.written(kept.now()), plans, logins);
        });
    }
}
