package vn.tiendo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractStringAssert;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.GivenWork;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.PageBrowser;
import vn.tiendo.testing.RunningProvince;
import vn.tiendo.testing.TestPeople;

/** Việc cần làm: one's tasks on a telephone, and many at once. */
@RunningProvince
class DeskPagesTest {

    private static final String PAGE = "/viec-cua-toi";

    @Autowired
    private Desks desks;

    @LocalServerPort
    private int port;

    @Test
    void theListHasWhatIsOnesOwnAndNothingElse() {
        var work = new GivenWork(desks).allocatedTo("stc.chuyenvien");
        var task = work.assignmentTask("stc.chuyenvien", "implement");

        assertThat(as("stc.chuyenvien").get(PAGE).body()).contains(address(task), "Rà soát quy trình");
        for (var stranger : List.of("stc.lanhdao", "snv.chuyenvien", "syt.chuyenvien")) {
            assertThat(as(stranger).get(PAGE).body()).as(stranger).doesNotContain(task.getId());
            assertThat(as(stranger).get(address(task)).status()).as(stranger).isEqualTo(404);
            assertThat(as(stranger)
                            .form(address(task), PAGE, "step=UPDATE_PROGRESS")
                            .status())
                    .as(stranger)
                    .isEqualTo(404);
        }
    }

    @Test
    void anAssignmentIsReceivedCarriedOutReportedAndApprovedOnThePhone() {
        var work = new GivenWork(desks);
        var receive = work.assignmentTask("stc.lanhdao", "receiveAssignment");
        sent("stc.lanhdao", receive, "reception=ACCEPT");
        sent("stc.lanhdao", work.assignmentTask("stc.lanhdao", "allocateOfficer"), "officer=stc.chuyenvien");
        sent(
                "stc.chuyenvien",
                work.assignmentTask("stc.chuyenvien", "implement"),
                "step=UPDATE_PROGRESS&progressPercent=30&progressNote=x");
        sent(
                "stc.chuyenvien",
                work.assignmentTask("stc.chuyenvien", "implement"),
                "step=PROPOSE_COMPLETION&evidence=Xong");
        sent("snv.theodoi", work.assignmentTask("snv.theodoi", "confirmCompletion"), "decision=PASS");
        sent("stc.chuyenvien", work.reportTask("stc.chuyenvien", "draftReport"), "content=Xong&nothingToReport=");
        sent("stc.lanhdao", work.reportTask("stc.lanhdao", "approveReport"), "decision=PASS");
        sent("snv.chuyenvien", work.reportTask("snv.chuyenvien", "receiveReport"), "decision=PASS");
    }

    @Test
    void whatIsRefusedIsToldAsInTasklistAndWhatWasTypedStays() {
        var work = new GivenWork(desks).allocatedTo("stc.chuyenvien");
        var task = work.assignmentTask("stc.chuyenvien", "implement");

        refused("stc.chuyenvien", task, "step=UPDATE_PROGRESS&progressPercent=130&progressNote=gi%E1%BB%AF+%3Cb%3E")
                .contains("Tiến độ từ 0 đến 100 phần trăm", "value=\"130\"", "giữ &lt;b&gt;</textarea>");
        refused("stc.chuyenvien", task, "step=UPDATE_PROGRESS&progressPercent=ba")
                .contains("«Tiến độ (%)» không hợp lệ");
        refused("stc.chuyenvien", task, "progressPercent=10").contains("Hãy chọn bước tiếp theo.");
        refused("stc.chuyenvien", task, "step=BAY&progressPercent=10").contains("«Bước tiếp theo» không hợp lệ");
        refused("stc.chuyenvien", task, "step=PROPOSE_COMPLETION&evidence=").contains("Hãy ghi kết quả, sản phẩm");
        refused(
                        "stc.lanhdao",
                        new GivenWork(desks).assignmentTask("stc.lanhdao", "receiveAssignment"),
                        "reception=REFUSE")
                .contains("Hãy ghi lý do từ chối");
    }

    @Test
    void whoApprovesAReportIsOfferedThePaper() {
        var task = new GivenWork(desks).drafted().reportTask("stc.lanhdao", "approveReport");
        var offered = desks.of("stc.lanhdao").open(task).get("wordFiles").toString();
        assertThat(offered).matches(".*\"/viec/report/\\d+/luot/1/bao-cao.docx\".*");
        var address = offered.replaceFirst(".*\"(/viec/[^\"]+)\".*", "$1");
        assertThat(as("stc.lanhdao").get(address).status()).isEqualTo(200);
        assertThat(as("snv.lanhdao").get(address).status()).isEqualTo(404);
    }

    @Test
    void whatIsNotAskedForIsNotSent() {
        var work = new GivenWork(desks).allocatedTo("stc.chuyenvien");
        sent(
                "stc.chuyenvien",
                work.assignmentTask("stc.chuyenvien", "implement"),
                "step=PROPOSE_COMPLETION&evidence=Xong&progressPercent=999");
    }

