package vn.tiendo.badinput;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Texts that are missing, that show nothing, or that are too long for their input. */
final class BadTexts {

    private static final String REPORT = "Hãy ghi nội dung báo cáo, hoặc đánh dấu «Không phát sinh».";
    private static final String STRANGE =
            "Nội dung có ký tự không lưu được; hãy xóa ký tự lạ (thường do dán từ nơi khác) rồi gửi lại.";

    private BadTexts() {}

    static Stream<BadInput> all() {
        return Stream.of(nothingToSee(), missing(), notStorable(), tooLong(), tooLongInRows())
                .flatMap(s -> s);
    }

    private static Stream<BadInput> nothingToSee() {
        return Stream.concat(
                Stream.of(
                                Map.entry("trống", ""),
                                Map.entry("chỉ dấu cách", " \t\r\n "),
                                Map.entry("chỉ dấu cách lạ", "\u00A0\u2003\u3000\u2007\u202F"),
                                Map.entry("chỉ ký tự không rộng", "\u200B\u200E\u2060\uFEFF"),
                                Map.entry("chỉ ký tự nối", "\u200D\u200C\uFE0F"),
                                Map.entry("chỉ đảo chiều chữ", "\u202E\u2066\u061C"),
                                Map.entry("chỉ ký tự điều khiển", "\u0001\u001B\u0085"),
                                Map.entry("chỉ chữ Braille rỗng", "\u2800\u3164"),
                                Map.entry("chỉ thẻ ẩn", "\uDB40\uDC41\uDB40\uDC7F"))
                        .map(text -> BadInput.of(text.getKey(), "draftReport", "content", text.getValue(), REPORT)),
                Stream.of(
                        BadInput.of(
                                "dấu cách lạ",
                                "contribute",
                                "content",
                                "\u00A0",
                                "Hãy ghi ý kiến, kết quả phần việc phối hợp, hoặc thêm ít nhất một tệp ở thẻ Hồ sơ."),
                        BadInput.of(
                                "dấu cách lạ",
                                "compileReport",
                                "content",
                                "\u2003",
                                "Hãy ghi nội dung báo cáo tổng hợp."),
                        BadInput.of(
                                "dấu cách lạ", "decideRefusal", "reason", "\u200B", "Hãy ghi lý do của quyết định."),
                        BadInput.of(
                                "dấu cách lạ",
                                "answerContribution",
                                "answer",
                                " ",
                                "Hãy ghi nội dung tiếp thu hoặc trả lời."),
                        BadInput.of(
                                "dấu cách lạ",
                                "registerDirective",
                                "abstractText",
                                "\uFEFF",
                                "Hãy ghi trích yếu của văn bản."),
                        BadInput.of(
                                "trống",
                                "registerDirective",
                                "citations",
                                List.of(Map.of("written", "1-CT/TW"), Map.of("written", " ")),
                                "Dòng 2: hãy ghi số, ký hiệu hoặc tên văn bản được viện dẫn."),
                        BadInput.of(
                                "trống",
                                "registerDirective",
                                "recipients",
                                List.of(Map.of("purpose", "b/c")),
                                "Dòng 1: hãy ghi tên nơi nhận."),
                        BadInput.of(
                                "trống",
                                "draftPlan",
                                "items",
                                List.of(GoodInput.item(Map.of("content", ""))),
                                "Dòng 1: hãy ghi nội dung nhiệm vụ."),
                        BadInput.of(
                                "trống",
                                "draftPlan",
                                "regimes",
                                List.of(GoodInput.regime(Map.of("name", ""))),
                                "Dòng 1: hãy ghi tên báo cáo.")));
    }

