package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.NotFound;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.ExtendDeadline;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.deadline.domain.Status;
import vn.tiendo.supervision.process.DutyDiagrams;
import vn.tiendo.supervision.story.Cascade;
import vn.tiendo.supervision.story.CascadeNode;
import vn.tiendo.supervision.story.OpenDocument;
import vn.tiendo.supervision.story.OpenStory;
import vn.tiendo.supervision.story.Origins;
import vn.tiendo.supervision.story.PlanTree;
import vn.tiendo.supervision.story.StoryHeads;
import vn.tiendo.supervision.story.StoryLine;
import vn.tiendo.supervision.story.Timeline;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.TravellingClock;

/** The December of S003 as the story of one report tells it. */
@LifecycleTest
@Transactional
class StoryOfS003Test {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM ").withZone(VietnamTime.ZONE);

    @Autowired
    Desks desks;

    @Autowired
    TravellingClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OpenStory door;

    @Autowired
    StoryHeads heads;

    @Autowired
    Origins origins;

    @Autowired
    Timeline timeline;

    @Autowired
    DutyDiagrams diagrams;

    @Autowired
    ExtendDeadline extend;

    @Autowired
    OpenDocument documents;

    @Autowired
    PlanTree tree;

    @Autowired
    Cascade cascade;

    Steps steps;