    @Test
    void withoutTheTokenOfThePageNothingIsDone() {
        var task = new GivenWork(desks).assignmentTask("stc.lanhdao", "receiveAssignment");
        assertThat(as("stc.lanhdao")
                        .formWithToken(address(task), "x", "reception=ACCEPT")
                        .status())
                .isEqualTo(403);
        assertThat(as("stc.lanhdao")
                        .formWithToken(PAGE, "x", "lam=ACCEPT&viec=" + task.getId())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aFormThatNeedsAWideScreenIsLeftToTasklist() {
        var instance = desks.of("stc.chuyenvien").start("planPreparation");
        var task = desks.of("stc.chuyenvien").taskOf("draftPlan", instance);
        assertThat(as("stc.chuyenvien").get(address(task)).body())
                .contains("cần màn hình rộng", "/camunda/app/tasklist/default/#/?task=" + task.getId())
                .doesNotContain("name=\"title\"");
    }

    @Test
    void manyAreReceivedAtOnceAndEachRowHasItsAnswer() {
        var one = new GivenWork(desks).assignmentTask("stc.lanhdao", "receiveAssignment");
        var two = new GivenWork(desks).assignmentTask("stc.lanhdao", "receiveAssignment");
        var work = new GivenWork(desks).drafted();
        var other = work.reportTask("stc.lanhdao", "approveReport");
        var notMine = work.reportTask("stc.lanhdao", "approveReport")
                .getId()
                .replace('a', 'b')
                .replace('1', '2');
        var answer = many("stc.lanhdao", "lam=ACCEPT", one.getId(), two.getId(), other.getId(), notMine);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("Đã xong 2 trên 4 việc", "không làm theo cách đã chọn", "đã có người xử lý");
        assertThat(desks.of("stc.lanhdao").taskOf("allocateOfficer", one.getProcessInstanceId()))
                .isNotNull();
        assertThat(work.reportTask("stc.lanhdao", "approveReport")).isNotNull();
    }

    @Test
    void manyAreAllocatedAndApprovedAtOnce() {
        var one = new GivenWork(desks).drafted();
        var two = new GivenWork(desks).drafted();
        many(
                "stc.lanhdao",
                "lam=ACCEPT",
                one.assignmentTask("stc.lanhdao", "receiveAssignment").getId(),
                two.assignmentTask("stc.lanhdao", "receiveAssignment").getId());
        var allocate = List.of(
                one.assignmentTask("stc.lanhdao", "allocateOfficer").getId(),
                two.assignmentTask("stc.lanhdao", "allocateOfficer").getId());
        assertThat(many("stc.lanhdao", "lam=ALLOCATE&chuyen-vien=", allocate.get(0))
                        .body())
                .contains("Hãy chọn chuyên viên để phân công.");
        assertThat(many("stc.lanhdao", "lam=ALLOCATE&chuyen-vien=snv.chuyenvien", allocate.get(0))
                        .body())
                .contains("Đã xong 0 trên 1");
        assertThat(many("stc.lanhdao", "lam=ALLOCATE&chuyen-vien=stc.chuyenvien2", allocate.get(0), allocate.get(1))
                        .body())
                .contains("Đã xong 2 trên 2");
        assertThat(one.assignmentTask("stc.chuyenvien2", "implement").getAssignee())
                .isEqualTo("stc.chuyenvien2");
        assertThat(many(
                                "stc.lanhdao",
                                "lam=APPROVE",
                                one.reportTask("stc.lanhdao", "approveReport").getId(),
                                two.reportTask("stc.lanhdao", "approveReport").getId())
                        .body())
                .contains("Đã xong 2 trên 2");
    }

    @Test
    void nothingOrTooMuchIsRefusedAsAWhole() {
        var task = new GivenWork(desks).assignmentTask("stc.lanhdao", "receiveAssignment");
        assertThat(many("stc.lanhdao", "lam=ACCEPT").body()).contains("Hãy chọn ít nhất một việc.");
        assertThat(many("stc.lanhdao", "lam=BAY", task.getId()).body()).contains("Hãy chọn cách xử lý");
        var ids = new String[201];
        Arrays.setAll(ids, number -> "%036d".formatted(number));
        assertThat(many("stc.lanhdao", "lam=ACCEPT", ids).body()).contains("không quá 200 việc");
    }

    @Test
    void theLinkInAMailOpensThePageForAPhone() {
        var task = new GivenWork(desks).assignmentTask("stc.lanhdao", "receiveAssignment");
        var key = desks.businessKey(task).replace(':', '/');
        var phone = OfficerBrowser.signedOn(port, "stc.lanhdao", TestPeople.PASSWORD);
        var answer = phone.send(phone.request("/viec/" + key)
                .header("User-Agent", "Mozilla/5.0 (Linux; Android 15) Mobile Safari/537.36")
                .GET());
        assertThat(answer.header("Location")).endsWith(address(task));
        assertThat(phone.get("/viec/" + key).header("Location")).contains("/tasklist/");
    }

    private void sent(String login, Task task, String fields) {
        var answer = as(login).form(address(task), address(task), fields);
        assertThat(answer.status()).as(task.getName() + answer.body()).isEqualTo(302);
    }

    private AbstractStringAssert<?> refused(String login, Task task, String fields) {
        var answer = as(login).form(address(task), address(task), fields);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        return assertThat(answer.body());
    }

    private Answer many(String login, String act, String... tasks) {
        var chosen = List.of(tasks).stream().map(id -> "&viec=" + id).collect(Collectors.joining());
        return as(login).form(PAGE, PAGE, act + chosen);
    }

    private PageBrowser as(String login) {
        return PageBrowser.of(port, login);
    }

    private static String address(Task task) {
        return PAGE + "/" + task.getId();
    }
}