    private static Stream<BadInput> missing() {
        return Stream.of(
                BadInput.without("title", "draftPlan", "Hãy ghi trích yếu của kế hoạch."),
                BadInput.without("typeCode", "draftPlan", "Hãy chọn loại văn bản."),
                BadInput.without("issuingUnit", "draftPlan", "Hãy chọn cơ quan ban hành."),
                BadInput.without("monitoringUnit", "draftPlan", "Hãy chọn đơn vị theo dõi, đôn đốc."),
                BadInput.without("items", "draftPlan", "Hãy ghi ít nhất một nhiệm vụ."),
                BadInput.without("receivingUnit", "registerDirective", "Hãy chọn cơ quan được chỉ đạo."),
                BadInput.without("issuer", "registerDirective", "Hãy ghi cơ quan ban hành."),
                BadInput.without("urgency", "registerDirective", "Hãy chọn mức độ khẩn."),
                BadInput.without(
                        "secrecy",
                        "registerDirective",
                        "Hãy cho biết văn bản có thuộc danh mục bí mật nhà nước không."),
                BadInput.without("direction", "giveDirection", "Hãy chọn ý kiến chỉ đạo."),
                BadInput.without("draftingUnit", "giveDirection", "Hãy chọn đơn vị tham mưu kế hoạch."),
                BadInput.of(
                        "thiếu nội dung",
                        "giveDirection",
                        Map.of("direction", "ASSIGN_AT_ONCE", "leads", List.of("SNV"), "monitoringUnit", "STC"),
                        "Hãy ghi nội dung nhiệm vụ cần giao."),
                BadInput.of(
                        "thiếu đơn vị theo dõi",
                        "giveDirection",
                        Map.of("direction", "ASSIGN_AT_ONCE", "leads", List.of("SNV"), "content", "Rà soát"),
                        "Hãy chọn đơn vị theo dõi, đôn đốc."),
                BadInput.of(
                        "trả lại không lý do",
                        "giveDirection",
                        "direction",
                        "RETURN",
                        "Hãy ghi lý do trả lại để văn thư biết cần sửa gì."),
                BadInput.without("stance", "giveOpinion", "Hãy chọn nhất trí hoặc có ý kiến."),
                BadInput.without("opinion", "giveOpinion", "Hãy ghi nội dung góp ý."),
                BadInput.without(
                        "incorporation", "incorporateOpinions", "Hãy chọn trình lãnh đạo hoặc sửa tiếp dự thảo."),
                BadInput.without("decision", "reviewPlan", "Hãy chọn ý kiến xử lý."),
                returned("reviewPlan"),
                returned("signPlan"),
                returned("approveReport"),
                returned("forwardReport"),
                returned("receiveReport"),
                returned("confirmCompletion"),
                returned("signConsolidatedReport"),
                BadInput.without("issuedOn", "issuePlan", "Hãy chọn ngày ban hành."),
                BadInput.without("item", "assignRemaining", "Hãy chọn nhiệm vụ cần phân công."),
                BadInput.without("reception", "receiveAssignment", "Hãy chọn tiếp nhận hoặc từ chối."),
                BadInput.of(
                        "từ chối không lý do",
                        "receiveAssignment",
                        "reception",
                        "REFUSE",
                        "Hãy ghi lý do từ chối để cơ quan giao quyết định."),
                BadInput.without("choice", "decideRefusal", "Hãy chọn cách xử lý việc từ chối."),
                BadInput.of(
                        "thiếu đơn vị thay",
                        "decideRefusal",
                        "choice",
                        "TRANSFER",
                        "Hãy chọn đơn vị nhận nhiệm vụ thay."),
                BadInput.without("officer", "allocateOfficer", "Hãy chọn chuyên viên thực hiện."),
                BadInput.without("step", "implement", "Hãy chọn bước tiếp theo."),
                BadInput.without("progressPercent", "implement", "Hãy ghi tiến độ hoặc diễn biến thực hiện."),
                BadInput.of(
                        "thiếu kết quả",
                        "implement",
                        "step",
                        "PROPOSE_COMPLETION",
                        "Hãy ghi kết quả, sản phẩm để cơ quan giao xác nhận."),
                BadInput.without("answerKind", "answerContribution", "Hãy chọn tiếp thu hoặc trả lời."));
    }

    private static BadInput returned(String form) {
        return BadInput.of(
                "trả lại không lý do",
                form,
                "decision",
                "RETURN",
                "Hãy ghi lý do trả lại để người làm biết cần sửa gì.");
    }

    private static Stream<BadInput> notStorable() {
        return Stream.of("\\u0000", "\\ud83d", "\\ude00", "\\udbff\\ud800")
                .map(escape -> BadInput.raw(
                        "ký tự " + escape,
                        "draftReport",
                        "{\"variables\":{\"content\":{\"value\":\"Đã" + escape + " xong\"}}}",
                        400,
                        STRANGE));
    }

