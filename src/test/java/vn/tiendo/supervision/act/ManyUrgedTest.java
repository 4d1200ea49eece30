package vn.tiendo.supervision.act;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.supervision.IssuedPlans.item;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.supervision.IssuedPlans;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.testing.TravellingClock;

/** Five thousand duties of every unit of the province, urged with one press of the button. */
@PagesTest
class ManyUrgedTest {

    private static final Logger LOG = LoggerFactory.getLogger(ManyUrgedTest.class);
    private static final int DUTIES = 5_000;

    @Autowired
    private UrgeDuties urge;

    @Autowired
    private UrgingRecords records;

    @Autowired
    private IssuedPlans plans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TravellingClock clock;

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void nobodyWaitsForMinutes() {
        clock.travelTo("2026-03-02");
        long plan = plans.dispatched(
                "UBND",
                "UBND",
                "Kế hoạch lớn",
                List.of(item("Việc", List.of("STC"), List.of(), LocalDate.of(2026, 3, 7))),
                List.of());
        var refs = jdbc.sql("""
                        with items as (
                            insert into plan_item (plan_id, position, ordinal, content, deadline_phrase, deadline_kind, due_at)
                            select plan_id, 100 + n, n::text, 'Việc số ' || n, deadline_phrase, deadline_kind, due_at
                            from plan_item cross join generate_series(1, 60) n where plan_id = :plan returning *),
                        given as (
                            insert into assignment (plan_item_id, unit_code, created_at, dispatched_at, deadline_phrase,
                                deadline_kind, due_at)
                            select i.id, u.code, now(), now(), i.deadline_phrase, i.deadline_kind, i.due_at
                            from items i cross join unit u where u.code <> 'UBND' and u.valid_to is null
                            limit :many returning id)
                        select id from given""").param("plan", plan).param("many", DUTIES).query(Long.class).list().stream()
                .map(DutyRef::assignment)
                .toList();
        assertThat(refs).hasSize(DUTIES);
        clock.travelTo("2026-03-09");

        urge(refs, null);
        urge(refs, new UrgingOrder.LetterWish("UBND", "VP", "Lai Châu", null, "Chủ tịch", "Nguyễn Văn A"));
    }

    private void urge(List<DutyRef> refs, UrgingOrder.@Nullable LetterWish letter) {
        long before = System.nanoTime();
        long batch = urge.urge(
                new UrgingOrder(
                        refs,
                        "Đề nghị khẩn trương.",
                        LocalDate.of(2026, 3, 20),
                        true,
                        LocalDate.of(2026, 3, 12),
                        letter),
                "vpub.theodoi");
        long urged = System.nanoTime();

        var acts = records.ofBatch(batch);
        assertThat(acts.stream().mapToLong(UrgingRecords.Act::duties).sum()).isEqualTo(DUTIES);
        assertThat(acts.stream().map(UrgingRecords.Act::number).distinct()).hasSize(letter == null ? 1 : acts.size());
        LOG.info(
                "Urging {} duties of {} units, {}: {} ms",
                DUTIES,
                acts.size(),
                letter == null ? "no letters" : "a letter each",
                (urged - before) / 1_000_000);
    }
}
