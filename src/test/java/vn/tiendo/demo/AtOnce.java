package vn.tiendo.demo;

import java.util.List;
import java.util.Map;

/** Two directives that the leader gave to units at once, without a plan. */
final class AtOnce implements Chapter {

    private static final String ONLY = "1";

    @Override
    public void tell(Stage stage) {
        network(stage);
        teams(stage);
    }

    private static void network(Stage stage) {
        stage.day(-8);
        var directive = stage.enters(
                "vpub.vanthu",
                "UBND",
                Fields.of(
                        "number", "3386/BVHTTDL-TTCS",
                        "typeCode", "CONG_VAN",
                        "issuer", "Bộ Văn hóa, Thể thao và Du lịch",
                        "issuedOn", stage.days().named(-12),
                        "abstractText", "Về việc rà soát hạ tầng thông tin cơ sở",
                        "urgency", "KHAN"));
        stage.day(-7);
        stage.does(
                "ubnd.lanhdao",
                "giveDirection",
                directive,
                Map.of(
                        "direction", "ASSIGN_AT_ONCE",
                        "instruction", "Yêu cầu các đơn vị thực hiện, không lập kế hoạch riêng.",
                        "content", "Rà soát, thống kê hạ tầng thông tin cơ sở; đề xuất phương án sửa chữa, thay thế",
                        "leads", List.of("BCHBP", "CAT", "SYT", "P01", "X01", "X15"),
                        "monitoringUnit", "VPUB",
                        "deadlineKind", "NO_LATER_THAN",
                        "deadlineDay", stage.days().named(-1)));
        stage.theEngineWorks();
        var work = new Carrying(stage, stage.keys().planFor(directive));
        stage.day(-5);
        work.takesOn(ONLY, "SYT", "X15");
        stage.day(-3);
        work.finishes(ONLY, "X15", "07 cụm loa, 03 cụm hỏng; đề xuất thay 02, sửa 01.");
        stage.day(-2);
        work.isConfirmed(ONLY, "X15", "vpub.theodoi");
    }

    private static void teams(Stage stage) {
        stage.day(-9);
        var directive = stage.enters(
                "vptu.vanthu",
                "TU",
                Fields.of(
                        "number", "1262-CV/BTGDVTW",
                        "typeCode", "CONG_VAN",
                        "issuer", "Ban Tuyên giáo và Dân vận Trung ương",
                        "issuedOn", stage.days().named(-13),
                        "abstractText", "Về việc kiện toàn đội ngũ báo cáo viên, tuyên truyền viên",
                        "urgency", "NORMAL"));
        stage.day(-8);
        stage.does(
                "tu.lanhdao",
                "giveDirection",
                directive,
                Map.of(
                        "direction", "ASSIGN_AT_ONCE",
                        "instruction", "Giao các đơn vị thực hiện; Văn phòng Tỉnh ủy theo dõi, đôn đốc.",
                        "content", "Rà soát, kiện toàn đội ngũ báo cáo viên, tuyên truyền viên thuộc phạm vi quản lý",
                        "leads", List.of("BTC", "UBKT", "DUP01", "DUX01", "DUX02"),
                        "monitoringUnit", "VPTU",
                        "deadlineKind", "NO_LATER_THAN",
                        "deadlineDay", stage.days().named(2)));
        stage.theEngineWorks();
        var work = new Carrying(stage, stage.keys().planFor(directive));
        stage.day(-6);
        work.takesOn(ONLY, "BTC", "DUX02");
        stage.day(-3);
        work.finishes(ONLY, "BTC", "Đã kiện toàn 05 báo cáo viên; danh sách gửi kèm.");
    }
}
