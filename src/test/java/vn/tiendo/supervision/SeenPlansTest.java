package vn.tiendo.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.supervision.IssuedPlans.item;
import static vn.tiendo.supervision.IssuedPlans.regime;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.organization.Standings;

/** The two ways of asking who sees which plan have one answer. */
@PagesTest
class SeenPlansTest {

    @Autowired
    private IssuedPlans issuedPlans;

    @Autowired
    private Standings standings;

    @Autowired
    private SeenPlans seenPlans;

    @Autowired
    private PlanVisibility visibility;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ubnd.lanhdao",
                "vpub.theodoi",
                "stc.chuyenvien",
                "syt.lanhdao",
                "stp.vanthu",
                "snv.lanhdao",
                "tu.lanhdao",
                "btgdv.theodoi",
                "x01.lanhdao",
                "x01vh.chuyenvien",
                "x02.vanthu",
                "quantri"
            })
    void allPlansAtOnceAndOneAfterTheOther(String login) {
        var due = issuedPlans.today().plusDays(14);
        long top = issuedPlans.dispatched(
                "TU",
                "BTGDV",
                "Cấp một",
                List.of(item("Việc", List.of("UBND", "SYT"), List.of("STP"), null)),
                List.of(regime("Báo cáo", List.of("X02"), "TU", due)));
        long second = issuedPlans.answering(
                issuedPlans.assignment(top, "UBND"),
                "Cấp hai",
                List.of(item("Việc", List.of("X01"), List.of("STC"), null)));
        issuedPlans.answering(
                issuedPlans.assignment(second, "X01"),
                "Cấp ba",
                List.of(item("Việc", List.of("X01VH"), List.of(), null)));
        issuedPlans.draft("X01", "X01", "Dự thảo", List.of(item("Việc", List.of("X01VH"), List.of(), null)), List.of());
        var officer = standings.require(login);
        var all = jdbc.sql("select id from plan").query(Long.class).list();

        assertThat(seenPlans.of(officer)).doesNotHaveDuplicates().hasSameElementsAs(visibility.seen(officer, all));
    }
}
