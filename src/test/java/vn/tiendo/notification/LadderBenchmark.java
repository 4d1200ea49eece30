package vn.tiendo.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.domain.WorkingCalendar;
import vn.tiendo.notification.domain.Addressee;
import vn.tiendo.notification.domain.Ladder;
import vn.tiendo.notification.domain.Measure;
import vn.tiendo.notification.domain.NoticeMessage;
import vn.tiendo.notification.domain.Rung;
import vn.tiendo.testing.TestDatabase;

/**
 * The morning's scan over 1,000,000 open obligations with 50,000 on a rung, beside the one bare {@code INSERT … SELECT} that
 * writes the same rows into a table of the same shape. Prints; asserts only that both wrote the same.
 */
class LadderBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(LadderBenchmark.class);
    private static final Instant MORNING =
            LocalDateTime.parse("2026-06-10T07:00").atZone(VietnamTime.ZONE).toInstant();
    private static final int ROUNDS = 5;

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.create());

    @Test
    void theScanAndTheLedgerBesideABareInsert() {
        millionObligations();
        var standings = ladder().standings(MORNING, WorkingCalendar.ORDINARY_WEEKS);
        var ledger = new Ledger(jdbc, Clock.fixed(MORNING, VietnamTime.ZONE));
        var ours = new ArrayList<Long>();
        var bare = new ArrayList<Long>();
        long again = 0;
        int written = 0;
        for (int round = 0; round < ROUNDS; round++) {
            jdbc.sql("truncate notice").update();
            long begin = System.nanoTime();
            written = ledger.note(standings);
            ours.add(System.nanoTime() - begin);
            begin = System.nanoTime();
            assertThat(ledger.note(standings)).isZero();
            again = System.nanoTime() - begin;

            jdbc.sql("drop table if exists bare").update();
            jdbc.sql("drop table if exists rows").update();
            jdbc.sql("create table bare (like notice including all)").update();
            jdbc.sql("alter table bare add foreign key (recipient) references officer (login)")
                    .update();
            jdbc.sql("create table rows as select * from notice").update();
            jdbc.sql("analyze rows").update();
            begin = System.nanoTime();
            int copied = jdbc.sql("""
                    insert into bare (duty_kind, duty_id, rung, recipient, deadline_version, message, at_once, escalates,
                        noted_at)
                    select duty_kind, duty_id, rung, recipient, deadline_version, message, at_once, escalates, noted_at
                    from rows""").update();
            bare.add(System.nanoTime() - begin);
            assertThat(copied).isEqualTo(written);
        }
        LOG.info(
                "1,000,000 open obligations, {} notices: scan and ledger {} ms, bare insert {} ms, ratio {}; nothing new {} ms",
                written,
                median(ours) / 1_000_000,
                median(bare) / 1_000_000,
                String.format("%.2f", (double) median(ours) / median(bare)),
                again / 1_000_000);
    }

    private void millionObligations() {
        jdbc.sql("""
                insert into unit (code, name, short_name, kind, chain, parent_code, position, valid_from)
                values ('UBND', 'Ủy ban nhân dân tỉnh', 'UBND', 'PROVINCE', 'STATE', null, 0, '2020-01-01')""").update();
        jdbc.sql("""
                insert into unit (code, name, short_name, kind, chain, parent_code, position, valid_from)
                select 'U' || n, 'Đơn vị ' || n, 'U' || n, 'DEPARTMENT', 'STATE', 'UBND', n, '2020-01-01'
                from generate_series(1, 200) n""").update();
        jdbc.sql("""
                insert into officer (login, full_name, email, unit_code)
                select lower(code) || '.' || role, role || ' ' || name, lower(code) || '@example.vn', code
                from unit cross join unnest('{chuyenvien,lanhdao,theodoi}'::text[]) role""").update();
        jdbc.sql("""
                insert into officer_role (login, role)
                select login, case split_part(login, '.', 2) when 'chuyenvien' then 'SPECIALIST'
                    when 'lanhdao' then 'LEADER' else 'SUPERVISOR' end from officer""").update();
        jdbc.sql("""
                insert into plan (title, unit_code, drafting_unit_code, monitoring_unit_code, drafted_by, created_at)
                select 'Kế hoạch ' || n, 'UBND', 'UBND', 'UBND', 'ubnd.chuyenvien', '2026-01-01'
                from generate_series(1, 5000) n""").update();
        jdbc.sql("""
                insert into report_regime (plan_id, position, name, recipient_code, deadline_phrase, deadline_kind)
                select id, 1, 'Báo cáo ' || id, 'UBND', 'hằng tháng', 'NONE' from plan""").update();
        // 50,000 end today or in a day's time or were due yesterday; the others lie months ahead.
        jdbc.sql("""
                insert into report_obligation (report_regime_id, unit_code, period, created_at, dispatched_at,
                    deadline_phrase, deadline_kind, due_at)
                select r.id, 'U' || u, 'Kỳ', '2026-01-01', '2026-01-01', 'trước ngày', 'NO_LATER_THAN',
                    case when (r.id * 200 + u) % 20 = 0
                        then timestamptz '2026-06-10 00:00+07' + ((r.id * 200 + u) / 20 % 3) * interval '1 day'
                        else timestamptz '2026-09-01 00:00+07' + ((r.id * 200 + u) % 300) * interval '1 day' end
                from report_regime r cross join generate_series(1, 200) u""").update();
        jdbc.sql("analyze").update();
    }

    private static Ladder ladder() {
        var rungs = IntStream.of(-7, -3, -1, 0, 1, 3, 5, 10)
                .mapToObj(day -> new Rung(
                        Measure.DAY,
                        day,
                        day < 0 ? Set.of(Addressee.SPECIALIST) : Set.of(Addressee.SPECIALIST, Addressee.LEADER),
                        NoticeMessage.DEN_HAN,
                        false))
                .toList();
        return new Ladder(Map.of("NORMAL", rungs, "KHAN", rungs, "THUONG_KHAN", rungs, "HOA_TOC", rungs));
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
