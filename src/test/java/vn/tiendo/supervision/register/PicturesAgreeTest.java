package vn.tiendo.supervision.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiendo.supervision.IssuedPlans.item;
import static vn.tiendo.supervision.IssuedPlans.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.assignment.CarryOutAssignment;
import vn.tiendo.assignment.JudgeAssignment;
import vn.tiendo.deadline.ExtendDeadline;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.IssuedPlans;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.testing.TravellingClock;

/** What pictures are drawn from says the same as the overview. */
@PagesTest
class PicturesAgreeTest {

    private static final List<String> LOGINS = List.of("vpub.theodoi", "stc.lanhdao", "syt.lanhdao", "snv.lanhdao");

    @Autowired
    private IssuedPlans issuedPlans;

    @Autowired
    private Register register;

    @Autowired
    private OverdueTrend trend;

    @Autowired
    private FiguresBy figures;

    @Autowired
    private UnitRanks ranks;

    @Autowired
    private PlanTimeline timeline;

    @Autowired
    private Standings standings;

    @Autowired
    private CarryOutAssignment carryOut;

    @Autowired
    private JudgeAssignment judge;

    @Autowired
    private ExtendDeadline extend;

    @Autowired
    private TravellingClock clock;

    private long plan;

    /** Two tasks and two reports, due at the end of Tuesday 15/9/2026. */
    @BeforeEach
    void aPlanInSeptember() {
        clock.travelTo("2026-09-01");
        var due = LocalDate.of(2026, 9, 16);
        plan = issuedPlans.dispatched(
                "UBND",
                "VPUB",
                "Phòng, chống rét",
                List.of(
                        item("Phòng, chống rét", List.of("STC", "SYT"), List.of("STP"), due),
                        item("Việc thường xuyên", List.of("STC"), List.of(), null)),
                List.of(regime("Báo cáo rét", List.of("STC", "SYT"), "UBND", due)));
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void theTrendSaysWhatWasOverdueAtTheEndOfEachMonth() {
        clock.travelTo("2026-10-20");
        var finance = issuedPlans.assignment(plan, "STC").id();
        carryOut.proposeCompletion(finance, "Đã xong", "stc.chuyenvien");
        judge.confirmCompletion(finance, null, "vpub.theodoi");
        clock.travelTo("2026-11-23");

        var points = trend.of(officer("vpub.theodoi"), ofThisPlan(), 4);

        assertThat(points)
                .extracting(OverdueTrend.Point::day)
                .containsExactly(
                        LocalDate.of(2026, 7, 31),
                        LocalDate.of(2026, 8, 31),
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 10, 31),
                        LocalDate.of(2026, 11, 23));
        assertThat(points)
                .extracting(point -> point.of(RegisterKind.ASSIGNMENT))
                .containsExactly(0L, 0L, 2L, 1L, 1L);
        assertThat(points).extracting(OverdueTrend.Point::total).containsExactly(0L, 0L, 4L, 3L, 3L);
    }

    @Test
    void whatFallsDueAtTheEndOfAMonthIsOverdueWithTheMonthsEnd() {
        long other = issuedPlans.dispatched(
                "UBND",
                "VPUB",
                "Đến hết tháng",
                List.of(item("Đến hết tháng", List.of("STC"), List.of(), LocalDate.of(2026, 10, 1))),
                List.of());
        clock.travelTo("2026-10-20");
        assertThat(trend.of(officer("vpub.theodoi"), filter("ke-hoach", String.valueOf(other)), 2))
                .extracting(OverdueTrend.Point::total)
                .containsExactly(0L, 1L, 1L);
    }

    @Test
    void theLastPointOfTheTrendIsTheOverdueOfTheOverview() {
        clock.travelTo("2026-11-23");
        for (var login : LOGINS) {
            for (var filter : List.of(
                    DutyFilter.ALL,
                    ofThisPlan(),
                    filter("loai", "bao-cao"),
                    filter("loai", "phoi-hop"),
                    filter("don-vi", "STC"),
                    filter("co-quan", "UBND"),
                    filter("khoi", "nha-nuoc"),
                    filter("ky", "2026-Q3"))) {
                var points = trend.of(officer(login), filter, 12);
                assertThat(points.get(points.size() - 1).total())
                        .as(login + " " + filter)
                        .isEqualTo(register.sheet(officer(login), filter).all().overdue());
            }
        }
    }

