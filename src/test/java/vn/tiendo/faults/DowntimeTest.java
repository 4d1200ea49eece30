package vn.tiendo.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.testing.SmtpServer;

/** Nothing runs from Thursday morning until Monday, over a weekend and over several rungs of the ladder. */
@FaultTest
class DowntimeTest {

    private static final String SPECIALIST = "snv.chuyenvien@laichau.example";

    @Autowired
    private Work work;

    private final SmtpServer mailServer = new SmtpServer();

    @BeforeEach
    void twoReportsAreDueOnFridayAndOnTuesday() {
        work.clear();
        work.issue("2026-02-23T08:00", List.of("SNV"), "chậm nhất ngày 06/03/2026", "chậm nhất ngày 10/03/2026");
        work.theClockStrikesNextAt(Work.at("2026-03-04T08:00"));
    }

    @AfterEach
    void backToday() {
        mailServer.close();
        work.clear();
        work.clock.comeBack();
    }

    @Test
    void afterThreeDaysEverybodyGetsOneMailWithTheNewestRungAndTheNextOneOnItsRegularDay() {
        var friday = work.reports("SNV").get(0);
        var tuesday = work.reports("SNV").get(1);
        try (var node = work.node(Work.at("2026-03-04T08:00"), mailServer)) {
            work.awaitRest();
            assertThat(node.errors()).isEmpty();
        }
        assertThat(work.ledger(friday)).containsExactly("snv.chuyenvien DAY -3");
        assertThat(mailServer.receivedBy(SPECIALIST)).hasSize(1);

        try (var node = work.node(Work.at("2026-03-09T07:30"), mailServer)) {
            work.awaitRest();
            assertThat(work.ledger(friday))
                    .containsExactly(
                            "snv.chuyenvien DAY -3", "snv.chuyenvien DAY 1", "snv.lanhdao DAY 1", "stc.theodoi DAY 1");
            assertThat(work.ledger(tuesday)).contains("snv.chuyenvien DAY -1", "snv.lanhdao DAY -1");
            assertThat(mailServer.receivedBy(SPECIALIST)).hasSize(2);
            assertThat(mailServer.receivedBy("snv.lanhdao@laichau.example")).hasSize(1);
            assertThat(mailServer.receivedBy("stc.theodoi@laichau.example")).hasSize(1);
            assertThat(work.overdue(friday)).isOne();
            assertThat(work.overdue(tuesday)).isZero();
            assertThat(work.count("select count(*) from explanation")).isOne();

            strike(node, "2026-03-09T08:00");
            assertThat(mailServer.receivedBy(SPECIALIST)).as("once a morning").hasSize(2);
            strike(node, "2026-03-10T07:00");
            assertThat(work.ledger(tuesday)).contains("snv.chuyenvien DAY 0");
            assertThat(mailServer.receivedBy(SPECIALIST)).hasSize(3);
            strike(node, "2026-03-11T07:00");
            assertThat(work.ledger(friday)).contains("snv.chuyenvien DAY 3");
            assertThat(mailServer.receivedBy(SPECIALIST)).hasSize(4);
            assertThat(work.overdue(friday)).isOne();
            assertThat(work.overdue(tuesday)).isOne();
            assertThat(node.errors()).isEmpty();
        }
        assertThat(work.incidents()).isZero();
    }

    private void strike(NodeProcess node, String time) {
        var moment = Work.at(time).plusSeconds(1);
        work.clock.travelTo(moment);
        node.travelTo(moment);
        work.awaitRest();
    }
}
