package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.NotPermitted;
import vn.tiendo.Refusal;
import vn.tiendo.report.ConsolidatedFigures;
import vn.tiendo.report.Consolidations;
import vn.tiendo.report.CorrectFigures;
import vn.tiendo.supervision.register.RegisterAgrees;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.TravellingClock;

/**
 * Figures on their way up: three communes report to a province, the province and a neighbour to a ministry. What one
 * commune corrects afterwards makes new versions up the tree, and leaves what was signed as it was.
 */
@LifecycleTest
class FiguresTest {

    private static final String ASKED = """
            Số lớp tập huấn | lớp | cộng | 40
            Tỷ lệ hài lòng | % | trung bình
            Hộ nghèo còn lại | hộ | mới nhất | không quá 100
            Khó khăn, vướng mắc | | chữ""";

    @Autowired
    Desks desks;

    @Autowired
    TravellingClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    org.camunda.bpm.engine.ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    vn.tiendo.organization.ImportUnits units;

    @Autowired
    vn.tiendo.organization.ImportOfficers officers;

    @Autowired
    Consolidations consolidations;

    @Autowired
    ConsolidatedFigures figures;

    @Autowired
    CorrectFigures correctFigures;

    Steps steps;

    /** A ministry, two provinces, three communes: the letter tells the tests apart. */
    @BeforeEach
    void aMinistryTwoProvincesAndThreeCommunes() {
        clock.travelTo("2023-01-20");
        steps = new Steps(desks, runtime, jdbc);
        // Clocks of tests go back, cycles do not.
        management
                .createJobQuery()
                .processDefinitionKey("reportPeriods")
                .timers()
                .list()
                .forEach(timer -> management.setJobDuedate(timer.getId(), Date.from(clock.instant())));
    }

    @AfterEach
    void backTodayAndTheRegisterAgrees() {
        clock.comeBack();
        RegisterAgrees.check(jdbc);
    }

    private void found(String p) {
        var list = SmallProvince.HEADER + "\n"
                + Arrays.asList(
                                "SL%sB,Bộ thí điểm số liệu %s,Bộ số liệu %s,MINISTRY,CENTRAL,,2010-01-01,,",
                                "SL%sT,Tỉnh số liệu %s,Tỉnh số liệu %s,PROVINCIAL_GOVERNMENT,STATE,SL?B,2010-01-01,,",
                                "SL%sS,Tỉnh láng giềng %s,Tỉnh láng giềng %s,PROVINCIAL_GOVERNMENT,STATE,SL?B,2010-01-01,,",
                                "SL%sX1,Xã số liệu một %s,Xã một %s,COMMUNE_GOVERNMENT,STATE,SL?T,2010-01-01,,",
                                "SL%sX2,Xã số liệu hai %s,Xã hai %s,COMMUNE_GOVERNMENT,STATE,SL?T,2010-01-01,,",
                                "SL%sX3,Xã số liệu ba %s,Xã ba %s,COMMUNE_GOVERNMENT,STATE,SL?T,2010-01-01,,")
                        .stream()
                        .map(line -> line.formatted(p, p, p).replace("?", p))
                        .collect(Collectors.joining("\n"));
        units.run(list.getBytes(StandardCharsets.UTF_8));
        officers.run(vn.tiendo.demo.DemoOfficers.of(list).getBytes(StandardCharsets.UTF_8));
    }

    /** The plan of the ministry and that of the province which answers it. */
    private record Plans(long above, long below) {}

    private Plans issue(String p) {
        found(p);
        var ministry = "sl" + p.toLowerCase() + "b";
        var province = "sl" + p.toLowerCase() + "t";
        long above = steps.issue(
                steps.begin(ministry),
                ministry,
                ministry,
                plan(
                        "SL" + p + "B",
                        "Kế hoạch của Bộ",
                        Map.of("ordinal", "1", "content", "Triển khai", "leads", List.of("SL" + p + "T")),
                        monthly(List.of("SL" + p + "T", "SL" + p + "S"), "SL" + p + "B", 10)));
        var duty = steps.assignment(above, "1", "SL" + p + "T");
        steps.submit(province + ".lanhdao", "receiveAssignment", duty, Map.of("reception", "ACCEPT"));
        steps.submit(province + ".lanhdao", "allocateOfficer", duty, Map.of("officer", province + ".chuyenvien"));
        steps.submit(province + ".chuyenvien", "implement", duty, Map.of("step", "OPEN_OWN_PLAN"));
        var own = "plan:"
                + jdbc.sql("select id from plan where parent_assignment_id = ?")
                        .param(Steps.id(duty))
                        .query(Long.class)
                        .single();
        var regime = monthly(List.of("SL" + p + "X1", "SL" + p + "X2", "SL" + p + "X3"), "SL" + p + "T", 5);
        regime.put("answersSuperior", true);
        long below = steps.issue(
                own,
                province,
                province,
                plan("SL" + p + "T", "Kế hoạch của tỉnh", Map.of("content", "Triển khai"), regime));
        return new Plans(above, below);
    }

