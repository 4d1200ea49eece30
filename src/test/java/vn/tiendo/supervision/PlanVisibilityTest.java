package vn.tiendo.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.supervision.IssuedPlans.item;
import static vn.tiendo.supervision.IssuedPlans.regime;
import static vn.tiendo.supervision.PlanSight.NOTHING;
import static vn.tiendo.supervision.PlanSight.OWN_PART;
import static vn.tiendo.supervision.PlanSight.WHOLE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.domain.MayWithdraw;

@PagesTest
class PlanVisibilityTest {

    @Autowired
    private IssuedPlans issuedPlans;

    @Autowired
    private Standings standings;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanVisibility visibility;

    @Autowired
    private PlanList list;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anIssuedPlanIsSeenByTheAssignersSideAndByThoseWhoHaveAPartInIt() {
        long plan = provincePlan();
        sees("ubnd.nguoiky", plan, WHOLE);
        sees("vpub.theodoi", plan, WHOLE);
        sees("vpub.vanthu", plan, WHOLE);
        sees("stc.chuyenvien", plan, OWN_PART);
        sees("syt.vanthu", plan, OWN_PART);
        sees("stp.vanthu", plan, OWN_PART);
        sees("x01vh.lanhdao", plan, NOTHING);
        sees("snv.lanhdao", plan, NOTHING);
        sees("snv.theodoi", plan, NOTHING);
        sees("tu.lanhdao", plan, NOTHING);
    }

    @Test
    void aSuperiorOfTheAssignerSeesTheWholeOnceItIsIssuedButNoDraft() {
        var items = List.of(item("Rà soát", List.of("X01VH"), List.of(), null));
        long issued = issuedPlans.issue("X01", "X01", "Kế hoạch của xã", items, List.of());
        long draft = issuedPlans
                .draft("X01", "X01", "Dự thảo của xã", items, List.of())
                .id();
        sees("x01.chuyenvien", issued, WHOLE);
        sees("ubnd.lanhdao", issued, WHOLE);
        sees("vpub.theodoi", issued, WHOLE);
        sees("x01vh.lanhdao", issued, OWN_PART);
        sees("x02.lanhdao", issued, NOTHING);
        sees("stc.lanhdao", issued, NOTHING);
        sees("x01.chuyenvien", draft, WHOLE);
        sees("ubnd.lanhdao", draft, NOTHING);
        sees("x01vh.lanhdao", draft, NOTHING);
    }

    @Test
    void whoAssignedSeesTheOwnPlanThatAnswersItAcrossChains() {
        long party = issuedPlans.dispatched(
                "TU",
                "BTGDV",
                "Hướng dẫn của Đảng",
                List.of(item("Tuyên truyền", List.of("SYT", "SNV"), List.of(), null)),
                List.of());
        long answer = issuedPlans.answering(
                issuedPlans.assignment(party, "SYT"),
                "Kế hoạch của sở",
                List.of(item("Phối hợp", List.of("X02"), List.of(), null)));
        sees("btgdv.theodoi", answer, WHOLE);
        sees("tu.lanhdao", answer, WHOLE);
        sees("ubnd.lanhdao", answer, WHOLE);
        sees("syt.chuyenvien", answer, WHOLE);
        sees("x02.chuyenvien", answer, OWN_PART);
        sees("x02.chuyenvien", party, NOTHING);
        sees("snv.lanhdao", answer, NOTHING);
        sees("snv.lanhdao", party, OWN_PART);
    }

    @Test
    void theListAndTheSinglePageNeverDisagree() {
        provincePlan();
        var all = jdbc.sql("select id from plan").query(Long.class).list();
        for (var login : List.of("ubnd.lanhdao", "stc.chuyenvien", "snv.lanhdao", "x01vh.vanthu", "quantri")) {
            var officer = standings.require(login);
            var listed = listed(officer);
            assertThat(all)
                    .allSatisfy(plan ->
                            assertThat(listed.contains(plan)).isEqualTo(visibility.of(officer, plan) != NOTHING));
        }
    }

    private Set<Long> listed(Standing officer) {
        var listed = new HashSet<Long>();
        for (int number = 1; ; number++) {
            var page = list.page(officer, number);
            page.rows().forEach(row -> listed.add(row.id()));
            if (!page.more()) {
                return listed;
            }
        }
    }

    @Test
    void onlyLeadersAndSupervisorsOfTheAssignersSideMayWithdraw() {
        long plan = provincePlan();
        for (var login : List.of("ubnd.lanhdao", "ubnd.theodoi", "vpub.theodoi")) {
            assertThat(MayWithdraw.refusedTo(standings.require(login), plans.require(plan)))
                    .as(login)
                    .isEmpty();
        }
        for (var login : List.of(
                "ubnd.nguoiky",
                "ubnd.vanthu",
                "vpub.lanhdao",
                "vpub.chuyenvien",
                "stc.lanhdao",
                "snv.theodoi",
                "quantri")) {
            assertThat(MayWithdraw.refusedTo(standings.require(login), plans.require(plan)))
                    .as(login)
                    .isPresent();
        }
        long below = issuedPlans.issue(
                "X01", "X01", "Của xã", List.of(item("Rà soát", List.of("X01VH"), List.of(), null)), List.of());
        assertThat(MayWithdraw.refusedTo(standings.require("ubnd.lanhdao"), plans.require(below)))
                .isPresent();
        assertThat(MayWithdraw.refusedTo(standings.require("x01.lanhdao"), plans.require(below)))
                .isEmpty();
    }

    private long provincePlan() {
        var today = issuedPlans.today();
        return issuedPlans.dispatched(
                "UBND",
                "UBND",
                "Kế hoạch của tỉnh",
                List.of(item("Chuẩn bị kinh phí", List.of("STC"), List.of("SYT"), today.plusDays(30))),
                List.of(regime("Báo cáo năm", List.of("STP"), "UBND", today.plusDays(40))));
    }

    private void sees(String login, long plan, PlanSight sight) {
        assertThat(visibility.of(standings.require(login), plan)).as(login).isEqualTo(sight);
    }
}
