package vn.tiendo.badinput;

import java.util.stream.Stream;

/** Bodies of requests that are no submission of a form at all. */
final class SentBodies {

    static final String NOT_READABLE = "Dữ liệu gửi lên không đọc được; hãy tải lại trang rồi thử lại.";

    private SentBodies() {}

    static Stream<BadInput> all() {
        return Stream.of(
                bad("không phải JSON", "progressPercent=50"),
                bad("JSON hỏng", "{\"variables\":{"),
                bad("rỗng", ""),
                bad("null", "null"),
                bad("danh sách", "[]"),
                bad("chữ", "\"variables\""),
                bad("hai nội dung", "{\"variables\":{}} {\"variables\":{}}"),
                bad("biến là danh sách", "{\"variables\":[]}"),
                bad("phần lạ", "{\"variables\":{},\"assignee\":\"x\"}"),
                bad("trùng khóa", "{\"variables\":{},\"variables\":{}}"),
                bad("trùng biến", "{\"variables\":{\"step\":{\"value\":\"a\"},\"step\":{\"value\":\"b\"}}}"),
                bad("trùng giá trị", "{\"variables\":{\"step\":{\"value\":\"a\",\"value\":\"b\"}}}"),
                bad("sâu 10.000 tầng", "{\"variables\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"),
                bad("số 2.000 chữ số", "{\"variables\":{\"progressPercent\":{\"value\":" + "9".repeat(2000) + "}}}"),
                BadInput.raw(
                        "5 MB",
                        "implement",
                        "{\"variables\":{\"progressNote\":{\"value\":\"" + "a".repeat(5 << 20) + "\"}}}",
                        413,
                        "Nội dung gửi lên quá lớn; hãy rút gọn nội dung rồi gửi lại."),
                BadInput.raw("không có biến", "implement", "{}", 400, "Hãy chọn bước tiếp theo."),
                BadInput.raw("biến null", "implement", "{\"variables\":null}", 400, "Hãy chọn bước tiếp theo."),
                BadInput.raw("không nhập gì", "implement", "{\"variables\":{}}", 400, "Hãy chọn bước tiếp theo."));
    }

    private static BadInput bad(String kind, String body) {
        return BadInput.raw(kind, "implement", body, 400, NOT_READABLE);
    }
}
