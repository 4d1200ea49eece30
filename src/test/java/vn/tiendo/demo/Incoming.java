package vn.tiendo.demo;

import java.util.Map;

/** Directives that came in of late: with the leader, back at the clerk, at the drafting unit, filed. */
final class Incoming implements Chapter {

    @Override
    public void tell(Stage stage) {
        stage.day(-6);
        var toAnswer = stage.enters(
                "vpub.vanthu",
                "UBND",
                letter(
                        stage,
                        "5308/BNV-CCHC",
                        "Bộ Nội vụ",
                        -9,
                        "Về việc xây dựng kế hoạch cải cách hành chính năm "
                                + (stage.days().year() + 1)));
        stage.does(
                "ubnd.lanhdao",
                "giveDirection",
                toAnswer,
                Map.of(
                        "direction",
                        "ADVISE_PLAN",
                        "draftingUnit",
                        "SNV",
                        "instruction",
                        "Giao Sở Nội vụ tham mưu kế hoạch của UBND tỉnh."));
        var toFile = stage.enters(
                "vpub.vanthu",
                "UBND",
                letter(
                        stage,
                        "2290/BTC-VP",
                        "Bộ Tài chính",
                        -8,
                        "Về việc đính chính số liệu tại phụ lục công văn trước"));
        stage.does("ubnd.lanhdao", "giveDirection", toFile, Map.of("direction", "FILE"));
        stage.theEngineWorks();

        stage.day(-2);
        // The symbol is one office's, the name another's: the leader is warned, and asks.
        var doubtful = stage.enters(
                "vpub.vanthu",
                "UBND",
                letter(
                        stage,
                        "1407/VPCP-KGVX",
                        "Bộ Khoa học và Công nghệ",
                        -5,
                        "Về việc báo cáo kết quả chuyển đổi số"));
        stage.does(
                "ubnd.lanhdao",
                "giveDirection",
                doubtful,
                Map.of(
                        "direction",
                        "RETURN",
                        "instruction",
                        "Ký hiệu là của Văn phòng Chính phủ nhưng ghi cơ quan ban hành là Bộ Khoa học và Công "
                                + "nghệ; đề nghị kiểm tra lại bản gốc."));

        stage.day(-1);
        stage.enters(
                "vpub.vanthu",
                "UBND",
                Fields.and(
                        letter(
                                stage,
                                "6120/VPCP-KSTT",
                                "Văn phòng Chính phủ",
                                -3,
                                "Về việc đẩy mạnh cắt giảm, đơn giản hóa " + "thủ tục hành chính"),
                        "urgency",
                        "KHAN"));
        stage.enters(
                "vptu.vanthu",
                "TU",
                Fields.of(
                        "number", "874-CV/BTCTW",
                        "typeCode", "CONG_VAN",
                        "issuer", "Ban Tổ chức Trung ương",
                        "issuedOn", stage.days().named(-4),
                        "abstractText", "Về việc báo cáo kết quả sắp xếp tổ chức bộ máy",
                        "urgency", "NORMAL"));
    }

    private static Map<String, Object> letter(Stage stage, String number, String issuer, int day, String about) {
        return Fields.of(
                "number",
                number,
                "typeCode",
                "CONG_VAN",
                "issuer",
                issuer,
                "issuedOn",
                stage.days().named(day),
                "place",
                "Hà Nội",
                "abstractText",
                about,
                "urgency",
                "NORMAL");
    }
}
