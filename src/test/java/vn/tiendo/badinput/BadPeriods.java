package vn.tiendo.badinput;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Recurring reports that say too little, too much or what cannot be meant. */
final class BadPeriods {

    private static final String DAYS =
            "Báo cáo 1: ngày kết thúc chế độ báo cáo phải từ hôm nay và không trước ngày bắt đầu; hãy chọn lại.";
    private static final String YEAR =
            "Báo cáo 1: ngày bắt đầu hoặc kết thúc chế độ báo cáo quá xa; hãy kiểm tra lại năm.";
    private static final String RULE = "Báo cáo 1: hãy ghi số ngày làm việc sau ngày chốt số liệu hoặc ngày gửi trong"
            + " tháng, chỉ một trong hai.";
    private static final String HOUR = "Báo cáo 1: hãy ghi giờ phải gửi hằng ngày, ví dụ 14:00.";
    private static final String DAY_OF_MONTH = "Dòng 1: ngày gửi trong tháng là từ 1 đến 31; hãy ghi lại.";
    private static final String ONE_DAY =
            "Dòng 1: báo cáo gửi sau ngày chốt số liệu ít nhất 01 ngày làm việc; hãy ghi lại.";

    private BadPeriods() {}

    static Stream<BadInput> all() {
        return Stream.of(
                bad("định kỳ lạ", Map.of("frequency", "HANG_TUAN"), no("Định kỳ")),
                bad("kỳ số liệu lạ", monthly("dataWindow", "KHAC"), no("Kỳ số liệu")),
                bad("không có thời hạn", Map.of("frequency", "MONTHLY"), RULE),
                bad("hai thời hạn", monthly("dueDayOfMonth", 25), RULE),
                bad("0 ngày làm việc", monthly("dueWorkingDays", 0), ONE_DAY),
                bad("-1 ngày làm việc", monthly("dueWorkingDays", -1), ONE_DAY),
                bad("1,5 ngày", monthly("dueWorkingDays", 1.5), no("Gửi sau ngày chốt số liệu (số ngày làm việc)")),
                bad("ngày 0", Map.of("frequency", "MONTHLY", "dueDayOfMonth", 0), DAY_OF_MONTH),
                bad("ngày 32", Map.of("frequency", "YEARLY", "dueDayOfMonth", 32), DAY_OF_MONTH),
                bad("hằng ngày không giờ", Map.of("frequency", "DAILY"), HOUR),
                bad("25 giờ", Map.of("frequency", "DAILY", "dueTime", "25:00"), HOUR),
                bad("giờ bằng chữ", Map.of("frequency", "DAILY", "dueTime", "buổi chiều"), HOUR),
                bad(
                        "hằng tuần không thời hạn",
                        Map.of("frequency", "WEEKLY", "dueDayOfMonth", 5),
                        "Báo cáo 1: hãy ghi báo cáo phải gửi bao nhiêu ngày làm việc sau ngày chốt số liệu."),
                bad("kết thúc hôm qua", monthly("endsOn", GoodInput.day(-1)), DAYS),
                bad("năm 0001", monthly("startsOn", "0001-01-01"), YEAR),
                bad("năm 9999", monthly("endsOn", "9999-12-31"), YEAR),
                bad("31/04", monthly("startsOn", "2027-04-31"), no("Báo cáo từ ngày")),
                bad(
                        "gửi lên không thời hạn",
                        upward(Map.of()),
                        "Báo cáo 1: hãy ghi báo cáo tổng hợp gửi lên bao nhiêu ngày làm việc sau thời hạn của các đơn vị."),
                bad(
                        "gửi lên cùng lúc",
                        upward(Map.of("upwardWorkingDays", 0)),
                        "Dòng 1: báo cáo tổng hợp gửi sau thời hạn của các đơn vị ít nhất 01 ngày làm việc; hãy ghi lại."),
                bad(
                        "gửi lên trước khi nhận",
                        Map.of(
                                "consolidator", "STC",
                                "upwardRecipient", "UBND",
                                "upwardDeadlineKind", "NO_LATER_THAN",
                                "upwardDeadlineDay", GoodInput.day(20)),
                        "Báo cáo 1: thời hạn báo cáo cấp trên không thể trước thời hạn của các đơn vị báo cáo; hãy chọn lại."));
    }

    private static String no(String label) {
        return "Dòng 1: Giá trị ở ô «" + label + "» không hợp lệ; hãy chọn hoặc nhập lại.";
    }

    private static BadInput bad(String kind, Map<String, ?> changes, String sentence) {
        return BadInput.of(kind, "draftPlan", "regimes", List.of(GoodInput.regime(changes)), sentence);
    }

    private static Map<String, Object> monthly(String key, Object value) {
        var regime = new HashMap<String, Object>(Map.of("frequency", "MONTHLY", "dueWorkingDays", 2));
        regime.put(key, value);
        return regime;
    }

    private static Map<String, Object> upward(Map<String, ?> changes) {
        var regime = new HashMap<String, Object>(monthly("consolidator", "STC"));
        regime.put("upwardRecipient", "UBND");
        regime.putAll(changes);
        return regime;
    }
}
