package vn.tiendo.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.testing.SmtpServer;
import vn.tiendo.testing.SmtpServer.Received;

/** Two nodes on one database, and forty reports of units with five officers each that become overdue at one instant. */
@FaultTest
class TwoNodesTest {

    private static final Instant BEFORE = Work.at("2026-03-09T06:50");
    private static final Instant DUE = Work.at("2026-03-09T07:00");
    private static final int UNITS = 40;
    private static final int REMINDERS = 200;

    @Autowired
    private Work work;

    private final SmtpServer mailServer = new SmtpServer();

    @BeforeEach
    void fortyReportsOfUnitsWithFiveOfficersAreDueAtSevenOnMonday() {
        work.clear();
        work.issue("2026-03-02T08:00", work.units(UNITS), "trước 7 giờ ngày 09/03/2026");
        var units = work.units(UNITS).toArray(String[]::new);
        work.jdbc.sql("""
                insert into officer (login, full_name, email, unit_code)
                select lower(code) || '.chuyenvien' || n, 'Chuyên viên ' || n || ' ' || code,
                    lower(code) || '.chuyenvien' || n || '@laichau.example', code
                from unnest(?) code cross join generate_series(2, 4) n""").param(units).update();
        work.jdbc
                .sql("insert into officer_role (login, role)"
                        + " select login, 'SPECIALIST' from officer where login ~ 'chuyenvien[2-4]$'")
                .update();
        work.theClockStrikesNextAt(DUE);
    }

    @AfterEach
    void backToday() {
        mailServer.close();
        work.clear();
        work.jdbc
                .sql("delete from officer_role where login ~ 'chuyenvien[2-4]$'")
                .update();
        work.jdbc.sql("delete from officer where login ~ 'chuyenvien[2-4]$'").update();
        work.clock.comeBack();
    }

    @Test
    void twoNodesSendTwoHundredRemindersOnceEachWithoutAnError() {
        try (var one = work.launch(BEFORE, mailServer);
                var other = work.launch(BEFORE, mailServer)) {
            one.started();
            other.started();
            work.clock.travelTo(DUE);
            one.travelTo(DUE);
            other.travelTo(DUE);
            work.awaitRest();

            assertThat(one.errors()).isEmpty();
            assertThat(other.errors()).isEmpty();
        }
        assertThat(work.ledger()).hasSize(REMINDERS).doesNotHaveDuplicates();
        assertThat(mailServer.received())
                .hasSize(REMINDERS)
                .extracting(Received::to)
                .doesNotHaveDuplicates();
        assertThat(mailServer.received()).extracting(Received::messageId).doesNotHaveDuplicates();
        assertThat(work.count("select count(*) from mail where state = 'SENT'")).isEqualTo(REMINDERS);
        assertThat(work.count("select count(*) from explanation")).isEqualTo(UNITS);
        assertThat(work.runtime
                        .createProcessInstanceQuery()
                        .processDefinitionKey("overdue")
                        .count())
                .isEqualTo(UNITS);
        assertThat(work.incidents()).isZero();
    }
}