    private static Map<String, Object> monthly(List<String> reporters, String receiver, int days) {
        return new HashMap<>(Map.of(
                "name",
                "Báo cáo tháng",
                "frequency",
                "MONTHLY",
                "reporters",
                reporters,
                "recipient",
                receiver,
                "consolidator",
                receiver,
                "dueWorkingDays",
                days,
                "indicators",
                ASKED));
    }

    private static Map<String, Object> plan(
            String unit, String title, Map<String, Object> item, Map<String, Object> regime) {
        return Map.of(
                "title",
                title,
                "typeCode",
                "KE_HOACH",
                "issuingUnit",
                unit,
                "monitoringUnit",
                unit,
                "horizon",
                "2023-12-31",
                "items",
                List.of(item),
                "regimes",
                List.of(regime));
    }

    @Test
    void figuresAddUpTheTreeAndALateCorrectionMakesNewVersions() {
        var plans = issue("A");
        var february = "Tháng 2/2023";

        report(plans.below(), february, "SLAX1", "10", "80", "70", "Thiếu kinh phí");
        report(plans.below(), february, "SLAX2", "20", "90,5", "60", "chưa có");
        report(plans.below(), february, "SLAX3", "5", "chưa có", "chưa có", "chưa có");
        var province = steps.consolidation(plans.below(), february);
        var shown = desks.of("slat.chuyenvien").open(desks.of("slat.chuyenvien").task("compileReport", province));
        assertThat(shown.get("figures").toString())
                .contains("Số lớp tập huấn (lớp), cộng", "\"now\":\"35\"", "85,25 (170,5/2)")
                .contains("\"givers\":\"2/3. Chưa có: Xã số liệu ba A\"");
        assertThat(shown.get("contributions").toString()).contains("Xã số liệu hai A", "90,5");
        sign("slat", province);

        report(plans.above(), february, "SLAS", "5", "50", "30", "chưa có");
        steps.submit("slab.chuyenvien", "receiveReport", steps.report(plans.above(), february, "SLAT"), Steps.PASS);
        var ministry = steps.consolidation(plans.above(), february);
        sign("slab", ministry);

        assertThat(signed(province, 1))
                .containsExactly("35", "85,25 (170,5/2)", "60", "Xã số liệu một A: Thiếu kinh phí");
        assertThat(signed(ministry, 1))
                .as("a mean above is of three who gave a figure, not of two provinces")
                .containsExactly("40", "73,5 (220,5/3)", "30", "Tỉnh số liệu A: Xã số liệu một A: Thiếu kinh phí");

        var late = Steps.id(steps.report(plans.below(), february, "SLAX1"));
        var handedIn = handedIn(late);
        correctFigures.ask(late, List.of("12", "80", "70", "Thiếu kinh phí"), "Cộng thiếu hai lớp", "slax1.chuyenvien");
        assertThat(signed(province, 1)).as("asking changes nothing").startsWith("35");
        assertThat(versions(province)).isEqualTo(1);

        clock.travelTo("2023-03-01");
        correctFigures.accept(late, "Đồng ý", "slat.chuyenvien");

        assertThat(signed(province, 2)).startsWith("37");
        assertThat(signed(ministry, 2)).startsWith("42");
        assertThat(signed(province, 1)).as("what was signed stays").startsWith("35");
        assertThat(signed(ministry, 1)).startsWith("40");
        assertThat(handedIn(late)).as("being honest makes nobody late").isEqualTo(handedIn);
        assertThat(text(ministry))
                .contains("ĐÍNH CHÍNH SỐ LIỆU (PHIÊN BẢN 2)")
                .contains("Xã số liệu một A đính chính: Cộng thiếu hai lớp. Số lớp tập huấn (lớp): 40 → 42.");
        assertThat(history("report", late)).contains("Đề nghị đính chính số liệu", "Chấp nhận đính chính số liệu");
        assertThat(history("consolidation", Steps.id(ministry))).contains("Đính chính số liệu tổng hợp");
        assertThat(told("slab.lanhdao")).anyMatch(subject -> subject.startsWith("Số liệu đã đính chính"));
        assertThat(told("slat.chuyenvien")).anyMatch(subject -> subject.startsWith("Đề nghị đính chính số liệu"));
    }

