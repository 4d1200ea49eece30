package vn.tiendo.demo;

import static vn.tiendo.demo.Fields.and;
import static vn.tiendo.demo.Fields.fannedOut;
import static vn.tiendo.demo.Fields.led;

import java.util.List;
import java.util.Map;

/** A letter of UBND tỉnh to its departments and communes, from a decision of the Prime Minister to its issue. */
final class StateLetter implements Chapter {

    static final String RESULTS = "Báo cáo kết quả triển khai Đề án";
    static final String FUNDS = "Báo cáo nhu cầu kinh phí thực hiện Đề án";
    static final String BORDER = "Báo cáo nhanh tình hình thông tin khu vực biên giới";
    static final String TO_THE_PARTY = "Báo cáo Ban Tuyên giáo và Dân vận Tỉnh ủy kết quả triển khai Đề án";

    @Override
    public void tell(Stage stage) {
        var days = stage.days();
        stage.day(-19);
        var directive = stage.enters("vpub.vanthu", "UBND", directive(days));
        stage.day(-18);
        stage.does(
                "ubnd.lanhdao",
                "giveDirection",
                directive,
                Map.of(
                        "direction", "ADVISE_PLAN",
                        "draftingUnit", "STC",
                        "instruction",
                                "Giao Sở Tài chính chủ trì, phối hợp với Sở Văn hóa, Thể thao và Du lịch tham mưu văn "
                                        + "bản triển khai; là đầu mối tổng hợp báo cáo."));
        stage.theEngineWorks();
        stage.day(-17);
        var letter = new Preparing(stage, stage.keys().planFor(directive), "STC", "UBND");
        letter.drafted(
                "Triển khai Đề án nâng cao hiệu quả thông tin, tuyên truyền khu vực biên giới đất liền",
                "CONG_VAN",
                "monitoringUnit",
                "VPUB",
                "horizon",
                days.yearEnd(4),
                "items",
                items(days),
                "regimes",
                regimes(days),
                "consultedUnits",
                List.of("SVHTTDL", "SNV", "CAT"),
                "consultationDay",
                days.named(-15));
        stage.day(-16);
        letter.agreed("SNV")
                .commented(
                        "SVHTTDL",
                        "Đề nghị bổ sung nhiệm vụ xây dựng sản phẩm truyền thông về du lịch " + "biên giới.");
        stage.day(-12);
        // CAT has not answered in time; the consultation closes by itself.
        stage.theEngineWorks();
        letter.incorporated("Đã tiếp thu ý kiến của Sở Văn hóa, Thể thao và Du lịch tại nhiệm vụ 5.")
                .reviewed();
        stage.day(-10);
        letter.signed().issued("vpub.vanthu", "2147/UBND-TH");

        new StateAssignments(letter.plan()).tell(stage);
        new StateReports(letter.plan()).tell(stage);
    }

    private static Map<String, Object> directive(Days days) {
        return Fields.of(
                "number", "1914/QĐ-TTg",
                "typeCode", "QUYET_DINH",
                "issuer", "Thủ tướng Chính phủ",
                "issuedOn", days.named(-26),
                "place", "Hà Nội",
                "abstractText",
                        "Phê duyệt Đề án nâng cao hiệu quả thông tin, tuyên truyền khu vực biên giới đất liền đến năm "
                                + (days.year() + 4),
                "urgency", "NORMAL",
                "citations",
                        List.of(Fields.of(
                                "written", "57-KL/TW", "issuedOn", "2023-06-15", "issuer", "Bộ Chính " + "trị")));
    }

    private static List<Map<String, Object>> items(Days days) {
        return List.of(
                and(
                        fannedOut(
                                "1",
                                "Tổ chức triển khai Đề án theo chức năng, nhiệm vụ; phân công một đầu mối, báo "
                                        + "cáo kết quả về Sở Tài chính",
                                "SO_NGANH_XA_PHUONG"),
                        "deadlineKind",
                        "ONGOING"),
                and(
                        fannedOut(
                                "2",
                                "Rà soát, công khai thủ tục hành chính phục vụ người dân, doanh nghiệp khu vực "
                                        + "biên giới trên Cổng Dịch vụ công",
                                "CAC_SO_NGANH"),
                        "product",
                        "Danh mục thủ tục hành chính",
                        "deadlineKind",
                        "NO_LATER_THAN",
                        "deadlineDay",
                        days.named(-2)),
                and(
                        led(
                                "3",
                                "Cung cấp thông tin về chủ trương, chính sách, thành tựu trong lĩnh vực an ninh, quốc "
                                        + "phòng, đối ngoại",
                                "BCHBP",
                                "CAT"),
                        "coordinators",
                        List.of("SVHTTDL"),
                        "externalCoordinators",
                        "các cơ quan đại diện",
                        "deadlineKind",
                        "NO_LATER_THAN",
                        "deadlineDay",
                        days.named(2)),
                Fields.of(
                        "ordinal", "4",
                        "content", "Đầu tư, nâng cấp cụm thông tin đối ngoại tại khu vực cửa khẩu",
                        "deadlineKind", "NONE"),
                and(
                        led(
                                "5",
                                "Xây dựng sản phẩm truyền thông quảng bá văn hóa, du lịch khu vực biên giới",
                                "SVHTTDL"),
                        "product",
                        "01 bộ sản phẩm truyền thông",
                        "coordinators",
                        List.of("BAOLC", "P01", "X16"),
                        "deadlineKind",
                        "NO_LATER_THAN",
                        "deadlineDay",
                        days.named(20)));
    }

    private static List<Map<String, Object>> regimes(Days days) {
        return List.of(
                Fields.of(
                        "name",
                        RESULTS,
                        "reporterRule",
                        "SO_NGANH_XA_PHUONG",
                        "recipient",
                        "STC",
                        "consolidator",
                        "STC",
                        "deadlineKind",
                        "BEFORE_DATE",
                        "deadlineDay",
                        days.named(3),
                        "upwardRecipient",
                        "UBND",
                        "upwardDeadlineKind",
                        "BEFORE_DATE",
                        "upwardDeadlineDay",
                        days.named(17)),
                Fields.of(
                        "name",
                        FUNDS,
                        "reporters",
                        List.of("SVHTTDL", "SGDDT", "SYT", "SNNMT", "X01", "P01"),
                        "recipient",
                        "STC",
                        "consolidator",
                        "STC",
                        "deadlineKind",
                        "NO_LATER_THAN",
                        "deadlineDay",
                        days.named(-5),
                        "upwardRecipient",
                        "UBND",
                        "upwardDeadlineKind",
                        "NO_LATER_THAN",
                        "upwardDeadlineDay",
                        days.named(1)),
                Fields.of(
                        "name",
                        BORDER,
                        "reporters",
                        List.of("BCHBP", "CAT"),
                        "recipient",
                        "UBND",
                        "via",
                        "VPUB",
                        "deadlineKind",
                        "NO_LATER_THAN",
                        "deadlineDay",
                        days.named(-1)),
                Fields.of(
                        "name",
                        TO_THE_PARTY,
                        "reporters",
                        List.of("UBND"),
                        "recipient",
                        "BTGDV",
                        "deadlineKind",
                        "NO_LATER_THAN",
                        "deadlineDay",
                        days.named(25)));
    }
}