    @BeforeEach
    void theGuidanceIsIssuedOnTheSecondOfApril() {
        clock.travelTo("2014-04-02");
        desks.theClocksStrikeFromNow();
        steps = new Steps(desks, runtime, jdbc);
        GuidanceS003.issue(desks);
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void everythingThatHappenedToALateReportIsToldOnceTheNewestFirst() {
        days("2014-12-01", "2014-12-14");
        clock.travelTo(Instant.parse("2014-12-14T17:05:00Z"));
        desks.letTheEngineWork();
        days("2014-12-15", "2014-12-16");
        steps.submit(
                "cb03.lanhdao",
                "explainDelay",
                key("cb03"),
                Map.of("reason", "Thiếu số liệu.", "remedy", "Bổ sung ngay.", "promisedDay", "2014-12-22"));
        steps.submit(
                "btgdu.theodoi", "urge", key("cb03"), Map.of("act", "URGE", "message", "Đề nghị gửi báo cáo ngay."));
        days("2014-12-17", "2014-12-19");
        steps.submit("du.lanhdao", "directOverdue", key("cb03"), Map.of("instruction", "Gửi trước ngày 23/12."));
        days("2014-12-20", "2014-12-21");
        handIn("cb03");
        steps.submit("btgdu.chuyenvien", "receiveReport", key("cb03"), Steps.returned("Thiếu biểu số liệu."));
        desks.letTheEngineWork();
        clock.travelTo("2014-12-22");
        handIn("cb03");
        steps.submit("btgdu.chuyenvien", "receiveReport", key("cb03"), Steps.PASS);

        var duty = door.open("report", id("cb03"), "btgdu.theodoi");
        var story = timeline.page(duty, 1).rows();

        assertThat(story.stream().map(StoryOfS003Test::told).toList())
                .containsExactly(
                        "22/12 Chấp nhận báo cáo 2",
                        "22/12 Duyệt, gửi báo cáo 2",
                        "22/12 Lập báo cáo",
                        "21/12 Quá hạn",
                        "21/12 Trả lại báo cáo 1: Thiếu biểu số liệu.",
                        "21/12 Duyệt, gửi báo cáo 1",
                        "21/12 Lập báo cáo",
                        "19/12 Chỉ đạo xử lý quá hạn: Gửi trước ngày 23/12.",
                        "19/12 Đề nghị cấp trên chỉ đạo",
                        "19/12 Nhắc việc DAY 5",
                        "17/12 Nhắc việc DAY 3",
                        "16/12 Đôn đốc: Đề nghị gửi báo cáo ngay.",
                        "16/12 Giải trình: Thiếu số liệu.",
                        "15/12 Nhắc việc DAY 1",
                        "15/12 Quá hạn",
                        "12/12 Nhắc việc DAY 0",
                        "11/12 Nhắc việc DAY -1",
                        "09/12 Nhắc việc DAY -3",
                        "03/12 Nhắc việc DAY -7",
                        "02/04 Gửi tới đơn vị",
                        "02/04 Giao việc",
                        "02/04 Ban hành: " + number());
        var explained = of(story, "Giải trình");
        assertThat(explained.actor()).contains("Đảng bộ cơ sở số 3");
        assertThat(explained.more()).isEqualTo("Bổ sung ngay.");
        assertThat(explained.day()).isEqualTo("2014-12-22");
        assertThat(of(story, "Quá hạn").until()).isNotNull();
        assertThat(of(story, "Duyệt, gửi báo cáo").more()).isEqualTo("Đã triển khai đầy đủ.");
        assertThat(story.stream().filter(line -> "DAY 5".equals(line.rung())).flatMap(line -> line.told().stream()))
                .extracting(StoryLine.Told::name)
                .hasSize(4)
                .anyMatch(name -> name.contains("Ban Tuyên giáo"));

        var head = heads.of(duty);
        assertThat(head.status()).isEqualTo(Status.DONE_LATE);
        assertThat(head.daysLate()).isEqualTo(8);
        assertThat(head.phrase()).isEqualTo("trước ngày 15/12/2014");
        assertThat(head.lastDay()).isEqualTo("2014-12-14");
        var origin = origins.of(duty.seen());
        assertThat(origin.document()).isNotNull();
        assertThat(origin.document().number()).isEqualTo("135-HD/BTGTW");
        assertThat(origin.plans()).singleElement().matches(step -> step.linked() && step.task() == null);
    }

    @Test
    void theDiagramNamesTheStepAndKeepsThePathOfWhatHasEnded() {
        days("2014-12-15", "2014-12-15");
        var late = diagrams.of(key("cb03"));
        assertThat(late).hasSize(2);
        assertThat(late.get(0).key()).isEqualTo("reportSubmission");
        assertThat(late.get(0).now()).containsExactly("Lập báo cáo");
        assertThat(late.get(0).openIds()).contains("userTask_draftReport", "callActivity_overdue");
        assertThat(late.get(1).now()).containsExactlyInAnyOrder("Giải trình quá hạn", "Đôn đốc");

        handIn("cb03");
        assertThat(diagrams.of(key("cb03")).get(0).now()).containsExactly("Tiếp nhận, kiểm tra báo cáo");
        steps.submit("btgdu.chuyenvien", "receiveReport", key("cb03"), Steps.PASS);
        var ended = diagrams.of(key("cb03")).get(0);
        assertThat(ended.ended()).isNotNull();
        assertThat(ended.end()).isEqualTo("Báo cáo đã được chấp nhận");
        assertThat(ended.done()).containsExactly("Lập báo cáo", "Duyệt báo cáo", "Tiếp nhận, kiểm tra báo cáo");
        assertThat(ended.passedIds()).contains("userTask_draftReport", "userTask_receiveReport");
        assertThat(new String(diagrams.model(key("cb03"), "reportSubmission").orElseThrow(), StandardCharsets.UTF_8))
                .contains("bpmndi:BPMNDiagram", "userTask_draftReport");
        assertThat(diagrams.model(key("cb03"), "assignment")).isEmpty();
    }

    @Test
    void moreTimeIsToldWithTheFirstDeadline() {
        clock.travelTo("2014-12-08");
        var ref = DutyRef.report(id("cb02"));
        var asked = extend.ask(ref, LocalDate.parse("2014-12-20"), "Chờ số liệu.", null, "cb02.lanhdao");
        clock.travelTo("2014-12-09");
        extend.grant(asked.id(), null, null, "btgdu.theodoi");

        var duty = door.open("report", ref.id(), "cb02.lanhdao");
        var story = timeline.page(duty, 1).rows();
        assertThat(story.stream().map(StoryOfS003Test::told).toList())
                .startsWith(
                        "09/12 Đồng ý gia hạn: Thời hạn: chậm nhất ngày 20/12/2014.",
                        "08/12 Đề nghị gia hạn: Chờ số liệu.");
        assertThat(of(story, "Đề nghị gia hạn").day()).isEqualTo("2014-12-20");
        assertThat(of(story, "Đồng ý gia hạn").more()).isEqualTo("trước ngày 15/12/2014");
        var head = heads.of(duty);
        assertThat(head.phrase()).contains("20/12/2014");
        assertThat(head.firstPhrase()).isEqualTo("trước ngày 15/12/2014");
        assertThat(head.firstDay()).isEqualTo("2014-12-14");
        assertThat(head.daysLeft()).isEqualTo(11);
    }

    @Test
    void whoStandsBesideIsToldNoMoreThanOfADutyThatIsNotThere() {
        var refused = "Không có việc này, hoặc việc không thuộc phạm vi đơn vị của đồng chí; hãy kiểm tra lại địa chỉ.";
        for (var stranger : List.of("cb01.lanhdao", "stc.lanhdao")) {
            assertThatThrownBy(() -> door.open("report", id("cb03"), stranger))
                    .isInstanceOf(NotFound.class)
                    .hasMessage(refused);
        }
        assertThatThrownBy(() -> door.open("report", 999_999_999L, "btgdu.theodoi"))
                .isInstanceOf(NotFound.class)
                .hasMessage(refused);
        assertThat(door.open("report", id("cb03"), "du.lanhdao").seen().whole()).isTrue();
    }

    @Test
    void theDirectiveShowsItsCascadeToThoseWhoHavePartInIt() {
        long id = jdbc.sql("select v.document_id from plan p join directive v on v.id = p.directive_id"
                        + " order by p.id desc limit 1")
                .query(Long.class)
                .single();
        clock.travelTo("2014-12-15");
        handIn("cb01");

        var seen = documents.open(id, "btgdu.theodoi");
        assertThat(seen.document().citations()).hasSize(3);
        var level = tree.counted(seen.plans().get(0));
        assertThat(level.own().total()).isEqualTo(5);
        assertThat(level.all()).isEqualTo(level.own());
        var whole = cascade.of(seen);
        assertThat(whole.kind()).isEqualTo("document");
        assertThat(whole.tally().total()).isEqualTo(5);
        var plan = whole.children().get(0);
        assertThat(plan.children()).extracting(CascadeNode::label).containsExactly("III.1", "III.2", "III.3");
        assertThat(plan.children().get(2).children()).hasSize(3).allMatch(unit -> unit.status() != null);

        assertThat(documents.open(id, "du.vanthu").kept()).isTrue();
        var part = documents.open(id, "cb01.lanhdao");
        assertThat(part.kept()).isFalse();
        assertThat(cascade.of(part).tally().total()).isEqualTo(1);
        assertThatThrownBy(() -> documents.open(id, "stc.lanhdao"))
                .isInstanceOf(NotFound.class)
                .hasMessageStartingWith("Không có văn bản này");
    }

    private static String told(StoryLine line) {
        return DAY.format(line.at())
                + line.action()
                + (line.rung() == null ? "" : " " + line.rung())
                + (line.number() == null ? "" : " " + line.number())
                + (line.note() == null || line.rung() != null ? "" : ": " + line.note());
    }

    private static StoryLine of(List<StoryLine> story, String action) {
        return story.stream()
                .filter(line -> line.action().equals(action))
                .reduce((newer, older) -> older)
                .orElseThrow();
    }

    private void days(String from, String to) {
        LocalDate.parse(from).datesUntil(LocalDate.parse(to).plusDays(1)).forEach(day -> {
            clock.travelTo(day.toString());
            desks.letTheEngineWork();
        });
    }

    private void handIn(String unit) {
        steps.submit(unit + ".chuyenvien", "draftReport", key(unit), Map.of("content", "Đã triển khai đầy đủ."));
        steps.submit(unit + ".lanhdao", "approveReport", key(unit), Steps.PASS);
    }

    private long id(String unit) {
        return jdbc.sql("select max(id) from report_obligation where unit_code = upper(?)")
                .param(unit)
                .query(Long.class)
                .single();
    }

    private String key(String unit) {
        return "report:" + id(unit);
    }

    private String number() {
        return jdbc.sql("select d.number_written from plan p join official_document d on d.id = p.document_id"
                        + " order by p.id desc limit 1")
                .query(String.class)
                .single();
    }
}