    @Test
    void theFormShowsTheFiguresOfTheLastPeriodAndWhatCameBack() {
        var plans = issue("B");
        report(plans.below(), "Tháng 2/2023", "SLBX1", "10", "80", "70", "Không");
        clock.travelTo("2023-02-16");
        desks.letTheEngineWork();

        var march = steps.report(plans.below(), "Tháng 3/2023", "SLBX1");
        var desk = desks.of("slbx1.chuyenvien");
        var shown = desk.open(desk.task("draftReport", march)).get("figures").toString();
        assertThat(shown)
                .contains("Số lớp tập huấn (lớp)", "Kỳ trước: 10. Mục tiêu chung: 40.", "Mục tiêu: không quá 100.");

        assertThatThrownBy(() -> draft(march, "SLBX1", "1.5", "80", "70", "Không"))
                .hasMessageContaining("Chỉ tiêu «Số lớp tập huấn»: «1.5» không phải là số");
        assertThatThrownBy(() -> draft(march, "SLBX1", "", "80", "70", "Không"))
                .hasMessageContaining("«Số lớp tập huấn» chưa có số liệu; hãy ghi số liệu, hoặc ghi «chưa có»");
        assertThatThrownBy(() -> draft(march, "SLBX1", "15")).hasMessageContaining("Báo cáo này có 4 chỉ tiêu");

        draft(march, "SLBX1", "1.200,5", "chưa có", "70", "Không");
        steps.submit("slbx1.lanhdao", "approveReport", march, Steps.PASS);
        var receiver = desks.of("slbt.chuyenvien");
        assertThat(receiver.open(receiver.task("receiveReport", march))
                        .get("figures")
                        .toString())
                .contains("\"before\":\"10\"", "\"now\":\"1.200,5\"", "\"now\":\"chưa có\"");
        steps.submit("slbt.chuyenvien", "receiveReport", march, Steps.returned("Kiểm tra lại số lớp"));
        assertThat(desk.open(desk.task("draftReport", march)).get("figures").toString())
                .as("a returned report begins with its figures")
                .contains("\"value\":\"1.200,5\"", "\"value\":\"chưa có\"");
    }

    @Test
    void aReportAcceptedAfterTheCutOffIsAddedAsANewVersion() {
        var plans = issue("C");
        var february = "Tháng 2/2023";
        report(plans.below(), february, "SLCX1", "10", "80", "70", "chưa có");
        report(plans.below(), february, "SLCX2", "20", "90", "60", "chưa có");
        clock.travelTo("2023-02-28");
        desks.letTheEngineWork();
        var province = steps.consolidation(plans.below(), february);
        sign("slct", province);
        assertThat(signed(province, 1)).startsWith("30");

        report(plans.below(), february, "SLCX3", "7", "85", "50", "chưa có");

        assertThat(signed(province, 2)).containsExactly("37", "85 (255/3)", "50", "");
        assertThat(text(province)).contains("Bổ sung số liệu báo cáo sau hạn chốt của Xã số liệu ba C");
        assertThat(jdbc.sql("""
                        select n.number || ' ' || coalesce(n.accepted::text, 'waiting') from report_round n
                        where n.obligation_id = ? order by n.number""")
                        .param(Steps.id(steps.report(plans.above(), february, "SLCT")))
                        .query(String.class)
                        .list())
                .as("the receiver above decides on the newest figures")
                .containsExactly("1 false", "2 waiting");
        steps.submit("slcb.chuyenvien", "receiveReport", steps.report(plans.above(), february, "SLCT"), Steps.PASS);
    }