    private static Stream<BadInput> tooLong() {
        return Stream.of(
                tooLong("implement", "progressNote", 4_000, "Diễn biến dài quá 4.000 ký tự; hãy rút gọn."),
                tooLong("implement", "progressNote", 99_999, "Diễn biến dài quá 4.000 ký tự; hãy rút gọn."),
                tooLong("implement", "evidence", 4_000, "Kết quả dài quá 4.000 ký tự; hãy rút gọn."),
                tooLong("contribute", "content", 4_000, "Nội dung phối hợp dài quá 4.000 ký tự; hãy rút gọn."),
                tooLong("answerContribution", "answer", 4_000, "Nội dung trả lời dài quá 4.000 ký tự; hãy rút gọn."),
                tooLong("giveOpinion", "opinion", 4_000, "Ý kiến dài quá 4.000 ký tự; hãy rút gọn."),
                tooLong(
                        "incorporateOpinions",
                        "explanation",
                        4_000,
                        "Nội dung tiếp thu dài quá 4.000 ký tự; hãy rút gọn."),
                tooLong("reviewPlan", "remark", 2_000, "Ý kiến dài quá 2.000 ký tự; hãy rút gọn."),
                tooLong("giveDirection", "instruction", 2_000, "Ý kiến dài quá 2.000 ký tự; hãy rút gọn."),
                tooLong("giveDirection", "content", 2_000, "Nội dung nhiệm vụ dài quá 2.000 ký tự; hãy rút gọn."),
                tooLong("receiveAssignment", "reason", 2_000, "Lý do dài quá 2.000 ký tự; hãy rút gọn."),
                tooLong("decideRefusal", "reason", 2_000, "Lý do dài quá 2.000 ký tự; hãy rút gọn."),
                tooLong("allocateOfficer", "instruction", 2_000, "Ý kiến dài quá 2.000 ký tự; hãy rút gọn."),
                tooLong("draftPlan", "title", 500, "Trích yếu dài quá 500 ký tự; hãy rút gọn."),
                tooLong("draftPlan", "legalBasis", 4_000, "Căn cứ dài quá 4.000 ký tự; hãy rút gọn."),
                tooLong("issuePlan", "number", 60, "Số, ký hiệu dài quá 60 ký tự; hãy kiểm tra lại."),
                tooLong("issuePlan", "place", 100, "Địa danh dài quá 100 ký tự; hãy rút gọn."),
                tooLong("registerDirective", "number", 100, "Số, ký hiệu dài quá 100 ký tự; hãy kiểm tra lại."),
                tooLong("registerDirective", "issuer", 300, "Tên cơ quan ban hành dài quá 300 ký tự; hãy rút gọn."),
                tooLong("registerDirective", "place", 100, "Địa danh dài quá 100 ký tự; hãy rút gọn."),
                tooLong("registerDirective", "abstractText", 2_000, "Trích yếu dài quá 2.000 ký tự; hãy rút gọn."),
                tooLong("registerDirective", "signerName", 100, "Họ tên người ký dài quá 100 ký tự; hãy rút gọn."),
                tooLong("draftReport", "content", 20_000, "Báo cáo dài quá 20.000 ký tự; hãy rút gọn."),
                tooLong(
                        "compileReport",
                        "content",
                        249_999,
                        "Nội dung ở ô «Nội dung báo cáo tổng hợp» quá dài; hãy rút gọn dưới 200.000 ký tự."));
    }

    private static BadInput tooLong(String form, String key, int limit, String sentence) {
        return BadInput.of(limit + 1 + " ký tự", form, key, "ế".repeat(limit + 1), sentence);
    }

    private static Stream<BadInput> tooLongInRows() {
        return Stream.of(
                BadInput.of(
                        "2001 ký tự",
                        "draftPlan",
                        "items",
                        List.of(GoodInput.item(Map.of()), GoodInput.item(Map.of("content", "x".repeat(2001)))),
                        "Dòng 2: nội dung dài quá 2.000 ký tự; hãy rút gọn."),
                BadInput.of(
                        "301 ký tự",
                        "draftPlan",
                        "regimes",
                        List.of(GoodInput.regime(Map.of("name", "x".repeat(301)))),
                        "Dòng 1: tên báo cáo dài quá 300 ký tự; hãy rút gọn."),
                BadInput.of(
                        "301 ký tự",
                        "registerDirective",
                        "citations",
                        List.of(Map.of("written", "x".repeat(301))),
                        "Dòng 1: tên văn bản viện dẫn dài quá 300 ký tự; hãy rút gọn."));
    }
}
