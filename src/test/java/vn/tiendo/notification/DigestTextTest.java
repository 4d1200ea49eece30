package vn.tiendo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.notification.domain.NoticeMessage.DEN_HAN;
import static vn.tiendo.notification.domain.NoticeMessage.QUA_HAN;
import static vn.tiendo.notification.domain.NoticeMessage.SAP_DEN_HAN;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The morning's mail, as it is read. */
class DigestTextTest {

    private final DigestText text = MailSamples.text();

    @Test
    void whoReadsPlainTextReadsTheSame() {
        var mail = text.of(MailSamples.digest(List.of(
                MailSamples.line(SAP_DEN_HAN, "Báo cáo quý IV", null, "còn 2 ngày làm việc"),
                MailSamples.line(QUA_HAN, "Báo cáo tháng 11", "Sở Nội vụ", "quá hạn 3 ngày"))));

        assertThat(mail.subject()).isEqualTo("Nhắc việc: 1 quá hạn, 1 sắp đến hạn");
        assertThat(mail.plain()).isEqualTo("""
                Nhắc việc: 1 quá hạn, 1 sắp đến hạn
                Thứ Sáu, ngày 12 tháng 12 năm 2014

                QUÁ HẠN (1)

                - Báo cáo tháng 11
                  Sở Nội vụ
                  quá hạn 3 ngày · Báo cáo, trước ngày 15/12/2014
                  https://tiendo.laichau.example/viec/report/12

                SẮP ĐẾN HẠN (1)

                - Báo cáo quý IV
                  còn 2 ngày làm việc · Báo cáo, trước ngày 15/12/2014
                  https://tiendo.laichau.example/viec/report/12

                --
                Bạn nhận thư này vì được giao, phụ trách hoặc theo dõi những việc trên.
                Xem lại mọi việc đã nhắc, chọn cách nhắc và thêm thời hạn vào lịch của bạn: \
                https://tiendo.laichau.example/nhac-viec
                Thư này do hệ thống Tiến Độ tự gửi, không cần trả lời.
                """);
    }

    @Test
    void theWorstComesFirstAndOnlyOtherUnitsAreNamed() {
        var html = text.of(MailSamples.digest(List.of(
                        MailSamples.line(SAP_DEN_HAN, "Ba", null, "còn 2 ngày làm việc"),
                        MailSamples.line(DEN_HAN, "Hai", null, "hạn cuối hôm nay"),
                        MailSamples.line(QUA_HAN, "Một", "Sở Nội vụ", "quá hạn 3 ngày"))))
                .html();

        assertThat(html)
                .containsSubsequence(
                        "Thứ Sáu, ngày 12 tháng 12 năm 2014",
                        "Nhắc việc: 1 quá hạn, 1 đến hạn, 1 sắp đến hạn",
                        "Quá hạn (1)",
                        ">Một</a>",
                        "Sở Nội vụ",
                        "quá hạn 3 ngày",
                        "Đến hạn (1)",
                        ">Hai</a>",
                        "Sắp đến hạn (1)",
                        ">Ba</a>",
                        "https://tiendo.laichau.example/nhac-viec")
                .contains("border-left:5px solid #b3151a", "border-left:5px solid #b45309")
                .contains("href=\"https://tiendo.laichau.example/viec/report/12\"")
                .doesNotContain(" th:", "null", "<script", "<style");
        assertThat(html.split("Sở Nội vụ", -1)).hasSize(2);
    }

    @Test
    void whatIsTooMuchForAMailIsCounted() {
        var mail = text.of(MailSamples.ofLines(300));
        assertThat(mail.html()).contains("Quá hạn (100)", "và 60 việc khác").doesNotContain("121. Báo cáo");
        assertThat(mail.plain()).contains("- và 60 việc khác: https://tiendo.laichau.example/nhac-viec");
        // Gmail cuts a mail off behind that.
        assertThat(mail.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(102_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "${7*7} #{7*7} [[${7*7}]] [(${7*7})] {{7*7}} %s%n",
                "\"><a href=\"javascript:alert(1)\">",
                "[/][# th:each=\"x : ${1}\"]"
            })
    void whatSomebodyTypedIsShownAsItWasTyped(String typed) {
        var mail = text.of(MailSamples.digest(List.of(MailSamples.line(QUA_HAN, typed, typed, "quá hạn 3 ngày"))));
        assertThat(mail.plain()).contains("- " + typed + "\n  " + typed + "\n");
        assertThat(mail.html()).doesNotContain("<script", "<img", "49", "href=\"javascript");
    }
}
