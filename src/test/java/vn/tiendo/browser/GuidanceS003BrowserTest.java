package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.testing.Browser;

/** S003, carried by nine officers at Tasklist from the intake to the report that the Party committee accepts. */
@RunningProvince
class GuidanceS003BrowserTest {

    private static final String MINE = "Việc của tôi";
    private static final String MY_UNITS = "Việc của đơn vị";
    private static final String FOR_APPROVAL = "Chờ tôi duyệt";

    private static final String GUIDANCE = "Hướng dẫn công tác thông tin đối ngoại";
    private static final String REPORT = "Báo cáo công tác thông tin đối ngoại";
    private static final String BOARD = "Ban Tuyên giáo và Dân vận Tỉnh ủy";
    private static final String COMMITTEE = "Tỉnh ủy Lai Châu";
    private static final String MUONG_KIM = "Đảng ủy xã Mường Kim";
    private static final String KHOEN_ON = "Đảng ủy xã Khoen On";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private String due = "";

    @BeforeEach
    void theReportIsDueInAMonth() {
        var day = LocalDate.ofInstant(clock.instant(), Deadline.VIETNAM).plusMonths(1);
        due = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day);
    }

    @Test
    void nineOfficersCarryTheGuidanceFromIntakeToTheReportUpward() {
        theClerkRegistersTheDirective();
        theLeaderAsksTheBoardForAPlan();
        theBoardsSpecialistDraftsIt();
        theBoardsLeaderReturnsItOnceAndThenPassesIt();
        theSignerSignsAndTheClerkIssues();
        theBoardAndFortyCommitteesOweTheirTask();
        oneUnitReportsAndOneHasNothingToReport();
        theBoardAcceptsConsolidatesAndSigns();
        theCommitteeAcceptsTheConsolidatedReport();
        everybodyHasReportedAndEveryReportIsAccepted();
    }

    private void theClerkRegistersTheDirective() {
        var clerk = at("vptu.vanthu");
        clerk.start("Tiếp nhận văn bản chỉ đạo");
        clerk.open(MINE, "Vào sổ văn bản chỉ đạo", "Văn phòng Tỉnh ủy")
                .fill(form -> form.text("Số, ký hiệu", "135-HD/BTGTW")
                        .search("Loại văn bản", "Hướng dẫn")
                        .day("Ngày ban hành", "21/03/2014")
                        .text("Cơ quan ban hành", "Ban Tuyên giáo Tỉnh uỷ Lai Châu")
                        .text("Trích yếu", GUIDANCE))
                .row(
                        "Văn bản viện dẫn",
                        1,
                        row -> row.text("Số, ký hiệu hoặc tên văn bản", "26-CT/TW")
                                .choose("Quan hệ", "Thực hiện")
                                .day("Ngày", "10/09/2008"))
                .row("Văn bản viện dẫn", 2, row -> row.text("Số, ký hiệu hoặc tên văn bản", "368/QĐ-TTg"))
                .row("Nơi nhận", 1, row -> row.text("Nơi nhận", BOARD).text("Để làm gì (b/c, t/h, p/h)", "t/h"))
                .send();
    }

    private void theLeaderAsksTheBoardForAPlan() {
        at("tu.lanhdao")
                .open(FOR_APPROVAL, "Cho ý kiến chỉ đạo", "135-HD/BTGTW")
                .reads("Ký hiệu 135-HD/BTGTW là của Ban Tuyên giáo Trung ương")
                .fill(form -> form.mark("Giao tham mưu, xây dựng kế hoạch")
                        .text("Nội dung ý kiến, lý do", "Giao Ban tham mưu hướng dẫn.")
                        .search("Đơn vị tham mưu kế hoạch", BOARD))
                .send();
    }

    private void theBoardsSpecialistDraftsIt() {
        at("btgdv.chuyenvien")
                .open(MY_UNITS, "Soạn dự thảo kế hoạch", GUIDANCE)
                .reads("Giao Ban tham mưu hướng dẫn.")
                .fill(form -> form.search("Loại văn bản", "Hướng dẫn").text("Trích yếu", GUIDANCE))
                .row(
                        "Nhiệm vụ",
                        1,
                        row -> row.text("STT", "III.1")
                                .text("Nội dung nhiệm vụ", "Tham mưu cho cấp ủy hướng dẫn các chi, đảng bộ cơ sở")
                                .searchAll("Đơn vị chủ trì", BOARD)
                                .choose("Thời hạn", "Thường xuyên")
                                .hides("Ngày"))
                .row(
                        "Nhiệm vụ",
                        2,
                        row -> row.text("STT", "III.3")
                                .text("Nội dung nhiệm vụ", "Triển khai tuyên truyền")
                                .search("hoặc giao cho cả nhóm đơn vị", "các chi, đảng bộ cơ sở")
                                .choose("Thời hạn", "Trước ngày")
                                .day("Ngày", due))
                .row(
                        "Chế độ báo cáo",
                        1,
                        row -> row.text("Tên báo cáo", REPORT)
                                .searchAll("Đơn vị báo cáo", MUONG_KIM, KHOEN_ON)
                                .search("Nơi nhận báo cáo", COMMITTEE)
                                .search("Gửi qua đơn vị", BOARD)
                                .choose("Thời hạn gửi", "Trước ngày")
                                .day("Ngày", due)
                                .search("Đơn vị tổng hợp", BOARD)
                                .search("Báo cáo tổng hợp gửi lên", COMMITTEE))
                .send();
    }

    private void theBoardsLeaderReturnsItOnceAndThenPassesIt() {
        at("btgdv.lanhdao")
                .open(FOR_APPROVAL, "Duyệt dự thảo", GUIDANCE)
                .reads("trước ngày " + due)
                .fill(form -> form.mark("Trả lại chuyên viên"))
                .sendInVain("Hãy ghi lý do trả lại để người làm biết cần sửa gì.")
                .fill(form -> form.text("Ý kiến, lý do", "Ghi rõ sản phẩm của mục III.3."))
                .send();
        at("btgdv.chuyenvien")
                .open(MY_UNITS, "Soạn dự thảo kế hoạch", GUIDANCE)
                .reads("Ghi rõ sản phẩm của mục III.3.")
                .row("Nhiệm vụ", 1, row -> row.holds("STT", "III.1").hides("Ngày"))
                .row(
                        "Nhiệm vụ",
                        2,
                        row -> row.holds("hoặc giao cho cả nhóm đơn vị", "các chi, đảng bộ cơ sở")
                                .holds("Ngày", due)
                                .text("Sản phẩm", "Báo cáo kết quả"))
                .row(
                        "Chế độ báo cáo",
                        1,
                        row -> row.holds("Tên báo cáo", REPORT)
                                .holds("Gửi qua đơn vị", BOARD)
                                .holds("Báo cáo tổng hợp gửi lên", COMMITTEE))
                .send();
        at("btgdv.lanhdao")
                .open(FOR_APPROVAL, "Duyệt dự thảo", GUIDANCE)
                .reads("Báo cáo kết quả")
                .fill(form -> form.mark("Đồng ý, trình ký"))
                .send();
    }

    private void theSignerSignsAndTheClerkIssues() {
        at("tu.nguoiky")
                .open(FOR_APPROVAL, "Ký kế hoạch", GUIDANCE)
                .fill(form -> form.mark("Ký ban hành"))
                .send();
        at("tu.vanthu")
                .open(MY_UNITS, "Cấp số, ban hành", GUIDANCE)
                .reads("01-HD/TU")
                .fill(form -> form.text("Địa danh", "Lai Châu"))
                .send();
    }

    private void theBoardAndFortyCommitteesOweTheirTask() {
        at("dux36.lanhdao")
                .open(MY_UNITS, "Tiếp nhận nhiệm vụ", "01-HD/TU")
                .reads("III.3. Triển khai tuyên truyền")
                .fill(form -> form.mark("Tiếp nhận nhiệm vụ"))
                .send();
        assertThat(count("select count(*) from assignment")).isEqualTo(1 + 40);
    }

    private void oneUnitReportsAndOneHasNothingToReport() {
        at("dux01.chuyenvien")
                .open(MY_UNITS, "Lập báo cáo", "01-HD/TU")
                .fill(form -> form.text("Nội dung báo cáo", "Đã tổ chức 04 buổi tuyên truyền."))
                .send();
        at("dux01.lanhdao")
                .open(FOR_APPROVAL, "Duyệt báo cáo", "01-HD/TU")
                .reads("Đã tổ chức 04 buổi tuyên truyền.")
                .fill(form -> form.mark("Duyệt, gửi báo cáo"))
                .send();
        at("dux02.chuyenvien")
                .open(MY_UNITS, "Lập báo cáo", "01-HD/TU")
                .fill(form -> form.mark("Không phát sinh (không có nội dung phải báo cáo)")
                        .hides("Nội dung báo cáo"))
                .send();
        at("dux02.lanhdao")
                .open(FOR_APPROVAL, "Duyệt báo cáo", "01-HD/TU")
                .fill(form -> form.mark("Duyệt, gửi báo cáo"))
                .send();
    }

    private void theBoardAcceptsConsolidatesAndSigns() {
        var board = at("btgdv.chuyenvien");
        for (var unit : new String[] {MUONG_KIM, KHOEN_ON}) {
            board.open(MY_UNITS, "Tiếp nhận, kiểm tra báo cáo", unit)
                    .fill(form -> form.mark("Chấp nhận báo cáo"))
                    .send();
        }
        board.open(MY_UNITS, "Tổng hợp báo cáo", "01-HD/TU")
                .reads("2/2 báo cáo")
                .send();
        at("btgdv.lanhdao")
                .open(FOR_APPROVAL, "Ký báo cáo tổng hợp", "01-HD/TU")
                .reads("04 buổi")
                .reads("Không phát sinh (1): " + KHOEN_ON)
                .fill(form -> form.mark("Ký báo cáo"))
                .send();
    }

    private void theCommitteeAcceptsTheConsolidatedReport() {
        at("vptu.chuyenvien")
                .open(MY_UNITS, "Tiếp nhận, kiểm tra báo cáo", BOARD)
                .reads("04 buổi")
                .fill(form -> form.mark("Chấp nhận báo cáo"))
                .send();
    }

    private void everybodyHasReportedAndEveryReportIsAccepted() {
        assertThat(jdbc.sql("""
                        select o.unit_code from report_obligation o
                        join report_round r on r.obligation_id = o.id where r.accepted order by 1""").query(String.class).list()).containsExactly("BTGDV", "DUX01", "DUX02");
        assertThat(
                        count(
                                "select count(*) from consolidated_report where frozen_at is not null and signed_by is not null"))
                .isOne();
        assertThat(count("select count(*) from consolidated_report_missing")).isZero();
    }

    private Tasklist at(String login) {
        return Tasklist.signOn(BROWSER.window(), port, login);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
