package vn.tiendo.badinput;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.badinput.BadInput.Typed;

/** Values of the wrong kind, types that no form sends, and values that the form does not own. */
final class BadTypes {

    private static final String SERIALIZED = "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwAA";

    private BadTypes() {}

    static Stream<BadInput> all() {
        return Stream.of(wrongKind(), numbers(), typesOfOthers(), json(), foreign())
                .flatMap(s -> s);
    }

    private static Stream<BadInput> wrongKind() {
        return Stream.of(
                invalid("số thay cho chữ", "implement", "progressNote", 5, "Diễn biến thực hiện"),
                invalid("số lẻ thay cho chữ", "draftReport", "content", 1.5, "Nội dung báo cáo"),
                invalid("đúng/sai thay cho chữ", "reviewPlan", "remark", true, "Ý kiến, lý do"),
                invalid("danh sách thay cho chữ", "draftReport", "content", List.of("a"), "Nội dung báo cáo"),
                invalid("bảng thay cho chữ", "contribute", "content", Map.of("a", "b"), "Ý kiến, phần việc phối hợp"),
                invalid(
                        "chữ thay cho đúng/sai",
                        "draftReport",
                        "nothingToReport",
                        "có",
                        "Không phát sinh (không có nội dung phải báo cáo)"),
                invalid(
                        "số thay cho đúng/sai",
                        "draftReport",
                        "nothingToReport",
                        1,
                        "Không phát sinh (không có nội dung phải báo cáo)"),
                invalid("số thay cho lựa chọn", "implement", "step", 0, "Bước tiếp theo"),
                invalid("chữ thay cho danh sách", "assignRemaining", "leads", "SYT", "Đơn vị chủ trì"),
                invalid("bảng thay cho danh sách", "assignRemaining", "leads", Map.of("0", "SYT"), "Đơn vị chủ trì"),
                invalid("số trong danh sách", "assignRemaining", "leads", List.of("SYT", 7), "Đơn vị chủ trì"),
                invalid(
                        "danh sách trong danh sách",
                        "draftPlan",
                        "consultedUnits",
                        List.of(List.of("SYT")),
                        "Xin ý kiến các đơn vị"),
                BadInput.of(
                        "số thay cho chữ",
                        "draftPlan",
                        "items",
                        List.of(GoodInput.item(Map.of("content", 5))),
                        "Dòng 1: Giá trị ở ô «Nội dung nhiệm vụ» không hợp lệ; hãy chọn hoặc nhập lại."),
                BadInput.of(
                        "chữ thay cho danh sách",
                        "draftPlan",
                        "items",
                        List.of(GoodInput.item(Map.of()), GoodInput.item(Map.of("leads", "SNV"))),
                        "Dòng 2: Giá trị ở ô «Đơn vị chủ trì» không hợp lệ; hãy chọn hoặc nhập lại."),
                invalid("chữ thay cho dòng", "draftPlan", "items", List.of("Rà soát"), "Nhiệm vụ"));
    }

    private static Stream<BadInput> numbers() {
        var outside = "Tiến độ từ 0 đến 100 phần trăm; hãy nhập lại.";
        return Stream.of(
                BadInput.of("-1", "implement", "progressPercent", -1, outside),
                BadInput.of("101", "implement", "progressPercent", 101, outside),
                number(100.0001),
                number(0.5),
                number(1e308),
                number(99_999_999_999L),
                number("50"),
                number("٣"),
                number("1,000"),
                number("50%"),
                number(true),
                number(List.of(50)),
                BadInput.of(
                        "Double NaN",
                        "implement",
                        "progressPercent",
                        new Typed("Double", "NaN"),
                        notOfAForm("progressPercent")),
                BadInput.of(
                        "Integer là chữ",
                        "implement",
                        "progressPercent",
                        new Typed("Integer", "abc"),
                        notOfAForm("progressPercent")),
                BadInput.of(
                        "Integer quá lớn",
                        "implement",
                        "progressPercent",
                        new Typed("Integer", 9_999_999_999L),
                        notOfAForm("progressPercent")),
                BadInput.raw(
                        "NaN",
                        "implement",
                        "{\"variables\":{\"progressPercent\":{\"value\":NaN}}}",
                        400,
                        SentBodies.NOT_READABLE));
    }

    private static BadInput number(Object value) {
        return invalid(String.valueOf(value), "implement", "progressPercent", value, "Tiến độ (%)");
    }

