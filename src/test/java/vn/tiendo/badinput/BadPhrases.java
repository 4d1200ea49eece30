package vn.tiendo.badinput;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.badinput.BadInput.Typed;

/** Deadlines in words that are too long, past, contradictory, assumed in part, or no words at all. */
final class BadPhrases {

    private static final String CONFIRM = "; hãy đánh dấu «Tôi xác nhận cách hiểu thời hạn» hoặc sửa câu chữ.";
    private static final String CONTRADICTION = "thời hạn được hiểu là «hết thứ Năm 19/12/2030» («chậm nhất» và «trước»"
            + " mâu thuẫn nhau; hiểu theo nghĩa chặt hơn là «trước»)" + CONFIRM;
    private static final String WRONG = " không hợp lệ; hãy chọn hoặc nhập lại.";

    private BadPhrases() {}

    static Stream<BadInput> all() {
        return Stream.of(tooLong(), notAccepted(), toConfirm(), noWords()).flatMap(s -> s);
    }

    private static Stream<BadInput> tooLong() {
        var sentence = "âu chữ về thời hạn dài quá 300 ký tự; hãy rút gọn.";
        return Stream.of(301, 100_000)
                .map("ạ"::repeat)
                .flatMap(phrase -> Stream.of(
                        remaining("quá dài", phrase, "C" + sentence),
                        BadInput.of(
                                "quá dài",
                                "giveDirection",
                                BadChoices.atOnce("deadlinePhrase", phrase),
                                "C" + sentence),
                        item("quá dài", phrase, "Dòng 1: c" + sentence),
                        regime("quá dài", "deadlinePhrase", phrase, "Dòng 1: c" + sentence),
                        regime("quá dài", "upwardDeadlinePhrase", phrase, "Dòng 1: c" + sentence)));
    }

    private static Stream<BadInput> notAccepted() {
        return Stream.of(
                remaining("đã qua", "trước ngày 01/01/2020", "Nhiệm vụ này: thời hạn đã qua; hãy chọn ngày khác."),
                remaining(
                        "đã qua",
                        "trước 14h ngày 03/5/2021 (nếu có)",
                        "Nhiệm vụ này: thời hạn đã qua; hãy chọn ngày khác."),
                item("quá xa", "chậm nhất ngày 15/12/2199", "Nhiệm vụ 1: thời hạn quá xa; hãy kiểm tra lại năm."),
                regime(
                        "quá xa",
                        "deadlinePhrase",
                        "trong 50 năm kể từ ngày ban hành",
                        "Báo cáo 1: thời hạn quá xa; hãy kiểm tra lại năm."));
    }

    private static Stream<BadInput> toConfirm() {
        var phrase = "chậm nhất trước ngày 20/12/2030";
        return Stream.of(
                remaining("mâu thuẫn", phrase, "Nhiệm vụ này: " + CONTRADICTION),
                BadInput.of(
                        "mâu thuẫn",
                        "giveDirection",
                        BadChoices.atOnce("deadlinePhrase", phrase),
                        "Nhiệm vụ 1: " + CONTRADICTION),
                item("mâu thuẫn", phrase, "Nhiệm vụ 1: " + CONTRADICTION),
                regime("mâu thuẫn", "deadlinePhrase", phrase, "Báo cáo 1: " + CONTRADICTION),
                BadInput.of(
                        "mâu thuẫn",
                        "draftPlan",
                        "items",
                        List.of(GoodInput.item(Map.of("deadlinePhrase", phrase, "deadlineConfirmed", false))),
                        "Nhiệm vụ 1: " + CONTRADICTION));
    }

    private static Stream<BadInput> noWords() {
        return Stream.of(
                BadInput.of(
                        "số",
                        "assignRemaining",
                        "deadlinePhrase",
                        5,
                        "Giá trị ở ô «Thời hạn, như văn bản ghi»" + WRONG),
                BadInput.of(
                        "danh sách",
                        "assignRemaining",
                        "deadlinePhrase",
                        List.of("trước ngày 15/12"),
                        "Giá trị ở ô «Thời hạn, như văn bản ghi»" + WRONG),
                BadInput.of(
                        "chữ thay cho đúng/sai",
                        "assignRemaining",
                        "deadlineConfirmed",
                        "có",
                        "Giá trị ở ô «Tôi xác nhận cách hiểu thời hạn»" + WRONG),
                BadInput.of(
                        "loại không chọn được",
                        "assignRemaining",
                        "deadlineKind",
                        "WITHIN_DAYS",
                        "Giá trị ở ô «Thời hạn»" + WRONG),
                BadInput.of("kiểu khác", "assignRemaining", "deadlinePhrase", new Typed("Object", "rO0AB"), null),
                BadInput.raw(
                        "ký tự \\u0000",
                        "assignRemaining",
                        BadInput.body(GoodInput.of("assignRemaining"))
                                .replaceFirst(
                                        "\\{\"variables\":\\{",
                                        "{\"variables\":{\"deadlinePhrase\":" + "{\"value\":\"trước \\\\u0000ngày\"},"),
                        400,
                        "Nội dung có ký tự không lưu được; hãy xóa ký tự lạ (thường do dán từ nơi khác) rồi gửi lại."));
    }

    private static BadInput remaining(String kind, String phrase, String sentence) {
        return BadInput.of(
                kind, "assignRemaining", Map.of("deadlineKind", "PHRASE", "deadlinePhrase", phrase), sentence);
    }

    private static BadInput item(String kind, String phrase, String sentence) {
        return BadInput.of(
                kind, "draftPlan", "items", List.of(GoodInput.item(Map.of("deadlinePhrase", phrase))), sentence);
    }

    private static BadInput regime(String kind, String key, String phrase, String sentence) {
        return BadInput.of(
                kind,
                "draftPlan",
                "regimes",
                List.of(GoodInput.regime(Map.of("deadlineKind", "PHRASE", key, phrase))),
                sentence);
    }
}
