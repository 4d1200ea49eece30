package vn.tiendo.demo;

import static vn.tiendo.demo.Fields.and;
import static vn.tiendo.demo.Fields.fannedOut;
import static vn.tiendo.demo.Fields.led;

import java.util.List;
import java.util.Map;

/** A guidance of Tỉnh ủy, from the directive of a central board to its issue five weeks ago. */
final class PartyGuidance implements Chapter {

    static final String YEARLY = "Báo cáo kết quả công tác thông tin đối ngoại, tuyên truyền biên giới";
    static final String QUICK = "Báo cáo nhanh việc quán triệt, triển khai Hướng dẫn";
    static final String CONTACTS = "Danh sách cán bộ đầu mối và báo cáo viên";

    @Override
    public void tell(Stage stage) {
        stage.day(-38);
        var directive = stage.enters("vptu.vanthu", "TU", directive(stage.days()));
        stage.day(-37);
        stage.does(
                "tu.lanhdao",
                "giveDirection",
                directive,
                Map.of(
                        "direction", "ADVISE_PLAN",
                        "draftingUnit", "BTGDV",
                        "instruction",
                                "Giao Ban Tuyên giáo và Dân vận Tỉnh ủy tham mưu hướng dẫn của Tỉnh ủy, trình trong 03 "
                                        + "ngày làm việc."));
        stage.theEngineWorks();
        stage.day(-36);
        var guidance = new Preparing(stage, stage.keys().planFor(directive), "BTGDV", "TU");
        guidance.drafted(
                "Hướng dẫn công tác thông tin đối ngoại và tuyên truyền biên giới năm "
                        + stage.days().year(),
                "HUONG_DAN",
                "horizon",
                stage.days().yearEnd(0),
                "legalBasis",
                "Kết luận số 57-KL/TW ngày 15/6/2023 của Bộ Chính trị",
                "items",
                items(stage.days()),
                "regimes",
                regimes(stage.days()));
        guidance.reviewed();
        stage.day(-35);
        guidance.signed().issued("vptu.vanthu", "118-HD/TU");

        new PartyAssignments(guidance.plan()).tell(stage);
        new PartyReports(guidance.plan()).tell(stage);
    }

    private static Map<String, Object> directive(Days days) {
        return Fields.of(
                "number", "215-HD/BTGDVTW",
                "typeCode", "HUONG_DAN",
                "issuer", "Ban Tuyên giáo và Dân vận Trung ương",
                "issuedOn", days.named(-45),
                "place", "Hà Nội",
                "abstractText",
                        "Hướng dẫn công tác thông tin đối ngoại, tuyên truyền bảo vệ chủ quyền biên giới quốc gia năm "
                                + days.year(),
                "urgency", "NORMAL",
                "signerAuthority", "K/T TRƯỞNG BAN",
                "signerPosition", "PHÓ TRƯỞNG BAN",
                "citations",
                        List.of(
                                Fields.of("written", "57-KL/TW", "issuedOn", "2023-06-15", "issuer", "Bộ Chính trị"),
                                Fields.of(
                                        "written",
                                        "26-CT/TW",
                                        "issuedOn",
                                        "2008-09-10",
                                        "issuer",
                                        "Ban Bí thư (khóa X)")));
    }

    private static List<Map<String, Object>> items(Days days) {
        return List.of(
                and(
                        led(
                                "III.1",
                                "Tham mưu cấp ủy lãnh đạo, chỉ đạo; biên soạn tài liệu tuyên truyền về chủ quyền "
                                        + "biên giới quốc gia gửi các chi, đảng bộ cơ sở",
                                "BTGDV"),
                        "product",
                        "Tài liệu tuyên truyền miệng",
                        "coordinators",
                        List.of("BAOLC", "MTTQ"),
                        "deadlineKind",
                        "NO_LATER_THAN",
                        "deadlineDay",
                        days.named(8)),
                and(
                        led(
                                "III.2",
                                "Mở chuyên trang, chuyên mục về thông tin đối ngoại; tăng thời lượng phát thanh "
                                        + "bằng tiếng dân tộc thiểu số",
                                "BAOLC"),
                        "externalCoordinators",
                        "các cơ quan báo chí Trung ương thường trú trên địa bàn tỉnh",
                        "deadlineKind",
                        "ONGOING"),
                and(
                        led(
                                "III.3",
                                "Theo dõi việc quán triệt Hướng dẫn, tổng hợp tình hình phục vụ giao ban của "
                                        + "Thường trực Tỉnh ủy",
                                "VPTU"),
                        "deadlineKind",
                        "NO_LATER_THAN",
                        "deadlineDay",
                        days.named(-12)),
                and(
                        fannedOut(
                                "III.4",
                                "Quán triệt, tổ chức tuyên truyền tới cán bộ, đảng viên và Nhân dân; chú "
                                        + "trọng các bản giáp biên, vùng đồng bào dân tộc thiểu số",
                                "DANG_BO_CO_SO"),
                        "product",
                        "Báo cáo kết quả",
                        "deadlineKind",
                        "NO_LATER_THAN",
                        "deadlineDay",
                        days.named(14)));
    }

    private static List<Map<String, Object>> regimes(Days days) {
        return List.of(
                and(
                        regime(YEARLY, "BEFORE_DATE", days.named(21), days.named(28)),
                        "outline",
                        "1. Công tác lãnh đạo, chỉ đạo. 2. Kết quả thực hiện. 3. Khó khăn, kiến nghị.",
                        "reporterRule",
                        "DANG_BO_CO_SO"),
                and(
                        regime(QUICK, "NO_LATER_THAN", days.named(-5), days.named(2)),
                        "reporters",
                        List.of(
                                "DUP01", "DUP02", "DUX01", "DUX02", "DUX03", "DUX04", "DUX05", "DUX06", "DUX07",
                                "DUX08", "DUX09", "DUX10"),
                        "indicators",
                        """
                        Chi bộ đã quán triệt | chi bộ | cộng | 220
                        Đảng viên đã quán triệt | đảng viên | cộng | 6.000
                        Tỷ lệ chi bộ đã quán triệt | % | trung bình | 95
                        Khó khăn, vướng mắc | | chữ"""),
                and(
                        regime(CONTACTS, "NO_LATER_THAN", days.named(-20), days.named(1)),
                        "reporters",
                        List.of("DUUBND", "DUCQD", "DUX16", "DUX26"),
                        "indicators",
                        """
                        Cán bộ đầu mối | người | cộng | 4
                        Báo cáo viên | người | cộng | 20
                        Báo cáo viên biết tiếng dân tộc | người | cộng"""));
    }

    /** To Tỉnh ủy through its board, which draws the reports together and reports upward. */
    private static Map<String, Object> regime(String name, String deadlineKind, String day, String upwardDay) {
        return Fields.of(
                "name", name,
                "recipient", "TU",
                "via", "BTGDV",
                "consolidator", "BTGDV",
                "deadlineKind", deadlineKind,
                "deadlineDay", day,
                "upwardRecipient", "TU",
                "upwardDeadlineKind", "NO_LATER_THAN",
                "upwardDeadlineDay", upwardDay);
    }
}