    private static Stream<BadInput> typesOfOthers() {
        return Stream.of(
                type("Object", SERIALIZED),
                type("Xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a/>"),
                type("File", "YQ=="),
                type("Bytes", "YQ=="),
                type("Date", "2026-01-01T00:00:00.000+0700"),
                type("Short", 5),
                type("Khac", "a"),
                type("json", "{}"),
                type("String", 5),
                type("Boolean", "true"),
                type("Json", Map.of("a", 1)),
                BadInput.raw(
                        "Object có lớp",
                        "implement",
                        "{\"variables\":{\"progressNote\":{\"type\":\"Object\",\"value\":\"" + SERIALIZED
                                + "\",\"valueInfo\":{\"objectTypeName\":\"java.util.HashMap\","
                                + "\"serializationDataFormat\":\"application/x-java-serialized-object\"}}}}",
                        400,
                        notOfAForm("progressNote")),
                BadInput.raw(
                        "Json có định dạng lạ",
                        "draftPlan",
                        "{\"variables\":{\"items\":{\"type\":\"Json\",\"value\":\"[]\","
                                + "\"valueInfo\":{\"serializationDataFormat\":\"application/xml\"}}}}",
                        400,
                        notOfAForm("items")),
                BadInput.raw(
                        "giá trị là bảng",
                        "implement",
                        "{\"variables\":{\"progressNote\":{\"value\":{\"a\":1}}}}",
                        400,
                        notOfAForm("progressNote")),
                BadInput.raw(
                        "giá trị là danh sách",
                        "implement",
                        "{\"variables\":{\"progressNote\":{\"value\":[1]}}}",
                        400,
                        notOfAForm("progressNote")),
                BadInput.raw(
                        "biến là chữ",
                        "implement",
                        "{\"variables\":{\"progressNote\":\"x\"}}",
                        400,
                        notOfAForm("progressNote")),
                BadInput.raw(
                        "phần lạ của biến",
                        "implement",
                        "{\"variables\":{\"progressNote\":{\"value\":\"x\",\"script\":\"1\"}}}",
                        400,
                        notOfAForm("progressNote")));
    }

    private static BadInput type(String type, Object value) {
        return BadInput.of(
                "kiểu " + type, "implement", "progressNote", new Typed(type, value), notOfAForm("progressNote"));
    }

    private static Stream<BadInput> json() {
        var unreadable = "Giá trị ở ô «Nhiệm vụ» không đọc được; hãy nhập lại.";
        return Stream.of(
                BadInput.of("Json hỏng", "draftPlan", "items", new Typed("Json", "[{oops"), unreadable),
                BadInput.of("Json thừa đuôi", "draftPlan", "items", new Typed("Json", "[] []"), unreadable),
                BadInput.of(
                        "Json trùng khóa",
                        "draftPlan",
                        "items",
                        new Typed("Json", "[{\"content\":\"a\",\"content\":\"b\"}]"),
                        unreadable),
                BadInput.of(
                        "Json sâu 10.000 tầng",
                        "draftPlan",
                        "items",
                        new Typed("Json", "[".repeat(10_000) + "]".repeat(10_000)),
                        unreadable),
                BadInput.of(
                        "Json có lớp Java",
                        "draftPlan",
                        "items",
                        List.of(Map.of("@class", "java.net.URL", "content", "a")),
                        unknown("@class")),
                BadInput.of(
                        "Json có kiểu Java",
                        "draftPlan",
                        "items",
                        List.of(List.of("javax.naming.InitialContext", Map.of())),
                        null));
    }

    private static Stream<BadInput> foreign() {
        return Stream.concat(
                Stream.of(
                                "assignee",
                                "planApproved",
                                "initiator",
                                "officer",
                                "dueDate",
                                "assignmentId",
                                "unit",
                                "assigner",
                                "completionDecision",
                                "businessKey",
                                "about",
                                "unitOptions",
                                "x".repeat(40))
                        .map(key -> BadInput.of("biến lạ " + key, "implement", key, "snv.chuyenvien", unknown(key))),
                Stream.of(
                        BadInput.of("biến lạ planId", "reviewPlan", "planId", 1, unknown("planId")),
                        BadInput.of(
                                "biến lạ reviewDecision",
                                "reviewPlan",
                                "reviewDecision",
                                "PASS",
                                unknown("reviewDecision")),
                        BadInput.of(
                                "số liệu không ai hỏi",
                                "draftReport",
                                "figures",
                                List.of(Map.of("value", "5")),
                                "Báo cáo này không hỏi số liệu; hãy tải lại trang rồi gửi lại."),
                        BadInput.of(
                                "chỉ tiêu cộng cách lạ",
                                "draftPlan",
                                "regimes",
                                List.of(GoodInput.regime(Map.of("indicators", "Số lớp | lớp | nhân"))),
                                "Báo cáo 1: dòng chỉ tiêu 1: cách cộng «nhân» không có; hãy ghi cộng, trung bình, mới nhất"
                                        + " hoặc chữ."),
                        BadInput.of("biến lạ unitName", "draftReport", "unitName", "x", unknown("unitName")),
                        BadInput.of(
                                "ô của dòng",
                                "draftPlan",
                                "items",
                                List.of(GoodInput.item(Map.of("completedAt", "2020-01-01"))),
                                unknown("completedAt")),
                        BadInput.of(
                                "tên biến dài",
                                "reviewPlan",
                                "x".repeat(5_000),
                                1,
                                "Biểu mẫu không có ô «" + "x".repeat(59) + "…»; hãy tải lại trang rồi nhập lại.")));
    }

    private static BadInput invalid(String kind, String form, String key, Object value, String label) {
        return BadInput.of(kind, form, key, value, "Giá trị ở ô «" + label + "» không hợp lệ; hãy chọn hoặc nhập lại.");
    }

    private static String notOfAForm(String key) {
        return "Ô «" + key + "» không nhận kiểu dữ liệu này; hãy tải lại trang rồi nhập lại trên biểu mẫu.";
    }

    private static String unknown(String key) {
        return "Biểu mẫu không có ô «" + key + "»; hãy tải lại trang rồi nhập lại.";
    }
}
