package vn.tiendo.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.testing.SmtpServer;

/** The mail server refuses connections for two hours, while officers work and deadlines pass. */
@FaultTest
class MailServerAwayTest {

    private static final Instant DUE = Work.at("2026-03-09T07:00");

    @Autowired
    private Work work;

    private final SmtpServer mailServer = new SmtpServer();

    @BeforeEach
    void twoUnitsOweAReportAtSevenOnMonday() {
        work.clear();
        work.issue("2026-03-02T08:00", List.of("SNV", "STP"), "trước 7 giờ ngày 09/03/2026");
        work.theClockStrikesNextAt(DUE);
    }

    @AfterEach
    void backToday() {
        mailServer.close();
        work.clear();
        work.clock.comeBack();
    }

    @Test
    void workGoesOnAndEverythingArrivesOnceAfterRecovery() {
        var report = work.reports("SNV").get(0);
        mailServer.goAway();
        try (var node = work.node(DUE, mailServer)) {
            work.awaitRest();
            assertThat(work.ledger()).hasSize(4);
            work.submit("snv.chuyenvien", "draftReport", report, Map.of("content", "Đã hoàn thành."));
            work.submit("snv.lanhdao", "approveReport", report, Work.PASS);
            assertThat(work.overdue(report)).isZero();
            for (int minute = 1; minute <= 120; minute += 17) {
                travel(node, DUE.plus(Duration.ofMinutes(minute)));
            }
            work.submit("stc.chuyenvien", "receiveReport", report, Work.PASS);
            assertThat(work.ledger(work.reports("STP").get(0)))
                    .contains("stp.chuyenvien HOUR -1", "stp.chuyenvien HOUR 1");
            assertThat(mailServer.received()).isEmpty();
            assertThat(work.incidents()).isZero();

            mailServer.recover();
            for (int hour = 2; hour <= 5; hour++) {
                travel(node, DUE.plus(Duration.ofMinutes(60 * hour + 40)));
            }
            assertThat(node.errors()).isEmpty();
        }
        assertThat(work.count("select count(*) from mail where state <> 'SENT'"))
                .isZero();
        assertThat(mailServer.received()).hasSize((int) work.count("select count(*) from mail"));
        assertThat(mailServer.received())
                .extracting(SmtpServer.Received::messageId)
                .doesNotHaveDuplicates();
        assertThat(mailServer.receivedBy("snv.chuyenvien@laichau.example")).hasSize(1);
        assertThat(work.jobs("mailDelivery")).isEmpty();
        assertThat(work.incidents()).isZero();
    }

    private void travel(NodeProcess node, Instant moment) {
        work.clock.travelTo(moment);
        node.travelTo(moment);
        work.awaitRest();
    }
}