    @Test
    void daysAndQuartersAddUpToTheOverview() {
        clock.travelTo("2026-11-23");
        var year = filter("ky", "2026");
        for (var login : LOGINS) {
            var all = register.sheet(officer(login), year).all();
            assertThat(figures.days(officer(login), year).values().stream().reduce(Figures.NONE, Figures::plus))
                    .as(login)
                    .isEqualTo(all);
            assertThat(figures.quarters(officer(login), year).values().stream().reduce(Figures.NONE, Figures::plus))
                    .as(login)
                    .isEqualTo(all);
        }
        assertThat(figures.days(officer("vpub.theodoi"), ofThisPlan()).get(LocalDate.of(2026, 9, 15)))
                .isEqualTo(new Figures(0, 0, 0, 0, 4, 0, 0));
        assertThat(figures.quarters(officer("stc.lanhdao"), ofThisPlan()).get(LocalDate.of(2026, 7, 1)))
                .isEqualTo(new Figures(0, 0, 0, 0, 2, 0, 1));
    }

    @Test
    void unitsAreRankedByWhatCanBeJudged() {
        var finance = issuedPlans.assignment(plan, "STC").id();
        carryOut.proposeCompletion(finance, "Đã xong", "stc.chuyenvien");
        judge.confirmCompletion(finance, null, "vpub.theodoi");
        clock.travelTo("2026-11-23");
        var sheet = register.sheet(officer("vpub.theodoi"), ofThisPlan());

        assertThat(ranks.of(sheet, UnitRanks.Order.OVERDUE))
                .extracting(UnitRanks.Rank::code, UnitRanks.Rank::judged)
                .containsExactly(tuple("SYT", 2L), tuple("STC", 2L));
        assertThat(ranks.of(sheet, UnitRanks.Order.LEAST_ON_TIME))
                .extracting(UnitRanks.Rank::code)
                .containsExactly("SYT", "STC");
        assertThat(ranks.of(sheet, UnitRanks.Order.MOST_ON_TIME))
                .extracting(UnitRanks.Rank::code)
                .containsExactly("STC", "SYT");
        assertThat(ranks.of(register.sheet(officer("stc.lanhdao"), ofThisPlan()), UnitRanks.Order.OVERDUE))
                .extracting(UnitRanks.Rank::code)
                .containsExactly("STC");
    }

    @Test
    void aTimelineHasALineForEachDeadlineAndKeepsTheFirst() {
        var asked = extend.ask(
                DutyRef.assignment(issuedPlans.assignment(plan, "SYT").id()),
                LocalDate.of(2026, 10, 30),
                "Chờ kinh phí",
                null,
                "syt.lanhdao");
        extend.grant(asked.id(), null, null, "vpub.theodoi");
        clock.travelTo("2026-10-20");

        var lines = timeline.of(officer("vpub.theodoi"), plan);
        assertThat(lines)
                .extracting(PlanTimeline.Line::title)
                .containsExactly("1. Phòng, chống rét", "1. Phòng, chống rét", "2. Việc thường xuyên", "Báo cáo rét");
        assertThat(lines)
                .extracting(PlanTimeline.Line::day)
                .containsExactly(
                        LocalDate.of(2026, 9, 15), LocalDate.of(2026, 10, 30), null, LocalDate.of(2026, 9, 15));
        assertThat(lines)
                .extracting(PlanTimeline.Line::firstDay)
                .containsExactly(null, LocalDate.of(2026, 9, 15), null, null);
        assertThat(lines.get(0).figures()).isEqualTo(new Figures(0, 0, 0, 0, 1, 0, 0));
        assertThat(lines).allSatisfy(line -> assertThat(line.begun()).isEqualTo("2026-09-01"));

        assertThat(timeline.of(officer("syt.lanhdao"), plan)).hasSize(2);
        assertThat(timeline.of(officer("snv.lanhdao"), plan)).isEmpty();
    }

    @Test
    void theOfficersOfAUnitAreCountedByWhatIsOpen() {
        carryOut.allocate(issuedPlans.assignment(plan, "SYT").id(), "syt.chuyenvien", null, "syt.lanhdao");
        clock.travelTo("2026-11-23");
        var hands = figures.hands(officer("vpub.theodoi"), "SYT");
        assertThat(hands)
                .filteredOn(hand -> "syt.chuyenvien".equals(hand.login()))
                .singleElement()
                .satisfies(hand -> assertThat(hand.figures().overdue()).isPositive());
        assertThat(hands.stream().mapToLong(hand -> hand.figures().open()).sum())
                .isEqualTo(register.sheet(officer("vpub.theodoi"), filter("don-vi", "SYT"))
                        .of(RegisterKind.ASSIGNMENT)
                        .open());
        assertThat(figures.hands(officer("snv.lanhdao"), "SYT")).isEmpty();
    }

    private DutyFilter ofThisPlan() {
        return filter("ke-hoach", String.valueOf(plan));
    }

    private Standing officer(String login) {
        return standings.require(login);
    }

    private static DutyFilter filter(String name, String value) {
        return DutyFilter.of(Map.of(name, value));
    }
}