    @Test
    void onlyTheUnitAsksOnlyTheReceiverAnswersAndNobodyCorrectsWhatIsComputed() {
        var plans = issue("D");
        var february = "Tháng 2/2023";
        report(plans.below(), february, "SLDX1", "10", "80", "70", "chưa có");
        long report = Steps.id(steps.report(plans.below(), february, "SLDX1"));
        var right = List.of("11", "80", "70", "chưa có");

        assertThatThrownBy(() -> correctFigures.ask(report, right, "Sai", "sldx2.chuyenvien"))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> correctFigures.ask(report, right, "Sai", "sldt.chuyenvien"))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> correctFigures.ask(report, right, " ", "sldx1.lanhdao"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("lý do");
        assertThatThrownBy(() -> correctFigures.ask(report, List.of("10", "80", "70", "-"), "Sai", "sldx1.lanhdao"))
                .hasMessageContaining("không khác");
        long computed = Steps.id(steps.report(plans.above(), february, "SLDT"));
        assertThatThrownBy(() -> correctFigures.ask(computed, right, "Sai", "sldt.lanhdao"))
                .hasMessageContaining("được cộng từ báo cáo của các đơn vị");
        long open = Steps.id(steps.report(plans.below(), february, "SLDX2"));
        assertThatThrownBy(() -> correctFigures.ask(open, right, "Sai", "sldx2.lanhdao"))
                .hasMessageContaining("chưa được chấp nhận");

        correctFigures.ask(report, right, "Sai", "sldx1.lanhdao");
        assertThatThrownBy(() -> correctFigures.ask(report, right, "Sai", "sldx1.lanhdao"))
                .hasMessageContaining("đang có một đề nghị");
        assertThatThrownBy(() -> correctFigures.accept(report, null, "sldx1.lanhdao"))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> correctFigures.refuse(report, "", "sldt.chuyenvien"))
                .hasMessageContaining("lý do");
        correctFigures.refuse(report, "Số cũ đã đối chiếu", "sldt.chuyenvien");
        assertThatThrownBy(() -> correctFigures.accept(report, null, "sldt.chuyenvien"))
                .hasMessageContaining("đã được trả lời");
        assertThat(history("report", report)).contains("Không chấp nhận đính chính số liệu");
    }

    @Test
    void aPlanWithAWrongIndicatorIsRefusedByLine() {
        found("E");
        var key = steps.begin("slet");
        var regime = monthly(List.of("SLEX1"), "SLET", 2);
        regime.put("indicators", "Số lớp | lớp | cộng\nTỷ lệ | % | chia đôi");
        assertThatThrownBy(() -> steps.submit(
                        "slet.chuyenvien",
                        "draftPlan",
                        key,
                        plan("SLET", "Kế hoạch", Map.of("content", "Việc"), regime)))
                .hasMessageContaining("Báo cáo 1: dòng chỉ tiêu 2: cách cộng «chia đôi» không có");
    }

    private void report(long plan, String period, String unit, String... values) {
        var key = steps.report(plan, period, unit);
        draft(key, unit, values);
        steps.submit(login(unit, "lanhdao"), "approveReport", key, Steps.PASS);
        var receiver = jdbc.sql("select consolidator_code from report_regime where plan_id = ?")
                .param(plan)
                .query(String.class)
                .single();
        steps.submit(login(receiver, "chuyenvien"), "receiveReport", key, Steps.PASS);
    }

    private void draft(String key, String unit, String... values) {
        var rows = new ArrayList<Map<String, Object>>();
        Arrays.stream(values).forEach(value -> rows.add(Map.of("value", value)));
        steps.submit(login(unit, "chuyenvien"), "draftReport", key, Map.of("content", "Đã làm xong.", "figures", rows));
    }

    private void sign(String unit, String consolidation) {
        desks.letTheEngineWork();
        steps.submit(unit + ".chuyenvien", "compileReport", consolidation, Map.of("content", "Kết quả chung."));
        steps.submit(unit + ".lanhdao", "signConsolidatedReport", consolidation, Steps.PASS);
        desks.letTheEngineWork();
    }

    private static String login(String unit, String role) {
        return unit.toLowerCase(Locale.ROOT) + "." + role;
    }

    /** What a version says, indicator by indicator. */
    private List<String> signed(String consolidation, int version) {
        long id = Steps.id(consolidation);
        var report = consolidations.versions(id).get(version - 1);
        assertThat(report.frozenAt()).isNotNull();
        var frozen = figures.frozen(report.id());
        return figures.of(consolidations.require(id), report.id()).stream()
                .map(row -> {
                    assertThat(frozen.get(row.indicator().id())).isEqualTo(row.now());
                    return row.text(row.now());
                })
                .toList();
    }

    private int versions(String consolidation) {
        return consolidations.versions(Steps.id(consolidation)).size();
    }

    private String text(String consolidation) {
        return consolidations.last(Steps.id(consolidation)).orElseThrow().content();
    }

    private Instant handedIn(long report) {
        return jdbc.sql("select done_at from duty_register where kind = 'REPORT' and id = ?")
                .param(report)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    private List<String> history(String kind, long id) {
        return jdbc.sql("select action from audit_event where subject_kind = ? and subject_id = ? order by id")
                .params(kind, Long.toString(id))
                .query(String.class)
                .list();
    }

    private List<String> told(String login) {
        return jdbc.sql("select subject from mail where recipient = ?")
                .param(login)
                .query(String.class)
                .list();
    }
}
