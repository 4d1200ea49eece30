package vn.tiendo.supervision.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.VietnamTime;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.ExtendDeadline;
import vn.tiendo.deadline.Extensions;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.PageBrowser;
import vn.tiendo.testing.TravellingClock;

/** The pages on which one duty is extended, explained, handed over, and what is offered to whom. */
@PagesTest
class DutyActPagesTest {

    @Autowired
    private Duties duties;

    @Autowired
    private Extensions extensions;

    @Autowired
    private ExtendDeadline extendDeadline;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Desks desks;

    @Autowired
    private TravellingClock clock;

    @LocalServerPort
    private int port;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private LateWork late;

    @BeforeEach
    void threeUnitsAreLate() {
        late = beans.createBean(LateWork.class);
    }

    @AfterEach
    void backToday() {
        jdbc.sql("delete from mail").update();
        jdbc.sql("delete from officer_role where login = 'stc.khac'").update();
        late.end();
    }

    @Test
    void theAssignerGivesMoreTimeAndTheFirstDeadlineIsKept() {
        var page = late.stc.path() + "/gia-han";
        assertThat(send(as("vpub.theodoi"), page, "ngay=2026-03-20&ly-do=", "M%C6%B0a+l%C5%A9")
                        .status())
                .isEqualTo(302);

        var duty = duties.require(late.stc);
        assertThat(duty.phrase()).isEqualTo("chậm nhất ngày 20/03/2026");
        assertThat(duty.firstPhrase()).isEqualTo("trước ngày 07/03/2026");
        assertThat(extensions.granted(late.stc)).isOne();
        assertThat(audit.last(Duties.history(late.stc)).orElseThrow().action()).isEqualTo("Gia hạn");
        assertThat(late.recipients()).containsExactly("stc.chuyenvien", "stc.lanhdao");
        desks.letTheEngineWork();
        assertThat(desks.openTasksOf(late.stc.businessKey())).isOne();
        assertThat(as("vpub.theodoi").get(page).body()).contains("(ban đầu: trước ngày 07/03/2026)");
        assertThat(send(as("vpub.theodoi"), page, "ngay=2026-03-30&ly-do=", "Ti%E1%BA%BFp")
                        .status())
                .isEqualTo(302);
        assertThat(duties.require(late.stc).firstPhrase()).isEqualTo("trước ngày 07/03/2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngay=&ly-do=x%3Cb%3E | Hãy chọn thời hạn mới.",
                "ngay=2026-03-08&ly-do=x%3Cb%3E | phải sau thời hạn hiện tại và chưa qua",
                "ngay=2926-03-08&ly-do=x%3Cb%3E | Ngày gia hạn quá xa",
                "ngay=abc&ly-do=x%3Cb%3E | Không đọc được ngày «abc»"
            })
    void aBadDayIsOneSentenceAndTheReasonIsKept(String typed, String sentence) {
        var answer = send(as("vpub.theodoi"), late.syt.path() + "/gia-han", typed, "");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains(sentence, "x&lt;b&gt;</textarea>");
        assertThat(extensions.granted(late.syt)).isZero();
    }

    @Test
    void aWishThatWaitsToBeDecidedIsDecidedFirst() {
        clock.travelTo("2026-03-02");
        extendDeadline.ask(late.syt, LocalDate.of(2026, 3, 20), "Nhiều việc.", null, "syt.lanhdao");
        var answer = send(as("vpub.theodoi"), late.syt.path() + "/gia-han", "ngay=2026-03-20&ly-do=x", "");
        assertThat(answer.body()).contains("hãy xử lý việc «Quyết định gia hạn» ở trang «Việc của tôi»");
    }

