package vn.tiendo.badinput;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Values outside the list that the form offers, too many or contradicting rows, and state secrets. */
final class BadChoices {

    private static final String NO_DAY = "không hợp lệ; hãy chọn hoặc nhập lại.";

    private BadChoices() {}

    static Stream<BadInput> all() {
        return Stream.of(options(), units(), rows(), secrets()).flatMap(s -> s);
    }

    private static Stream<BadInput> options() {
        return Stream.of(
                invalid("DONE", "implement", "step", "Bước tiếp theo"),
                invalid("update_progress", "implement", "step", "Bước tiếp theo"),
                invalid("OK", "signPlan", "decision", "Ý kiến xử lý"),
                invalid("SKIP", "giveDirection", "direction", "Ý kiến chỉ đạo"),
                invalid("GẤP", "registerDirective", "urgency", "Mức độ khẩn"),
                BadInput.of(
                        "loại không có",
                        "registerDirective",
                        "typeCode",
                        "TRUYEN_DON",
                        "Loại văn bản không có trong danh mục: hãy chọn lại loại văn bản."),
                BadInput.of(
                        "loại không có",
                        "draftPlan",
                        "typeCode",
                        "TRUYEN_DON",
                        "Loại văn bản không có trong danh mục; hãy chọn lại loại văn bản."),
                BadInput.of(
                        "cơ quan khác",
                        "registerDirective",
                        "receivingUnit",
                        "SNV",
                        "Đồng chí chỉ vào sổ cho cơ quan mình hoặc cơ quan mình giúp việc; hãy chọn lại."),
                officer("stp.chuyenvien"),
                officer("snv.lanhdao"),
                officer("khong.co"),
                officer("*"),
                BadInput.of(
                        "nhiệm vụ không có",
                        "assignRemaining",
                        "item",
                        "999999",
                        "Nhiệm vụ này không còn chờ phân công; hãy tải lại trang để xem nhiệm vụ còn lại."),
                BadInput.of(
                        "nhiệm vụ là chữ",
                        "assignRemaining",
                        "item",
                        "1 or 1=1",
                        "Nhiệm vụ được chọn không có trong danh sách; hãy chọn lại."),
                BadInput.of(
                        "số không phải số",
                        "issuePlan",
                        "number",
                        "không số",
                        "“không số” không phải là số văn bản: hãy nhập số từ 1 đến 99999, ví dụ 12 hoặc 12a, "
                                + "hoặc để trống để lấy số tiếp theo."));
    }

    private static BadInput officer(String login) {
        return BadInput.of(
                login,
                "allocateOfficer",
                "officer",
                login,
                "Người được chọn không phải chuyên viên của đơn vị; hãy chọn lại trong danh sách.");
    }

