package vn.tiendo.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.NotPermitted;
import vn.tiendo.Refusal;
import vn.tiendo.assignment.Assignments;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.organization.ImportOfficers;
import vn.tiendo.organization.Officers;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.GivenWork;
import vn.tiendo.testing.PageBrowser;
import vn.tiendo.testing.RunningProvince;

/** A specialist leaves: the assignment being carried out, the report being drafted, and what else was taken. */
@RunningProvince
class HandOverWorkTest {

    private static final String LEAVES = "stc.roidi";
    private static final String NEXT = "stc.chuyenvien2";
    private static final String LEADER = "stc.lanhdao";

    @Autowired
    private HandOverWork handOver;

    @Autowired
    private Assignments assignments;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private ImportOfficers officers;

    @Autowired
    private Officers known;

    @Autowired
    private Desks desks;

    @LocalServerPort
    private int port;

    private GivenWork work;

    @BeforeEach
    void somebodyIsAboutToLeave() {
        employ(true);
        handOver.handOver(LEAVES, NEXT, "Của lần trước", false, "quantri");
        work = new GivenWork(desks).allocatedTo(LEAVES);
        desks.of(LEAVES).claim(work.reportTask(LEAVES, "draftReport"));
    }

    @AfterEach
    void gone() {
        employ(false);
    }

    private void employ(boolean active) {
        officers.run("""
                login,full_name,email,unit,roles,active
                stc.roidi,Chuyên viên sắp chuyển đi,stc.roidi@laichau.example,STC,chuyenvien,%s
                """.formatted(active).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everythingInHandGoesToTheOtherAndIsWrittenDown() {
        var open = handOver.preview(LEAVES, LEADER);
        assertThat(open.assignments()).isEqualTo(1);
        assertThat(open.tasks()).extracting("name").contains("Thực hiện nhiệm vụ", "Lập báo cáo");

        var result = handOver.handOver(LEAVES, NEXT, "Chuyển công tác", false, LEADER);
        assertThat(result).isEqualTo(new HandOverWork.Result(1, 1, 0));
        assertThat(work.assignmentTask(NEXT, "implement").getAssignee()).isEqualTo(NEXT);
        var report = work.reportTask(NEXT, "draftReport");
        assertThat(report.getAssignee()).isEqualTo(NEXT);
        assertThat(handOver.preview(LEAVES, LEADER).isEmpty()).isTrue();

        long assignment = id(desks.businessKey(work.assignmentTask(NEXT, "implement")));
        assertThat(assignments.require(assignment).officer()).isEqualTo(NEXT);
        assertThat(audit.last(Assignments.history(assignment)).orElseThrow().note())
                .contains("Chuyển công tác");
        assertThat(audit.last(new AuditTrail.Subject("report", id(desks.businessKey(report))))
                        .orElseThrow()
                        .action())
                .isEqualTo(HandOverWork.ACTION);
    }

    @Test
    void whatTheOtherHasNoRoleForGoesBackToTheGroup() {
        assertThatThrownBy(() -> handOver.handOver(LEAVES, "stc.vanthu", "x", false, LEADER))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("không phải chuyên viên");
        assertThat(work.assignmentTask(LEAVES, "implement").getAssignee()).isEqualTo(LEAVES);

        handOver.handOver(LEAVES, NEXT, "x", false, LEADER);
        desks.of(LEAVES).claim(new GivenWork(desks).reportTask(LEAVES, "draftReport"));
        assertThat(handOver.handOver(LEAVES, "stc.vanthu", "x", false, LEADER))
                .isEqualTo(new HandOverWork.Result(0, 0, 1));
    }

    @Test
    void onlyTheLeaderOfTheUnitOrAnAdministratorDoesIt() {
        for (var actor : new String[] {LEAVES, NEXT, "snv.lanhdao"}) {
            assertThatThrownBy(() -> handOver.preview(LEAVES, actor)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> handOver.handOver(LEAVES, NEXT, "x", false, actor))
                    .isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> handOver.handOver(LEAVES, NEXT, "x", true, LEADER))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> handOver.handOver(LEAVES, NEXT, " ", false, LEADER))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("lý do");
        assertThatThrownBy(() -> handOver.handOver(LEAVES, "snv.chuyenvien", "x", false, LEADER))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cán bộ khác của đơn vị");
    }

    @Test
    void anAdministratorLetsTheOfficerGoOnThePage() {
        var administrator = PageBrowser.of(port, "quantri");
        assertThat(administrator.get("/ban-giao?can-bo=" + LEAVES).body())
                .contains("Chuyên viên sắp chuyển đi", "Thực hiện nhiệm vụ");
        assertThat(administrator
                        .form("/ban-giao", "/ban-giao", "can-bo=" + LEAVES + "&nguoi-nhan=&ly-do=gi%E1%BB%AF")
                        .body())
                .contains("Hãy chọn cán bộ khác", "giữ</textarea>");
        assertThat(administrator
                        .form(
                                "/ban-giao",
                                "/ban-giao",
                                "can-bo=" + LEAVES + "&nguoi-nhan=" + NEXT + "&ly-do=x&thoi-viec=co")
                        .status())
                .isEqualTo(302);
        assertThat(administrator.get("/ban-giao").body()).contains("Đã bàn giao 1 nhiệm vụ và 1 việc khác");
        assertThat(known.find(LEAVES).orElseThrow().active()).isFalse();
        assertThat(PageBrowser.of(port, LEADER).get("/ban-giao").status()).isEqualTo(200);
        assertThat(PageBrowser.of(port, NEXT).get("/ban-giao").status()).isEqualTo(403);
        assertThat(administrator
                        .formWithToken("/ban-giao", "x", "can-bo=" + NEXT)
                        .status())
                .isEqualTo(403);
    }

    private static long id(String businessKey) {
        return Long.parseLong(businessKey.substring(businessKey.indexOf(':') + 1));
    }
}
