package vn.tiendo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.demo.DemoOfficers;
import vn.tiendo.organization.ImportOfficers;
import vn.tiendo.organization.ImportUnits;
import vn.tiendo.organization.domain.reorganisation.LineKind;
import vn.tiendo.organization.domain.reorganisation.ReorganisationLine;
import vn.tiendo.organization.reorganisation.CarryOutReorganisation;
import vn.tiendo.organization.reorganisation.DecideReorganisation;
import vn.tiendo.organization.reorganisation.DraftReorganisation;
import vn.tiendo.organization.reorganisation.PreviewReorganisation;
import vn.tiendo.plan.Dispatch;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.TravellingClock;

/** Thirty departments with 3,000 open tasks go up in thirty others by one decision: how long each part of it takes. */
@LifecycleTest
class ReorganisationBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(ReorganisationBenchmark.class);
    private static final int UNITS = 30;
    private static final int ITEMS = 100;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @Autowired
    TravellingClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ImportUnits units;

    @Autowired
    ImportOfficers officers;

    @Autowired
    DraftReorganisation draft;

    @Autowired
    DecideReorganisation decide;

    @Autowired
    PreviewReorganisation preview;

    @Autowired
    CarryOutReorganisation carryOut;

    @Autowired
    List<Dispatch> dispatches;

    @Test
    void threeThousandOpenTasksInOneDecision() {
        clock.travelTo("2026-03-02");
        found();
        long plan = plan();
        for (var dispatch : dispatches) {
            while (dispatch.next(plan, 200) > 0) {
                // the next two hundred
            }
        }
        clock.travelTo("2026-03-04");
        long id = draft.begin("Sắp xếp", "Nghị quyết", DAY, "quantri");
        numbers()
                .forEach(number -> draft.add(
                        id,
                        ReorganisationLine.ending(LineKind.MERGE, "ZA" + number, List.of("ZB" + number)),
                        "quantri"));
        var seen = timed("preview", () -> assertThat(preview.of(id).faults()).isEmpty());
        decide.decide(id, "quantri");
        var work = timed("units, people and 3,000 tasks, one transaction", () -> carryOut.step(id, 200));
        var processes = timed("all their processes", () -> {
            while (carryOut.step(id, 200)) {
                // the next two hundred
            }
        });
        assertThat(jdbc.sql("select count(*) from assignment where unit_code like 'ZB%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(UNITS * ITEMS);
        assertThat(Stream.of(seen, work, processes)).allMatch(took -> took.compareTo(Duration.ofMinutes(10)) < 0);
    }

    private static Duration timed(String what, Runnable work) {
        var begun = System.nanoTime();
        work.run();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        LOG.info("{}: {} ms", what, took.toMillis());
        return took;
    }

    private void found() {
        var list = "code,name,short_name,kind,chain,parent,valid_from,valid_to,successors\n"
                + numbers()
                        .flatMap(number -> Stream.of("ZA" + number, "ZB" + number))
                        .map(code -> "%1$s,Sở %1$s,%1$s,OFFICE_OF_TESTS,CENTRAL,,2010-01-01,,".formatted(code))
                        .collect(Collectors.joining("\n"));
        units.run(list.getBytes(StandardCharsets.UTF_8));
        officers.run(DemoOfficers.of(list).getBytes(StandardCharsets.UTF_8));
    }

    private long plan() {
        long plan = jdbc.sql("""
                insert into plan (title, unit_code, drafting_unit_code, monitoring_unit_code, drafted_by, created_at,
                    issued_at)
                values ('Kế hoạch lớn', 'STC', 'STC', 'STC', 'stc.chuyenvien', now(), now()) returning id""").query(Long.class).single();
        jdbc.sql("""
                with item as (
                    insert into plan_item (plan_id, position, ordinal, content, deadline_phrase, deadline_kind, deadline_day,
                        due_at)
                    select ?, n, n::text, 'Việc ' || n, 'chậm nhất ngày 31/12/2026', 'NO_LATER_THAN', date '2026-12-31',
                        timestamptz '2027-01-01 00:00+07'
                    from generate_series(1, ?) n returning *)
                insert into assignment (plan_item_id, unit_code, created_at, deadline_phrase, deadline_kind, deadline_day,
                    due_at)
                select item.id, 'ZA' || n, timestamptz '2026-03-02 08:00+07', item.deadline_phrase, item.deadline_kind,
                    item.deadline_day, item.due_at
                from item cross join generate_series(1, ?) n""").params(plan, ITEMS, UNITS).update();
        return plan;
    }

    private static Stream<Integer> numbers() {
        return IntStream.rangeClosed(1, UNITS).boxed();
    }
}