    private static Stream<BadInput> units() {
        var twice = "Có đơn vị được chọn hai lần trong cùng một ô; hãy bỏ bớt.";
        var refused = Map.of("choice", "TRANSFER");
        return Stream.of(
                unknown("KHONGCO", "giveDirection", Map.of("draftingUnit", "KHONGCO")),
                unknown("STTTT", "giveDirection", Map.of("draftingUnit", "STTTT")),
                unknown("stc", "giveDirection", Map.of("draftingUnit", "stc")),
                unknown("ЅТС", "giveDirection", Map.of("draftingUnit", "ЅТС")),
                unknown("STTTT", "draftPlan", Map.of("issuingUnit", "STTTT")),
                unknown(
                        "STTTT",
                        "draftPlan",
                        Map.of("items", List.of(GoodInput.item(Map.of("leads", List.of("STTTT")))))),
                unknown(
                        "UBND'; --",
                        "draftPlan",
                        Map.of("consultedUnits", List.of("UBND'; --"), "consultationDay", GoodInput.day(3))),
                unknown("STTTT", "draftPlan", Map.of("regimes", List.of(GoodInput.regime(Map.of("via", "STTTT"))))),
                unknown("STTTT", "assignRemaining", Map.of("leads", List.of("STTTT"))),
                unknown("STTTT", "decideRefusal", with(refused, "otherUnit", "STTTT")),
                unknown("stp", "decideRefusal", with(refused, "otherUnit", "stp")),
                BadInput.of(
                        "chính đơn vị từ chối",
                        "decideRefusal",
                        with(refused, "otherUnit", "SNV"),
                        "Đơn vị này đã được giao nhiệm vụ này; hãy chọn một đơn vị khác."),
                BadInput.of(
                        "nhóm không có",
                        "draftPlan",
                        "items",
                        List.of(Map.of("content", "a", "fanOutRule", "TAT_CA")),
                        "Nhóm đơn vị «TAT_CA» không có trong danh sách; hãy chọn lại."),
                BadInput.of(
                        "nhóm không có",
                        "draftPlan",
                        "regimes",
                        List.of(changed("reporters", List.of(), "reporterRule", "TAT_CA")),
                        "Nhóm đơn vị «TAT_CA» không có trong danh sách; hãy chọn lại."),
                BadInput.of(
                        "đơn vị hai lần",
                        "draftPlan",
                        "items",
                        List.of(GoodInput.item(Map.of("leads", List.of("SNV", "SNV")))),
                        twice),
                BadInput.of("đơn vị hai lần", "assignRemaining", "leads", List.of("SYT", "SYT"), twice),
                BadInput.of("đơn vị hai lần", "giveDirection", atOnce("leads", List.of("SNV", "SNV")), twice),
                BadInput.of(
                        "vừa chủ trì vừa phối hợp",
                        "draftPlan",
                        "items",
                        List.of(GoodInput.item(Map.of("coordinators", List.of("SNV")))),
                        "Nhiệm vụ 1: một đơn vị không vừa chủ trì vừa phối hợp; hãy bỏ bớt một chỗ."),
                BadInput.of(
                        "vừa chủ trì vừa phối hợp",
                        "assignRemaining",
                        "coordinators",
                        List.of("SYT"),
                        "Nhiệm vụ này: một đơn vị không vừa chủ trì vừa phối hợp; hãy bỏ bớt một chỗ."),
                BadInput.of(
                        "vừa chủ trì vừa phối hợp",
                        "giveDirection",
                        atOnce("coordinators", List.of("SNV")),
                        "Nhiệm vụ 1: một đơn vị không vừa chủ trì vừa phối hợp; hãy bỏ bớt một chỗ."),
                BadInput.of(
                        "không có đơn vị",
                        "assignRemaining",
                        "leads",
                        List.of(),
                        "Hãy chọn ít nhất một đơn vị chủ trì."),
                BadInput.of(
                        "đơn vị trống",
                        "assignRemaining",
                        "leads",
                        Collections.singletonList(null),
                        "Hãy chọn ít nhất một đơn vị chủ trì."),
                BadInput.of(
                        "không có đơn vị",
                        "giveDirection",
                        atOnce("leads", List.of(" ")),
                        "Hãy chọn ít nhất một đơn vị chủ trì."),
                BadInput.of(
                        "61 đơn vị",
                        "assignRemaining",
                        "leads",
                        Collections.nCopies(61, "SYT"),
                        "Chọn nhiều nhất 60 đơn vị chủ trì; hãy bỏ bớt."),
                BadInput.of(
                        "10.000 đơn vị",
                        "giveDirection",
                        atOnce("leads", Collections.nCopies(10_000, "SYT")),
                        "Giao ngay cho nhiều nhất 50 đơn vị; nhiều hơn hãy lập kế hoạch."));
    }

