package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.testing.Browser;

/** A specialist drafts a report that is owed again and again: the form asks only for what belongs to it. */
@RunningProvince
class RecurringReportBrowserTest {

    private static final String WORKING_DAYS = "Gửi sau ngày chốt số liệu (số ngày làm việc)";
    private static final String DAY_OF_MONTH = "hoặc chậm nhất ngày trong tháng";
    private static final String HOUR = "Gửi trước giờ";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Test
    void theFormAsksForWhatBelongsToTheFrequency() {
        var specialist = Tasklist.signOn(BROWSER.window(), port, "stc.chuyenvien");
        specialist.start("Xây dựng, ban hành kế hoạch");
        var form = specialist
                .open("Việc của đơn vị", "Soạn dự thảo kế hoạch", "Sở Tài chính")
                .fill(fields -> fields.text("Trích yếu", "Quy định chế độ báo cáo định kỳ"))
                .row("Nhiệm vụ", 1, row -> row.text("Nội dung nhiệm vụ", "Thực hiện chế độ báo cáo"));
        form.row(
                "Chế độ báo cáo",
                1,
                row -> row.text("Tên báo cáo", "Báo cáo tháng")
                        .hides(WORKING_DAYS)
                        .hides(HOUR)
                        .searchAll("Đơn vị báo cáo", "Sở Nội vụ")
                        .search("Nơi nhận báo cáo", "Sở Tài chính")
                        .choose("Định kỳ", "Hằng ngày")
                        .hides(WORKING_DAYS)
                        .text(HOUR, "14:00")
                        .choose("Định kỳ", "Hằng tháng")
                        .hides(HOUR)
                        .hides("Ngày")
                        .choose("Kỳ số liệu", "Từ ngày 15 đến ngày 14 (Nghị định 09/2019/NĐ-CP)")
                        .text(DAY_OF_MONTH, "25")
                        .text(WORKING_DAYS, "2"));
        form.sendInVain("chỉ một trong hai.")
                .row("Chế độ báo cáo", 1, row -> row.text(DAY_OF_MONTH, ""))
                .send();

        var leader = Tasklist.signOn(BROWSER.window(), port, "stc.lanhdao");
        leader.open("Chờ tôi duyệt", "Thẩm định kế hoạch", "Quy định chế độ báo cáo định kỳ");
        assertThat(leader.words())
                .contains("Hằng tháng (số liệu từ ngày 15 tháng trước đến ngày 14 tháng báo cáo): 02 ngày làm việc");
    }
}