    @Test
    void theUnitExplainsByTheDayAskedFor() {
        var page = late.syt.path() + "/giai-trinh";
        assertThat(as("vpub.theodoi").get(page).body()).contains("value=\"2026-03-12\"");
        assertThat(send(as("vpub.theodoi"), page, "ngay=2026-03-16&noi-dung=", "V%C3%AC+sao")
                        .status())
                .isEqualTo(302);
        desks.letTheEngineWork();

        var task = desks.of("syt.lanhdao").task("explainDelay", late.syt.businessKey());
        assertThat(LocalDate.ofInstant(task.getDueDate().toInstant(), VietnamTime.ZONE))
                .isEqualTo("2026-03-16");
        assertThat(audit.last(Duties.history(late.syt)).orElseThrow().note())
                .isEqualTo("Chậm nhất ngày 16/03/2026. Vì sao");
        assertThat(send(as("vpub.theodoi"), page, "ngay=2026-03-01&noi-dung=x", "")
                        .body())
                .contains("Ngày giải trình đã qua");
        assertThat(send(as("vpub.theodoi"), page, "ngay=2026-03-16&noi-dung=+", "")
                        .body())
                .contains("Hãy ghi nội dung cần giải trình.");
    }

    @Test
    void theOpenTaskGoesToTheOtherSpecialist() {
        jdbc.sql(
                        "insert into officer (login, full_name, unit_code, active) values ('stc.khac', 'Người khác', 'STC', true)"
                                + " on conflict (login) do nothing")
                .update();
        jdbc.sql("insert into officer_role (login, role) values ('stc.khac', 'SPECIALIST') on conflict do nothing")
                .update();
        late.allocate(late.stc, "stc");
        var page = late.stc.path() + "/ban-giao";
        var leader = as("stc.lanhdao");
        assertThat(send(leader, page, "chuyen-vien=stc.chuyenvien&ly-do=", "Ngh%E1%BB%89")
                        .body())
                .contains("Hãy chọn chuyên viên khác của đơn vị trong danh sách.", "Nghỉ</textarea>");
        assertThat(send(leader, page, "chuyen-vien=stc.khac&ly-do=", "").body()).contains("Hãy ghi lý do bàn giao.");
        jdbc.sql("delete from mail").update();
        assertThat(send(leader, page, "chuyen-vien=stc.khac&ly-do=", "Ngh%E1%BB%89")
                        .status())
                .isEqualTo(302);

        assertThat(desks.of("stc.chuyenvien")
                        .task("implement", late.stc.businessKey())
                        .getAssignee())
                .isEqualTo("stc.khac");
        assertThat(duties.require(late.stc).officer()).isEqualTo("stc.khac");
        assertThat(late.recipients()).containsExactly("stc.khac", "stc.lanhdao");
        assertThat(audit.last(Duties.history(late.stc)).orElseThrow().note()).endsWith("bàn giao cho Người khác: Nghỉ");
        assertThat(leader.get("/viec/assignment/" + late.stc.id() + "/dien-bien")
                        .body())
                .contains("Đã bàn giao cho Người khác.");
    }

    @Test
    void whatNobodyCarriesOutYetIsNotHandedOver() {
        assertThat(send(as("sct.lanhdao"), late.sct.path() + "/ban-giao", "chuyen-vien=sct.chuyenvien&ly-do=x", "")
                        .body())
                .contains("chưa phân công cho ai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gia-han", "giai-trinh", "ban-giao"})
    void aUnitBesideItFindsNothingAndWhoSeesItIsToldWhoMay(String act) {
        var page = late.stc.path() + "/" + act;
        assertThat(as("syt.lanhdao").get(page).status()).isEqualTo(404);
        var whoSeesIt = act.equals("ban-giao") ? "stc.chuyenvien" : "stc.lanhdao";
        assertThat(as(whoSeesIt).get(page).status()).isEqualTo(403);
        assertThat(as(whoSeesIt).form(page, "/ke-hoach", "").status()).isEqualTo(403);
    }

    private static Answer send(PageBrowser browser, String page, String fields, String last) {
        return browser.form(page, page, fields + last);
    }

    private PageBrowser as(String login) {
        return PageBrowser.of(port, login);
    }
}
