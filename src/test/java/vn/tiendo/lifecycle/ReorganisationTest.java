package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.lifecycle.SmallPlans.endOf;
import static vn.tiendo.lifecycle.SmallPlans.task;
import static vn.tiendo.lifecycle.SmallPlans.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.audit.AuditTrail.Event;
import vn.tiendo.audit.AuditTrail.Subject;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.organization.ImportOfficers;
import vn.tiendo.organization.ImportUnits;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.reorganisation.LineKind;
import vn.tiendo.organization.domain.reorganisation.PieceKind;
import vn.tiendo.organization.domain.reorganisation.ReorganisationLine;
import vn.tiendo.organization.reorganisation.DecideReorganisation;
import vn.tiendo.organization.reorganisation.DraftReorganisation;
import vn.tiendo.organization.reorganisation.PreviewReorganisation;
import vn.tiendo.organization.reorganisation.Reorganisations;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.TravellingClock;

/** Sắp xếp tổ chức in the middle of work: what is open goes on at the successor as it stands, and nothing is left behind. */
@LifecycleTest
class ReorganisationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static int provinces;

    @Autowired
    Desks desks;

    @Autowired
    TravellingClock clock;

    @Autowired
    ProcessEngine engine;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ImportUnits importUnits;

    @Autowired
    ImportOfficers importOfficers;

    @Autowired
    DraftReorganisation draft;

    @Autowired
    DecideReorganisation decide;

    @Autowired
    PreviewReorganisation preview;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    Units units;

    @Autowired
    Officers officers;

    @Autowired
    Duties duties;

    @Autowired
    AuditTrail audit;

    private String p;
    private SmallProvince province;
    private Steps steps;
    private SmallPlans plans;
    private NothingOrphaned nothingOrphaned;

    @BeforeEach
    void aProvinceOfItsOwn() {
        clock.travelTo("2026-03-02");
        p = "R" + (char) ('A' + provinces++);
        province = new SmallProvince(importUnits, importOfficers, draft, decide, engine);
        province.founds(List.of(
                p + "UB,UBND tỉnh thử " + p + ",UBND " + p + ",PROVINCE_GOVERNMENT,STATE,,2004-01-01,,",
                p + "TT,Sở Thông tin và Truyền thông " + p + ",Sở TT&TT,DEPARTMENT,STATE," + p + "UB,2008-01-01,,",
                p + "KH,Sở Khoa học và Công nghệ " + p + ",Sở KH&CN,DEPARTMENT,STATE," + p + "UB,2008-01-01,,",
                p + "VH,Sở Văn hóa " + p + ",Sở VH,DEPARTMENT,STATE," + p + "UB,2008-01-01,,",
                p + "NV,Sở Nội vụ " + p + ",Sở NV,DEPARTMENT,STATE," + p + "UB,2008-01-01,,"));
        steps = new Steps(desks, runtime, jdbc);
        plans = new SmallPlans(steps, desks, runtime, management);
        nothingOrphaned = new NothingOrphaned(engine, jdbc);
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void aTaskGoesOnAtTheSuccessorWithItsClockItsOfficerAndItsProgress() {
        long plan = issue(List.of(with(task("Việc đang làm", code("TT"), "2026-03-20"), "ordinal", "1")), List.of());
        var task = steps.assignment(plan, "1", code("TT"));
        carryOn(task, "tt");

        var anew = merge("TT", "KH");

        assertThat(duties.require(DutyRef.of(task)).unit()).isEqualTo(code("KH"));
        assertThat(plans.clocks(task)).containsExactly(endOf("2026-03-20"));
        assertThat(anew.of(login("kh", "chuyenvien")).tasks("implement"))
                .as("the officers of the successor see it, but it is taken")
                .hasSize(1);
        var implement = anew.of(login("tt", "chuyenvien")).task("implement", task);
        assertThat(implement.getAssignee()).isEqualTo(login("tt", "chuyenvien"));
        assertThat(anew.of(login("tt", "chuyenvien"))
                        .open(implement)
                        .get("about")
                        .toString())
                .contains("Sở Khoa học và Công nghệ");
        assertThat(history(task)).last().satisfies(event -> {
            assertThat(event.action()).isEqualTo("Sắp xếp tổ chức: chuyển sang Sở Khoa học và Công nghệ " + p);
            assertThat(event.note()).contains("Từ Sở Thông tin và Truyền thông", "05/NQ-HĐND", "04/03/2026");
        });
        anew.of(login("tt", "chuyenvien"))
                .submit(implement, Map.of("step", "PROPOSE_COMPLETION", "evidence", "Đã có sản phẩm."));
        anew.of(login("nv", "theodoi"))
                .submit(anew.of(login("nv", "theodoi")).task("confirmCompletion", task), Map.of("decision", "PASS"));
        assertThat(steps.ended(task)).isTrue();
        nothingOrphaned.check(List.of(code("TT")));
    }

    @Test
    void aDraftMovesNothingAndCanBeThrownAway() {
        long plan = issue(List.of(with(task("Việc", code("TT"), "2026-03-20"), "ordinal", "1")), List.of());
        var before = everything();
        long id =
                province.drafts("Thử", DAY, ReorganisationLine.ending(LineKind.MERGE, code("TT"), List.of(code("KH"))));

        var shown = preview.of(id);
        assertThat(shown.faults()).isEmpty();
        assertThat(shown.leaving()).singleElement().satisfies(leaving -> {
            assertThat(leaving.pieces().get(PieceKind.ASSIGNMENT))
                    .extracting(piece -> piece.name())
                    .containsExactly(steps.assignment(plan, "1", code("TT")));
            assertThat(leaving.pieces().get(PieceKind.OFFICER)).hasSize(5);
        });
        draft.discard(id, "quantri");

        assertThat(everything()).isEqualTo(before);
        assertThatThrownBy(() -> reorganisations.require(id)).hasMessageContaining("Không có quyết định sắp xếp đó");
    }

    @Test
    void aUnitThatIsRenamedIsTheSameUnitAndWasCalledOtherwiseBefore() {
        long plan = issue(List.of(with(task("Việc", code("TT"), "2026-03-20"), "ordinal", "1")), List.of());
        var task = steps.assignment(plan, "1", code("TT"));

        var anew = province.reorganises(
                "Đổi tên", DAY, Map.of(), ReorganisationLine.renamed(code("TT"), "Sở Chuyển đổi số " + p, "Sở CĐS"));
        clock.travelTo("2026-03-04");

        assertThat(units.require(code("TT")).name()).isEqualTo("Sở Thông tin và Truyền thông " + p);
        hour();
        assertThat(units.require(code("TT")).name()).isEqualTo("Sở Chuyển đổi số " + p);
        assertThat(named("2026-03-03"))
                .isEqualTo("Sở Thông tin và Truyền thông " + p + " (nay là Sở Chuyển đổi số " + p + ")");
        assertThat(named("2026-03-04")).isEqualTo("Sở Chuyển đổi số " + p);
        var received = anew.of(login("tt", "lanhdao")).task("receiveAssignment", task);
        assertThat(engine.getTaskService().getVariableLocal(received.getId(), "unitName"))
                .isEqualTo("Sở Chuyển đổi số " + p);
        nothingOrphaned.check(List.of());
    }

    private void hour() {
        desks.theClocksStrikeFromNow();
        desks.letTheEngineWork();
        assertThat(SmallProvince.unfinished(jdbc)).isEmpty();
    }

    private String named(String day) {
        return jdbc.sql("select unit_then_and_now(?, ?::date)")
                .params(code("TT"), day)
                .query(String.class)
                .single();
    }

    private Desks merge(String from, String to) {
        clock.travelTo("2026-03-04");
        var anew = province.reorganises(
                "Sắp xếp", DAY, Map.of(), ReorganisationLine.ending(LineKind.MERGE, code(from), List.of(code(to))));
        assertThat(SmallProvince.unfinished(jdbc)).isEmpty();
        return anew;
    }

    private void carryOn(String task, String unit) {
        steps.submit(login(unit, "lanhdao"), "receiveAssignment", task, Map.of("reception", "ACCEPT"));
        steps.submit(login(unit, "lanhdao"), "allocateOfficer", task, Map.of("officer", login(unit, "chuyenvien")));
        steps.submit(
                login(unit, "chuyenvien"),
                "implement",
                task,
                Map.of("step", "UPDATE_PROGRESS", "progressPercent", 40, "progressNote", "Đã xong phần đầu."));
    }

    private long issue(List<Map<String, Object>> items, List<Map<String, Object>> regimes) {
        return plans.issue(steps.begin(unit("NV")), unit("NV"), "Kế hoạch của Sở Nội vụ " + p, items, regimes);
    }

    private List<Event> history(String key) {
        return audit.of(new Subject(DutyRef.of(key).kind().key(), Steps.id(key)));
    }

    /** How many rows each table has, and what the units say. */
    private String everything() {
        return jdbc.sql("""
                select (select count(*) from assignment) || ' ' || (select count(*) from unit_successor) || ' '
                    || (select string_agg(u::text, ';' order by code) from unit u) || ' '
                    || (select string_agg(o::text, ';' order by login) from officer o)""").query(String.class).single();
    }

    private String code(String unit) {
        return p + unit;
    }

    private String unit(String unit) {
        return code(unit).toLowerCase(java.util.Locale.ROOT);
    }

    private String login(String unit, String role) {
        return unit(unit.toUpperCase(java.util.Locale.ROOT)) + "." + role;
    }
}
