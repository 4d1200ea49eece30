package vn.tiendo.substitution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.VietnamTime;
import vn.tiendo.substitution.domain.NewSubstitution;
import vn.tiendo.substitution.domain.Substitution;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.PageBrowser;
import vn.tiendo.testing.RunningProvince;
import vn.tiendo.testing.TravellingClock;

/** The page /uy-quyen: who may give whose work to whom, what is refused, and what is seen. */
@RunningProvince
class SubstitutionPageTest {

    private static final String PAGE = "/uy-quyen";

    @Autowired
    private MakeSubstitution make;

    @Autowired
    private EndSubstitution end;

    @Autowired
    private Substitutions substitutions;

    @Autowired
    private Desks desks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TravellingClock clock;

    @LocalServerPort
    private int port;

    @AfterEach
    void nobodyIsAway() {
        jdbc.sql("select id from substitution where ended_at is null and ends_at > now()")
                .query(Long.class)
                .list()
                .forEach(id -> end.end(id, "quantri"));
        desks.letTheEngineWork();
    }

    @Test
    void anOfficerGivesTheOwnWorkAwayAndEndsIt() {
        var officer = as("stc.chuyenvien");
        assertThat(send(officer, fields("stc.chuyenvien", "stc.chuyenvien2", 0, 5, "Nghỉ phép <b>"))
                        .status())
                .isEqualTo(302);
        var made = newest();
        assertThat(made.inEffect(clock.instant())).isTrue();
        assertThat(officer.get(PAGE).body())
                .contains("Đã ủy quyền cho", "Đang hiệu lực", "Nghỉ phép &lt;b&gt;")
                .doesNotContain("Nghỉ phép <b>");

        assertThat(officer.form(PAGE + "/" + made.id() + "/ket-thuc", PAGE, "").status())
                .isEqualTo(302);
        assertThat(newest().inEffect(clock.instant())).isFalse();
        assertThat(officer.get(PAGE).body()).contains("Kết thúc sớm");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stc.chuyenvien | stc.chuyenvien | stc.chuyenvien  | 0 | 1  | phải là người khác",
                "stc.chuyenvien | stc.chuyenvien | snv.chuyenvien  | 0 | 1  | phải cùng đơn vị",
                "stc.chuyenvien | stc.chuyenvien | stc.vanthu      | 0 | 1  | không có vai trò Chuyên viên",
                "stc.chuyenvien | stc.chuyenvien | khong.co        | 0 | 1  | Hãy chọn người làm thay",
                "stc.chuyenvien | stc.chuyenvien | stc.chuyenvien2 | 3 | 1  | Ngày cuối phải từ ngày đầu",
                "stc.chuyenvien | stc.chuyenvien | stc.chuyenvien2 | -3 | -1 | đã qua",
                "stc.chuyenvien | stc.chuyenvien | stc.chuyenvien2 | 0 | 999 | không quá một năm",
            })
    void whatARuleForbidsIsToldAndWhatWasTypedStays(
            String actor, String absent, String substitute, int from, int to, String sentence) {
        var answer = send(as(actor), fields(absent, substitute, from, to, "Lý do giữ lại"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains(sentence, "Lý do giữ lại</textarea>");
    }

    @Test
    void badTextIsRefusedInOneSentence() {
        var officer = as("stc.chuyenvien");
        assertThat(send(officer, fields("stc.chuyenvien", "stc.chuyenvien2", 0, 1, " "))
                        .body())
                .contains("Hãy ghi lý do ủy quyền.");
        assertThat(send(officer, "vang-mat=stc.chuyenvien&lam-thay=stc.chuyenvien2&tu-ngay=31/02/2026&ly-do=x")
                        .body())
                .contains("Hãy nhập ngày đầu là một ngày có thật");
        assertThat(send(officer, fields("stc.chuyenvien", "stc.chuyenvien2", 0, 1, "x") + "&pham-vi=mot-so&loai=BAY")
                        .body())
                .contains("Hãy chọn ít nhất một loại việc");
        assertThat(send(
                                officer,
                                fields("stc.chuyenvien", "stc.chuyenvien2", 0, 1, "x") + "&pham-vi=mot-so&loai=SIGNING")
                        .body())
                .contains("không có việc thuộc loại đã chọn");
    }

    @Test
    void theSameWorkHasOneSubstituteAtATimeAndNobodyStandsInForAStandIn() {
        make("stc.chuyenvien", "stc.chuyenvien2");
        assertThat(send(as("stc.lanhdao"), fields("stc.chuyenvien", "stc.vanthu", 1, 2, "x"))
                        .body())
                .contains("đã ủy quyền cho");
        assertThat(send(as("stc.lanhdao"), fields("stc.chuyenvien2", "stc.vanthu", 1, 2, "x"))
                        .body())
                .contains("đang nhận làm thay");
        assertThat(send(as("stc.lanhdao"), fields("stc.vanthu", "stc.chuyenvien", 1, 2, "x"))
                        .body())
                .contains("cũng vắng mặt");
        assertThat(send(as("stc.lanhdao"), fields("stc.chuyenvien", "stc.vanthu", 20, 21, "x"))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void leadersAndAdministratorsGiveWorkOfOthersAndMayLendARole() {
        assertThat(send(as("stc.lanhdao"), fields("stc.chuyenvien", "stc.vanthu", 0, 1, "x"))
                        .status())
                .isEqualTo(302);
        assertThat(send(as("quantri"), fields("syt.chuyenvien", "syt.vanthu", 0, 1, "x"))
                        .status())
                .isEqualTo(302);
        assertThat(as("quantri").get(PAGE + "?don-vi=SYT").body()).contains("syt.vanthu");
    }

    @ParameterizedTest
    @CsvSource({"stc.chuyenvien2, stc.chuyenvien", "snv.lanhdao, stc.chuyenvien", "stc.vanthu, stc.lanhdao"})
    void nobodyElseGivesItAway(String actor, String absent) {
        assertThat(send(as(actor), fields(absent, "stc.chuyenvien2", 0, 1, "x")).status())
                .isEqualTo(403);
    }

    @Test
    void whomItDoesNotConcernNeitherSeesNorEndsIt() {
        long id = make("stc.chuyenvien", "stc.chuyenvien2");
        assertThat(as("stc.chuyenvien2").get(PAGE).body()).contains("Nghỉ phép năm");
        assertThat(as("stc.lanhdao").get(PAGE).body()).contains("Nghỉ phép năm");
        for (var login : List.of("stc.vanthu", "snv.lanhdao")) {
            var stranger = as(login);
            assertThat(stranger.get(PAGE).body()).doesNotContain("Nghỉ phép năm");
            assertThat(stranger.form(PAGE + "/" + id + "/ket-thuc", PAGE, "").status())
                    .isEqualTo(404);
        }
        assertThat(newest().inEffect(clock.instant())).isTrue();
    }

    @Test
    void withoutTheTokenOfThePageNothingIsDone() {
        long id = make("stc.chuyenvien", "stc.chuyenvien2");
        var officer = as("stc.chuyenvien");
        assertThat(officer.formWithToken(PAGE, "x", fields("stc.chuyenvien", "stc.vanthu", 9, 9, "x"))
                        .status())
                .isEqualTo(403);
        assertThat(officer.formWithToken(PAGE + "/" + id + "/ket-thuc", "x", "").status())
                .isEqualTo(403);
        assertThat(newest().inEffect(clock.instant())).isTrue();
    }

    private long make(String absent, String substitute) {
        var today = VietnamTime.today(clock);
        return make.make(
                new NewSubstitution(absent, substitute, today, today.plusDays(5), null, "Nghỉ phép năm"), absent);
    }

    private Substitution newest() {
        return substitutions.ofUnit("STC", 1).get(0);
    }

    private String fields(String absent, String substitute, int from, int to, String reason) {
        var today = VietnamTime.today(clock);
        return "vang-mat=%s&lam-thay=%s&tu-ngay=%s&den-ngay=%s&ly-do=%s"
                .formatted(
                        absent,
                        substitute,
                        today.plusDays(from),
                        today.plusDays(to),
                        URLEncoder.encode(reason, StandardCharsets.UTF_8));
    }

    private PageBrowser as(String login) {
        return PageBrowser.of(port, login);
    }

    private static Answer send(PageBrowser browser, String fields) {
        return browser.form(PAGE, PAGE, fields);
    }
}
