package vn.tiendo.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.tiendo.lifecycle.NothingOrphaned;
import vn.tiendo.lifecycle.SmallProvince;
import vn.tiendo.organization.domain.reorganisation.LineKind;
import vn.tiendo.organization.domain.reorganisation.ReorganisationLine;
import vn.tiendo.organization.reorganisation.DecideReorganisation;
import vn.tiendo.testing.SmtpServer;

/**
 * Two departments with reports under way go up in a third. The node that carries the decision out is killed (SIGKILL)
 * somewhere on the way, and started again ten minutes later: it goes on where it was and does nothing twice.
 */
@FaultTest
class KilledReorganisationTest {

    private static final Instant THE_DAY = Work.at("2026-03-04T08:00");
    private static final Instant LATER = Work.at("2026-03-04T08:10");
    private static int provinces;

    @Autowired
    private Work work;

    @Autowired
    private DecideReorganisation decide;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private final SmtpServer mailServer = new SmtpServer();
    private String p = "";
    private long decision;

    @BeforeEach
    void twoDepartmentsWithReportsAreToGoUpInAThird() {
        work.clear();
        work.clock.travelTo(Work.at("2026-03-02T07:00"));
        p = "K" + (char) ('A' + provinces++);
        var province = beans.createBean(SmallProvince.class);
        province.founds(List.of(
                p + "UB,UBND tỉnh " + p + ",UBND " + p + ",PROVINCE_GOVERNMENT,STATE,,2004-01-01,,",
                p + "TT,Sở Thông tin " + p + ",Sở TT,DEPARTMENT,STATE," + p + "UB,2008-01-01,,",
                p + "VH,Sở Văn hóa " + p + ",Sở VH,DEPARTMENT,STATE," + p + "UB,2008-01-01,,",
                p + "KH,Sở Khoa học " + p + ",Sở KH,DEPARTMENT,STATE," + p + "UB,2008-01-01,,"));
        work.issue(
                "2026-03-02T08:00",
                List.of(p + "TT", p + "VH"),
                "trước ngày 20/03/2026",
                "trước ngày 27/03/2026",
                "trước ngày 10/04/2026");
        work.clock.travelTo(THE_DAY);
        decision = province.drafts(
                "Sắp xếp " + p,
                LocalDate.of(2026, 3, 4),
                ReorganisationLine.ending(LineKind.MERGE, p + "TT", List.of(p + "KH")),
                ReorganisationLine.ending(LineKind.MERGE, p + "VH", List.of(p + "KH")));
        decide.decide(decision, "quantri");
    }

    @AfterEach
    void backToday() {
        mailServer.close();
        work.clear();
        theProvinceIsNoMore();
        work.clock.comeBack();
    }

    /** Nobody else's test asks anything of its units. */
    private void theProvinceIsNoMore() {
        work.jdbc
                .sql("update officer set active = false where unit_code like ?")
                .param(p + "%")
                .update();
        work.jdbc
                .sql("update unit set valid_to = date '2026-03-05' where code like ? and valid_to is null")
                .param(p + "%")
                .update();
    }

    @Test
    void killedWhileTheWorkMovesNothingHasMovedAndAllOfItMovesLater() throws Exception {
        try (var gate = Gate.before("insert", "reorganisation_move", "true", work.database)) {
            killed(gate);
            assertThat(moves()).isZero();
            assertThat(work.count("select count(*) from report_obligation where unit_code = ?", p + "KH"))
                    .isZero();
            assertThat(work.count(
                            "select count(*) from unit where code in (?, ?) and valid_to is null", p + "TT", p + "VH"))
                    .isEqualTo(2);
            assertThat(mails()).isZero();
        }
        startedAgain();
    }

    @Test
    void killedBetweenTheProcessesOfOneUnitAndThoseOfTheOtherItGoesOnWithTheOther() throws Exception {
        try (var gate = Gate.before(
                "update",
                "reorganisation_follower",
                "new.from_code = '" + p + "VH' and new.finished_at is not null",
                work.database)) {
            killed(gate);
            assertThat(moves()).isPositive();
            assertThat(followed()).isEqualTo(1);
            assertThat(work.count("select count(*) from reorganisation where id = ? and finished_at is null", decision))
                    .isOne();
        }
        startedAgain();
    }

    @Test
    void killedJustBeforeItIsDoneItIsDoneOnce() throws Exception {
        try (var gate = Gate.before("update", "reorganisation", "new.finished_at is not null", work.database)) {
            killed(gate);
            assertThat(followed()).isEqualTo(2);
        }
        startedAgain();
    }

    private void killed(Gate gate) {
        try (var node = work.node(THE_DAY, mailServer)) {
            gate.awaitSomebody();
            assertThat(node.errors()).isEmpty();
        }
    }

    private void startedAgain() {
        try (var node = work.node(LATER, mailServer)) {
            work.awaitRest();
            assertThat(node.errors()).isEmpty();
        }
        work.clock.travelTo(LATER);
        new NothingOrphaned(engine, work.jdbc, p).check(List.of(p + "TT", p + "VH"));
        assertThat(work.count("select count(*) from reorganisation where id = ? and finished_at is not null", decision))
                .isOne();
        assertThat(followed()).isEqualTo(2);
        // Three reports of each of the two units, each moved once; those for the same deadline go up in one another.
        assertThat(work.count(
                        "select count(*) from report_obligation where unit_code = ? and withdrawn_at is null",
                        p + "KH"))
                .isEqualTo(3);
        assertThat(work.count("""
                        select count(*) from (select piece, part, from_code from reorganisation_move
                            where reorganisation_id = ? group by 1, 2, 3 having count(*) > 1) twice""", decision)).isZero();
        assertThat(work.count("""
                        select count(*) from (select subject_id, action, note from audit_event
                            where subject_kind = 'report' and action like 'Sắp xếp tổ chức%'
                            group by 1, 2, 3 having count(*) > 1) twice""")).isZero();
        assertThat(work.count(
                        "select count(*) from audit_event where subject_kind = 'reorganisation' and subject_id = ?"
                                + " and action = 'Đã thực hiện xong quyết định sắp xếp'",
                        Long.toString(decision)))
                .isOne();
        // A leader and a clerk of each unit concerned.
        assertThat(mails()).isPositive();
        assertThat(work.count("""
                        select count(*) from (select recipient from mail where subject like '%' || ?
                            group by recipient having count(*) > 1) twice""", "Sắp xếp " + p)).isZero();
        assertThat(work.jobs("reorganisation")).isEmpty();
        assertThat(work.incidents()).isZero();
    }

    private long moves() {
        return work.count("select count(*) from reorganisation_move where reorganisation_id = ?", decision);
    }

    private long followed() {
        return work.count(
                "select count(*) from reorganisation_follower where reorganisation_id = ? and finished_at is not null",
                decision);
    }

    private long mails() {
        return work.count("select count(*) from mail where subject like '%' || ?", "Sắp xếp " + p);
    }
}
