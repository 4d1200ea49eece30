package vn.tiendo.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.testing.SmtpServer;
import vn.tiendo.testing.SmtpServer.Moment;
import vn.tiendo.testing.SmtpServer.Received;

/**
 * At seven on a Monday a report of Sở Nội vụ becomes overdue, and two of its officers are told. The node that does it is
 * killed (SIGKILL) somewhere on the way, and started again ten minutes later.
 */
@FaultTest
class KilledNodeTest {

    private static final Instant BEFORE = Work.at("2026-03-09T06:50");
    private static final Instant DUE = Work.at("2026-03-09T07:00");
    private static final Instant LATER = Work.at("2026-03-09T07:10");
    private static final Instant HOUR_LATER = Work.at("2026-03-09T08:00").plusSeconds(1);
    private static final String SPECIALIST = "snv.chuyenvien@laichau.example";
    private static final String LEADER = "snv.lanhdao@laichau.example";

    @Autowired
    private Work work;

    private final SmtpServer mailServer = new SmtpServer();
    private String report = "";

    @BeforeEach
    void aReportIsDueAtSevenOnMonday() {
        work.clear();
        work.issue("2026-03-02T08:00", List.of("SNV"), "trước 7 giờ ngày 09/03/2026");
        report = work.reports("SNV").get(0);
        work.theClockStrikesNextAt(DUE);
    }

    @AfterEach
    void backToday() {
        mailServer.close();
        work.clear();
        work.clock.comeBack();
    }

    @Test
    void killedBetweenDueAndFiringEverythingHappensOnce() throws Exception {
        try (var gate = Gate.before("delete", "act_ru_job", "old.type_ = 'timer'", work.database)) {
            killed(gate);
            assertThat(work.timers(report)).hasSize(1);
            assertThat(work.ledger()).isEmpty();
        }
        startedAgain();
        assertThat(mails()).hasSize(2);
    }

    @Test
    void killedBetweenLedgerAndDigestEverybodyIsToldOnce() throws Exception {
        try (var gate = Gate.before("insert", "digest_day", "true", work.database)) {
            killed(gate);
            assertThat(work.ledger()).hasSize(2);
            assertThat(work.count("select count(*) from notice where mailed_at is null"))
                    .isEqualTo(2);
        }
        startedAgain();
        assertThat(mails()).hasSize(2);
    }

    @Test
    void killedBetweenDigestAndDeliveryEverybodyIsToldOnce() throws Exception {
        try (var gate = Gate.before("update", "mail", "new.claimed_by is not null", work.database)) {
            killed(gate);
            assertThat(work.count("select count(*) from mail where state = 'QUEUED'"))
                    .isEqualTo(2);
        }
        startedAgain();
        assertThat(mails()).hasSize(2);
    }

    @Test
    void killedWhileTheServerIsSilentInDataTheMailIsDeliveredOnceAndNoRetryIsLost() {
        mailServer.fallSilentAt(Moment.DATA);
        try (var node = work.node(BEFORE, mailServer)) {
            node.travelTo(DUE);
            Awaitility.await().until(() -> mailServer.hasReached(Moment.DATA));
        }
        // As when it was made: the first try and the five of its list.
        assertThat(work.jobs("mailDelivery")).extracting(Job::getRetries).containsExactly(6);
        assertThat(mails()).isEmpty();
        mailServer.recover();
        work.theClaimsExpire();

        startedAgain();
        assertThat(mails()).hasSize(2);
    }

    @Test
    void killedBetweenTheServersReceiptAndOurMarkOneMailComesTwiceWithTheSameMessageId() throws Exception {
        try (var gate = Gate.before("update", "mail", "new.state = 'SENT'", work.database)) {
            killed(gate);
            assertThat(mails()).hasSize(1);
            assertThat(work.count("select count(*) from mail where state = 'SENT'"))
                    .isZero();
        }
        work.theClaimsExpire();

        startedAgain();
        assertThat(mails()).hasSize(3);
        assertThat(mails().stream().map(Received::messageId).distinct()).hasSize(2);
    }

    @Test
    void aNodeThatStoodStillForLongerThanItsLocksSendsNothingAgainAndLeavesTheOthersInPeace() throws Exception {
        mailServer.fallSilentAt(Moment.DATA);
        try (var stopped = work.node(BEFORE, mailServer)) {
            stopped.travelTo(DUE);
            Awaitility.await().until(() -> mailServer.hasReached(Moment.DATA));
            stopped.stop();
            mailServer.recover();
            work.theClaimsExpire();
            startedAgain();
            assertThat(mails()).hasSize(2);

            stopped.goOn();
            // It sends again only when it has ended what it was at.
            stopped.travelTo(HOUR_LATER);
            work.clock.travelTo(HOUR_LATER);
            work.awaitRest();
            assertThat(stopped.errors()).isEmpty();
        }
        assertThat(work.ledger()).hasSize(5);
        assertThat(mails()).hasSize(5).extracting(Received::messageId).doesNotHaveDuplicates();
        assertThat(work.count("select count(*) from explanation")).isOne();
        assertThat(work.jobs("mailDelivery")).isEmpty();
        assertThat(work.incidents()).isZero();
    }

    private void killed(Gate gate) {
        try (var node = work.node(BEFORE, mailServer)) {
            node.travelTo(DUE);
            gate.awaitSomebody();
        }
    }

    /** Ten minutes later everything has happened that should have at seven, and nothing else. */
    private void startedAgain() {
        try (var node = work.node(LATER, mailServer)) {
            work.awaitRest();
            assertThat(node.errors()).isEmpty();
        }
        assertThat(work.ledger()).containsExactly("snv.chuyenvien HOUR -1", "snv.lanhdao HOUR -1");
        assertThat(work.count("select count(*) from mail where state = 'SENT'")).isEqualTo(2);
        assertThat(work.count("select count(*) from mail")).isEqualTo(2);
        assertThat(mailServer.receivedBy(SPECIALIST)).isNotEmpty();
        assertThat(mailServer.receivedBy(LEADER)).isNotEmpty();
        assertThat(work.count("select count(*) from explanation")).isOne();
        assertThat(work.overdue(report)).isOne();
        assertThat(work.desks.of("snv.lanhdao").task("explainDelay", report)).isNotNull();
        assertThat(work.timers(report)).isEmpty();
        assertThat(work.jobs("mailDelivery")).isEmpty();
        assertThat(work.incidents()).isZero();
    }

    private List<Received> mails() {
        return mailServer.received();
    }
}
