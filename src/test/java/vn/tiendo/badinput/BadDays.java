package vn.tiendo.badinput;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Days that do not exist, that are written in another way, or that cannot be meant. */
final class BadDays {

    private static final String NO_DAY = "không hợp lệ; hãy chọn hoặc nhập lại.";

    private BadDays() {}

    static Stream<BadInput> all() {
        var past = "Nhiệm vụ này: thời hạn đã qua; hãy chọn ngày khác.";
        return Stream.concat(
                Stream.of(
                                "2027-04-31",
                                "2026-13-01",
                                "2026-02-30",
                                "30/04/2027",
                                "+292278994-01-01",
                                "-0001-01-01",
                                "2027-01-01T00:00:00Z",
                                "hôm nay",
                                "2027-1-1",
                                "٢٠٢٧-٠١-٠١",
                                "0000-00-00")
                        .map(day -> BadInput.of(day, "assignRemaining", dated(day), "Giá trị ở ô «Ngày» " + NO_DAY)),
                Stream.of(
                        BadInput.of("số", "assignRemaining", dated(20_000), "Giá trị ở ô «Ngày» " + NO_DAY),
                        BadInput.of(
                                "danh sách",
                                "assignRemaining",
                                dated(List.of(2027, 1, 1)),
                                "Giá trị ở ô «Ngày» " + NO_DAY),
                        BadInput.of(
                                "31/04",
                                "draftPlan",
                                "items",
                                List.of(item("2027-04-31")),
                                "Dòng 1: Giá trị ở ô «Ngày» " + NO_DAY),
                        BadInput.of("hôm qua", "assignRemaining", dated(GoodInput.day(-1)), past),
                        BadInput.of("năm 0001", "assignRemaining", dated("0001-01-01"), past),
                        BadInput.of(
                                "năm 9999",
                                "assignRemaining",
                                dated("9999-12-31"),
                                "Nhiệm vụ này: thời hạn quá xa; hãy kiểm tra lại năm."),
                        BadInput.of(
                                "trước hôm nay",
                                "assignRemaining",
                                Map.of("deadlineKind", "BEFORE_DATE", "deadlineDay", GoodInput.day(0)),
                                past),
                        BadInput.of(
                                "không chọn ngày",
                                "assignRemaining",
                                "deadlineKind",
                                "NO_LATER_THAN",
                                "Hãy chọn ngày của thời hạn."),
                        BadInput.of(
                                "không chọn loại",
                                "assignRemaining",
                                Map.of("deadlineKind", ""),
                                "Hãy chọn loại thời hạn."),
                        BadInput.of(
                                "hôm qua",
                                "draftPlan",
                                "items",
                                List.of(item(GoodInput.day(-1))),
                                "Nhiệm vụ 1: thời hạn đã qua; hãy chọn ngày khác."),
                        BadInput.of(
                                "năm 9999",
                                "draftPlan",
                                "items",
                                List.of(item("9999-12-31")),
                                "Nhiệm vụ 1: thời hạn quá xa; hãy kiểm tra lại năm."),
                        BadInput.of(
                                "không chọn ngày",
                                "draftPlan",
                                "items",
                                List.of(GoodInput.item(Map.of("deadlineKind", "NO_LATER_THAN"))),
                                "Nhiệm vụ 1: hãy chọn ngày của thời hạn."),
                        BadInput.of(
                                "hôm qua",
                                "giveDirection",
                                BadChoices.with(
                                        BadChoices.atOnce("deadlineKind", "NO_LATER_THAN"),
                                        "deadlineDay",
                                        GoodInput.day(-1)),
                                "Nhiệm vụ 1: thời hạn đã qua; hãy chọn ngày khác."),
                        BadInput.of(
                                "hết hạn góp ý",
                                "draftPlan",
                                Map.of("consultedUnits", List.of("SYT"), "consultationDay", GoodInput.day(-1)),
                                "Hãy chọn hạn góp ý từ hôm nay trở đi."),
                        BadInput.of(
                                "hạn góp ý năm 9999",
                                "draftPlan",
                                Map.of("consultedUnits", List.of("SYT"), "consultationDay", "9999-12-31"),
                                "Hạn góp ý quá xa; hãy kiểm tra lại năm."),
                        BadInput.of(
                                "hết kế hoạch hôm qua",
                                "draftPlan",
                                "horizon",
                                GoodInput.day(-1),
                                "Ngày kết thúc kế hoạch đã qua; hãy chọn ngày khác."),
                        BadInput.of(
                                "hết kế hoạch năm 9999",
                                "draftPlan",
                                "horizon",
                                "9999-12-31",
                                "Ngày kết thúc kế hoạch quá xa; hãy kiểm tra lại năm."),
                        BadInput.of(
                                "ngày mai",
                                "issuePlan",
                                "issuedOn",
                                GoodInput.day(1),
                                "Ngày ban hành không thể sau hôm nay; hãy chọn lại ngày."),
                        BadInput.of(
                                "năm 0001",
                                "issuePlan",
                                "issuedOn",
                                "0001-01-01",
                                "Ngày ban hành có năm 1 là không thể: hãy kiểm tra lại ngày."),
                        BadInput.of(
                                "năm 0001",
                                "registerDirective",
                                "issuedOn",
                                "0001-01-01",
                                "Ngày ban hành có năm 1 là không thể: hãy kiểm tra lại ngày."),
                        BadInput.of(
                                "năm 9999",
                                "registerDirective",
                                "citations",
                                List.of(Map.of("written", "1", "issuedOn", "9999-12-31")),
                                "Ngày ban hành có năm 9999 là không thể: hãy kiểm tra lại ngày.")));
    }

    private static Map<String, Object> dated(Object day) {
        return Map.of("deadlineKind", "NO_LATER_THAN", "deadlineDay", day);
    }

    private static Map<String, Object> item(String day) {
        return GoodInput.item(Map.of("deadlineKind", "NO_LATER_THAN", "deadlineDay", day));
    }
}
