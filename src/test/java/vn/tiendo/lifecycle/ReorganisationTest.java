package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.lifecycle.SmallPlans.endOf;
import static vn.tiendo.lifecycle.SmallPlans.task;
import static vn.tiendo.lifecycle.SmallPlans.with;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.audit.AuditTrail.Event;
import vn.tiendo.audit.AuditTrail.Subject;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.Standings;
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
    private static final Map<String, String> EXPLANATION =
            Map.of("reason", "Đang sắp xếp tổ chức.", "remedy", "Làm thêm giờ.", "promisedDay", "2026-03-10");
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
    AutowireCapableBeanFactory beans;

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
    Standings standings;

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
        province = beans.createBean(SmallProvince.class);
        province.founds(List.of(
                p + "UB,UBND tỉnh thử " + p + ",UBND " + p + ",PROVINCE_GOVERNMENT,STATE,,2004-01-01,,",
                p + "TT,Sở Thông tin và Truyền thông " + p + ",Sở TT&TT,DEPARTMENT,STATE," + p + "UB,2008-01-01,,",
                p + "KH,Sở Khoa học và Công nghệ " + p + ",Sở KH&CN,DEPARTMENT,STATE," + p + "UB,2008-01-01,,",
                p + "VH,Sở Văn hóa " + p + ",Sở VH,DEPARTMENT,STATE," + p + "UB,2008-01-01,,",
                p + "NV,Sở Nội vụ " + p + ",Sở NV,DEPARTMENT,STATE," + p + "UB,2008-01-01,,"));
        steps = new Steps(desks, runtime, jdbc);
        plans = new SmallPlans(steps, desks, runtime, management);
        nothingOrphaned = new NothingOrphaned(engine, jdbc, p);
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

    @Test
    void nothingIsLostInTheMiddleOfEverything() {
        var work = inTheMiddle();
        nothingOrphaned.check(List.of());
        clock.travelTo("2026-03-05");
        desks.letTheEngineWork();
        var anew = province.reorganises(
                "Hợp nhất", LocalDate.of(2026, 3, 5), Map.of(), ending(LineKind.MERGE, "TT", "KH"));

        assertThat(SmallProvince.unfinished(jdbc)).isEmpty();
        nothingOrphaned.check(List.of(code("TT")));
        goesOnAtTheHeir(work, anew);
        nothingOrphaned.check(List.of(code("TT")));
    }

    private void goesOnAtTheHeir(MiddleOfWork work, Desks anew) {
        var then = new Steps(anew, runtime, jdbc);
        then.submit(
                login("kh", "chuyenvien"),
                "answerContribution",
                work.delivered,
                Map.of("answerKind", "TAKEN_IN", "answer", "Tiếp thu."));
        // what was the officer's own stays on that desk
        then.submit(
                login("tt", "chuyenvien"),
                "implement",
                work.carriedOut,
                Map.of("step", "PROPOSE_COMPLETION", "evidence", "Sản phẩm cuối."));
        then.submit(login("nv", "theodoi"), "confirmCompletion", work.carriedOut, Steps.PASS);
        assertThat(steps.ended(work.carriedOut)).isTrue();
        // of the same task of both, one went up in the other
        assertThat(steps.ended(work.shared)).isTrue();
        assertThat(steps.ended(work.sharedAtHeir)).isFalse();
        assertThat(history(work.shared)).last().extracting(Event::action).isEqualTo("Gộp nhiệm vụ");
        // what was asked for it is decided for the heir
        then.submit(
                login("nv", "theodoi"), "decideExtension", extensionOf(work.asksMoreTime), Map.of("answer", "GRANT"));
        assertThat(plans.clocks(work.asksMoreTime)).containsExactly(endOf("2026-03-30"));
        // the explanation is owed by the heir, by the same day
        then.submit(login("kh", "lanhdao"), "explainDelay", work.overdue, EXPLANATION);
        then.submit(login("nv", "theodoi"), "confirmCompletion", work.proposed, Steps.returned("Thiếu bảng số liệu."));
        assertThat(anew.of(login("tt", "chuyenvien")).task("implement", work.proposed))
                .isNotNull();
        then.submit(login("kh", "lanhdao"), "receiveAssignment", work.untouched, Map.of("reception", "ACCEPT"));
        // who is asked for a contribution anyway, or leads, contributes once, or not at all
        assertThat(steps.ended(work.contribution)).isTrue();
        assertThat(steps.ended(work.contributionToHeir)).isTrue();
        // the draft of the returned report is there, and goes on with its next round
        var approve = anew.of(login("kh", "lanhdao")).task("approveReport", work.returnedReport);
        assertThat(anew.of(login("kh", "lanhdao")).open(approve).get("about").toString())
                .contains("Bản bổ sung.");
        then.submit(login("kh", "lanhdao"), "approveReport", work.returnedReport, Steps.PASS);
        then.submit(login("nv", "chuyenvien"), "receiveReport", work.returnedReport, Steps.PASS);
        // nobody reports to itself, or twice
        assertThat(steps.ended(work.reportToHeir)).isTrue();
        assertThat(steps.ended(work.sharedReport)).isTrue();
        then.submit(login("kh", "chuyenvien"), "receiveReport", work.received, Steps.PASS);
        then.submit(
                login("kh", "theodoi"),
                "decideExtension",
                extensionOf(work.decidesOnMoreTime),
                Map.of("answer", "GRANT"));
        then.submit(login("kh", "theodoi"), "confirmCompletion", work.decidesOnCompletion, Steps.PASS);
        then.submit(
                login("kh", "lanhdao"),
                "giveDirection",
                work.directive,
                Map.of("direction", "FILE", "instruction", "Lưu hồ sơ."));
        assertThat(anew.of(login("kh", "chuyenvien")).task("draftPlan", work.ownDraft))
                .isNotNull();
        opinionsAndSignature(work, then, anew);
    }

    /** The heir, asked anyway, is asked once; the plan that named the former unit is issued for the heir. */
    private void opinionsAndSignature(MiddleOfWork work, Steps then, Desks anew) {
        then.submit(login("kh", "chuyenvien"), "giveOpinion", work.draftOfAnother, Map.of("stance", "AGREE"));
        then.submit(login("vh", "chuyenvien"), "giveOpinion", work.draftOfAnother, Map.of("stance", "AGREE"));
        then.submit(
                login("nv", "chuyenvien"),
                "incorporateOpinions",
                work.draftOfAnother,
                Map.of("incorporation", "CONTINUE"));
        then.submit(login("nv", "lanhdao"), "reviewPlan", work.draftOfAnother, Steps.PASS);
        then.submit(login("nv", "nguoiky"), "signPlan", work.draftOfAnother, Steps.PASS);
        then.submit(login("nv", "vanthu"), "issuePlan", work.draftOfAnother, Map.of("issuedOn", "2026-03-05"));
        anew.letTheEngineWork();
        assertThat(steps.leads(Steps.id(work.draftOfAnother), "1")).containsExactly(code("KH"));
    }

    @Test
    void aSplitGivesEachPieceToTheSuccessorThatWasChosenForIt() {
        var work = inTheMiddle();
        clock.travelTo("2026-03-05");
        desks.letTheEngineWork();
        var anew = province.reorganises(
                "Chia tách",
                LocalDate.of(2026, 3, 5),
                Map.of(
                        work.overdue,
                        code("VH"),
                        work.asksMoreTime,
                        code("VH"),
                        work.carriedOut,
                        code("VH"),
                        work.returnedReport,
                        code("VH"),
                        "officer:" + login("tt", "lanhdao"),
                        code("VH")),
                ending(LineKind.SPLIT, "TT", "KH", "VH"));

        assertThat(SmallProvince.unfinished(jdbc)).isEmpty();
        nothingOrphaned.check(List.of(code("TT")));
        var then = new Steps(anew, runtime, jdbc);
        // whoever did it belongs to the other successor: it waits for anybody of the unit that has it
        var implement = anew.of(login("vh", "chuyenvien")).task("implement", work.carriedOut);
        assertThat(implement.getAssignee()).isNull();
        assertThat(duties.require(DutyRef.of(work.carriedOut)).officer()).isNull();
        then.submit(
                login("vh", "chuyenvien"),
                "answerContribution",
                work.delivered,
                Map.of("answerKind", "TAKEN_IN", "answer", "Tiếp thu."));
        then.submit(login("tt", "lanhdao"), "explainDelay", work.overdue, EXPLANATION);
        then.submit(
                login("nv", "theodoi"), "decideExtension", extensionOf(work.asksMoreTime), Map.of("answer", "GRANT"));
        then.submit(login("vh", "lanhdao"), "approveReport", work.returnedReport, Steps.PASS);
        assertThat(duties.require(DutyRef.of(work.proposed)).unit()).isEqualTo(code("KH"));
        assertThat(officers.find(login("tt", "lanhdao")).orElseThrow().unit()).isEqualTo(code("VH"));
        assertThat(officers.find(login("tt", "nguoiky")).orElseThrow().unit()).isEqualTo(code("KH"));
        nothingOrphaned.check(List.of(code("TT")));
    }

    @Test
    void whatIsClosedKeepsTheFormerUnitAndItsName() {
        long plan = issue(
                List.of(
                        with(task("Việc đã rút", code("TT"), "2026-03-20"), "ordinal", "1"),
                        with(task("Việc còn", code("TT"), "2026-03-20"), "ordinal", "2")),
                List.of());
        var closed = steps.assignment(plan, "1", code("TT"));
        jdbc.sql("update assignment set proposed_at = ?, completed_at = ?, completed_by = 'x' where id = ?")
                .params(now(), now(), Steps.id(closed))
                .update();
        merge("TT", "KH");

        assertThat(duties.require(DutyRef.of(closed)).unit()).isEqualTo(code("TT"));
        assertThat(units.require(code("TT")).validTo()).isEqualTo("2026-03-03");
        assertThat(named("2026-03-03"))
                .isEqualTo("Sở Thông tin và Truyền thông " + p + " (nay là Sở Khoa học và Công nghệ " + p + ")");
        assertThat(standings.require(login("kh", "lanhdao")).reach()).contains(code("TT"), code("KH"));
    }

    @Test
    void aDecisionAheadOfItsDayIsCarriedOutByTheHourlyWorkAndCanBeTakenBackBefore() {
        long plan = issue(List.of(with(task("Việc", code("TT"), "2026-03-20"), "ordinal", "1")), List.of());
        var task = steps.assignment(plan, "1", code("TT"));
        long id = province.drafts("Trước ngày", DAY, ending(LineKind.MERGE, "TT", "KH"));
        assertThat(decide.decide(id, "quantri")).isFalse();
        decide.takeBack(id, "quantri");
        assertThat(decide.decide(id, "quantri")).isFalse();
        hourWithoutWork();
        assertThat(duties.require(DutyRef.of(task)).unit()).isEqualTo(code("TT"));

        clock.travelTo("2026-03-04");
        assertThatThrownBy(() -> decide.takeBack(id, "quantri")).hasMessageContaining("đã đến ngày hiệu lực");
        hour();
        assertThat(duties.require(DutyRef.of(task)).unit()).isEqualTo(code("KH"));
        nothingOrphaned.check(List.of(code("TT")));
    }

    @Test
    void aDecisionThatCannotBeCarriedOutAnyMoreIsTakenBackAndMended() {
        province.founds(List.of(p + "TR,Đơn vị trống " + p + ",Trống,DEPARTMENT,STATE," + p + "UB,2008-01-01,,"));
        jdbc.sql("update officer set unit_code = ? where unit_code = ?")
                .params(code("NV"), code("TR"))
                .update();
        long id = province.drafts("Giải thể", DAY, ending(LineKind.DISSOLVE, "TR"));
        decide.decide(id, "quantri");
        long plan = issue(List.of(with(task("Việc muộn", code("TR"), "2026-03-20"), "ordinal", "1")), List.of());

        clock.travelTo("2026-03-04");
        decide.beginDue();
        assertThatThrownBy(desks::letTheEngineWork).hasMessageContaining("hãy chọn đơn vị nhận");
        assertThat(units.require(code("TR")).validTo()).isNull();

        decide.takeBack(id, "quantri");
        draft.remove(id, reorganisations.require(id).lines().get(0).id(), "quantri");
        draft.add(id, ending(LineKind.DISSOLVE, "TR", "KH"), "quantri");
        decide.decide(id, "quantri");
        desks.letTheEngineWork();
        assertThat(steps.leads(plan, "1")).containsExactly(code("KH"));
        assertThat(SmallProvince.unfinished(jdbc)).isEmpty();
        nothingOrphaned.check(List.of(code("TR")));
    }

    @Test
    void whatCannotBeDecidedIsRefusedInASentence() {
        issue(List.of(with(task("Việc", code("TT"), "2026-03-20"), "ordinal", "1")), List.of());
        assertThat(faults(DAY)).first().asString().contains("Chưa có đơn vị nào");
        assertThat(faults(DAY, ending(LineKind.MERGE, "TT", "TT"))).anySatisfy(says("không thể kế thừa chính mình"));
        assertThat(faults(DAY, ending(LineKind.MERGE, "TT", "KH"), ending(LineKind.MERGE, "KH", "TT")))
                .anySatisfy(says("cũng kết thúc theo quyết định này"));
        assertThat(faults(DAY, ending(LineKind.SPLIT, "TT", "KH"))).anySatisfy(says("từ hai đơn vị kế thừa"));
        assertThat(faults(DAY, ending(LineKind.MERGE, "TT", "KH", "VH"))).anySatisfy(says("đúng một đơn vị kế thừa"));
        assertThat(faults(DAY, ending(LineKind.DISSOLVE, "TT"))).anySatisfy(says("hãy chọn đơn vị nhận"));
        assertThat(faults(LocalDate.of(2026, 3, 2), ending(LineKind.MERGE, "TT", "KH")))
                .anySatisfy(says("còn được giao việc ngày 02/03/2026"));
        assertThat(faults(LocalDate.of(2007, 1, 1), ending(LineKind.MERGE, "TT", "KH")))
                .anySatisfy(says("không còn (hoặc chưa có) ngay trước ngày hiệu lực"));
        assertThat(faults(DAY, ending(LineKind.MERGE, "KHONGCO", "KH"))).anySatisfy(says("không có trong danh sách"));
        assertThat(faults(DAY, ReorganisationLine.subordinate(code("UB"), code("TT"))))
                .anySatisfy(says("vòng cấp trên khép kín"));
        assertThat(faults(DAY, ending(LineKind.MERGE, "TT", "KH"), ending(LineKind.DISSOLVE, "TT", "VH")))
                .anySatisfy(says("hai dòng trái nhau"));
        assertThat(faults(DAY, ReorganisationLine.founded(code("KH"), "Tên", "Tên", "DEPARTMENT", "STATE", code("UB"))))
                .anySatisfy(says("mã không dùng lại được"));
        province.founds(
                List.of(p + "HET,Đơn vị sắp hết " + p + ",Hết,DEPARTMENT,STATE," + p + "UB,2008-01-01,2026-03-31,"));
        assertThat(faults(DAY, ending(LineKind.MERGE, "TT", "HET")))
                .anySatisfy(says("không tồn tại từ ngày 04/03/2026"));
        long other = province.drafts("Quyết định khác", DAY, ending(LineKind.MERGE, "VH", "KH"));
        decide.decide(other, "quantri");
        assertThat(faults(DAY, ending(LineKind.MERGE, "TT", "KH"))).anySatisfy(says("Quyết định khác"));
        decide.takeBack(other, "quantri");
        assertThatThrownBy(() -> draft.begin("", "Nghị quyết", DAY, "quantri")).hasMessage("Hãy ghi tên quyết định.");
        assertThatThrownBy(() -> draft.begin("Tên", "Nghị quyết", null, "quantri"))
                .hasMessageContaining("Hãy ghi ngày hiệu lực");
        assertThatThrownBy(() -> draft.begin("Tên", "Nghị quyết", LocalDate.of(2099, 1, 1), "quantri"))
                .hasMessageContaining("không quá 5 năm tới");
        assertThatThrownBy(() -> draft.begin("Tên", "Nghị quyết", DAY, login("nv", "lanhdao")))
                .hasMessageContaining("Chỉ quản trị hệ thống");
        long one = province.drafts("Một", DAY, ending(LineKind.MERGE, "TT", "KH"));
        assertThatThrownBy(() -> draft.choose(one, Map.of("assignment:1", code("VH")), "quantri"))
                .hasMessageContaining("chỉ chuyển được cho đơn vị kế thừa");
        assertThatThrownBy(() -> decide.decide(one, login("nv", "lanhdao"))).hasMessageContaining("Chỉ quản trị");
    }

    private List<String> faults(LocalDate day, ReorganisationLine... lines) {
        return preview.of(province.drafts("Thử", day, lines)).faults();
    }

    private static Consumer<String> says(String words) {
        return fault -> assertThat(fault).contains(words);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private void hourWithoutWork() {
        desks.theClocksStrikeFromNow();
        desks.letTheEngineWork();
    }

    private MiddleOfWork inTheMiddle() {
        var work = new MiddleOfWork(p, steps, plans, desks, clock, jdbc);
        work.begins();
        return work;
    }

    private String extensionOf(String duty) {
        return "extension:"
                + jdbc.sql(
                                "select id from extension where lower(duty_kind) || ':' || duty_id = ? and decided_at is null")
                        .param(duty)
                        .query(Long.class)
                        .single();
    }

    private ReorganisationLine ending(LineKind kind, String unit, String... successors) {
        return ReorganisationLine.ending(
                kind, code(unit), List.of(successors).stream().map(this::code).toList());
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
        return code(unit).toLowerCase(Locale.ROOT);
    }

    private String login(String unit, String role) {
        return unit(unit.toUpperCase(Locale.ROOT)) + "." + role;
    }
}