    private static Stream<BadInput> rows() {
        return Stream.of(
                BadInput.of("không nhiệm vụ", "draftPlan", "items", List.of(), "Hãy ghi ít nhất một nhiệm vụ."),
                BadInput.of(
                        "nhiệm vụ null",
                        "draftPlan",
                        "items",
                        Collections.singletonList(null),
                        "Hãy ghi ít nhất một nhiệm vụ."),
                BadInput.of(
                        "301 nhiệm vụ",
                        "draftPlan",
                        "items",
                        Collections.nCopies(301, GoodInput.item(Map.of())),
                        "Một kế hoạch có nhiều nhất 300 nhiệm vụ; hãy tách thành nhiều kế hoạch."),
                BadInput.of(
                        "51 báo cáo",
                        "draftPlan",
                        "regimes",
                        Collections.nCopies(51, GoodInput.regime(Map.of())),
                        "Một kế hoạch có nhiều nhất 50 chế độ báo cáo; hãy gộp bớt."),
                BadInput.of(
                        "51 viện dẫn",
                        "registerDirective",
                        "citations",
                        Collections.nCopies(51, Map.of("written", "1")),
                        "Ghi nhiều nhất 50 văn bản viện dẫn; hãy bỏ bớt."),
                BadInput.of(
                        "đơn vị và nhóm",
                        "draftPlan",
                        "items",
                        List.of(GoodInput.item(Map.of("fanOutRule", "XA_PHUONG"))),
                        "Nhiệm vụ 1: hãy chọn đơn vị chủ trì hoặc nhóm đơn vị, không chọn cả hai."),
                BadInput.of(
                        "không ai báo cáo",
                        "draftPlan",
                        "regimes",
                        List.of(GoodInput.regime(Map.of("reporters", List.of()))),
                        "Báo cáo 1: hãy chọn các đơn vị báo cáo hoặc một nhóm đơn vị báo cáo."),
                BadInput.of(
                        "tự báo cáo mình",
                        "draftPlan",
                        "regimes",
                        List.of(GoodInput.regime(Map.of("recipient", "SNV"))),
                        "Báo cáo 1: đơn vị báo cáo không thể tự nhận báo cáo của mình; hãy chọn lại."));
    }

    private static Stream<BadInput> secrets() {
        return Stream.of(
                secret("độ mật đã chọn", "registerDirective", "secrecy", "CONFIDENTIAL", "Mật"),
                secret("độ mật lạ", "registerDirective", "secrecy", "ABC", "Mật"),
                secret("tối mật", "registerDirective", "secrecy", "TỐI MẬT", "Tối mật"),
                secret("dấu trong trích yếu", "registerDirective", "abstractText", "(Tuyệt mật) Kế hoạch", "Tuyệt mật"),
                secret("dấu trong số", "registerDirective", "number", "12-KH/TU(M)", "Mật"),
                secret("dấu có ký tự ẩn", "registerDirective", "abstractText", "[M\u200BẬT] Kế hoạch", "Mật"),
                secret("dấu trong dự thảo", "draftPlan", "title", "MẬT: Kế hoạch", "Mật"));
    }

    private static BadInput secret(String kind, String form, String key, String value, String secrecy) {
        return BadInput.of(
                kind,
                form,
                key,
                value,
                "Văn bản có dấu độ " + secrecy
                        + " là bí mật nhà nước, không được đưa vào hệ thống này theo Luật Bảo vệ bí mật nhà nước số"
                        + " 117/2025/QH15: hãy xóa nội dung vừa nhập và chuyển văn bản cho người quản lý tài liệu mật"
                        + " để đăng ký trên sổ giấy hoặc máy tính độc lập không nối mạng.");
    }

    private static BadInput invalid(String value, String form, String key, String label) {
        return BadInput.of("lựa chọn " + value, form, key, value, "Giá trị ở ô «" + label + "» " + NO_DAY);
    }

    private static BadInput unknown(String unit, String form, Map<String, ?> changes) {
        return BadInput.of(
                "đơn vị " + unit,
                form,
                changes,
                "Đơn vị «" + unit + "» không có trong danh sách hiện hành; hãy chọn lại.");
    }

    private static Map<String, Object> changed(String key, Object value, String other, Object otherValue) {
        return GoodInput.regime(Map.of(key, value, other, otherValue));
    }

    static Map<String, Object> atOnce(String key, Object value) {
        return with(
                Map.of(
                        "direction",
                        "ASSIGN_AT_ONCE",
                        "content",
                        "Rà soát",
                        "leads",
                        List.of("SNV"),
                        "monitoringUnit",
                        "STC"),
                key,
                value);
    }

    static Map<String, Object> with(Map<String, ?> values, String key, Object value) {
        var all = new HashMap<String, Object>(values);
        all.put(key, value);
        return all;
    }
}
