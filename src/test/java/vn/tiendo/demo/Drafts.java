package vn.tiendo.demo;

import static vn.tiendo.demo.Fields.and;
import static vn.tiendo.demo.Fields.fannedOut;
import static vn.tiendo.demo.Fields.led;

import java.util.List;

/** Plans on their way: consulted, taking opinions in, returned, awaiting review, signature or number. */
final class Drafts implements Chapter {

    private static final String PLAN = "KE_HOACH";

    @Override
    public void tell(Stage stage) {
        ofTheProvince(stage);
        ofTheParty(stage);
        ofUnits(stage);
    }

    private static void ofTheProvince(Stage stage) {
        int next = stage.days().year() + 1;
        stage.day(-7);
        var law = Preparing.begun(stage, "SDTTG", "UBND");
        law.drafted(
                        "Phổ biến, giáo dục pháp luật vùng đồng bào dân tộc thiểu số năm " + next,
                        PLAN,
                        "items",
                        List.of(fannedOut("1", "Tổ chức ít nhất 02 đợt phổ biến pháp luật tại thôn, bản", "XA_PHUONG")))
                .reviewed()
                .signed();
        var digital = Preparing.begun(stage, "SKHCN", "UBND");
        digital.drafted(
                "Chuyển đổi số trong cơ quan nhà nước năm " + next,
                PLAN,
                "items",
                List.of(
                        led("1", "Hoàn thiện nền tảng tích hợp, chia sẻ dữ liệu của tỉnh", "SKHCN"),
                        fannedOut("2", "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính", "SO_NGANH_XA_PHUONG")),
                "consultedUnits",
                List.of("STC", "SNV", "CAT", "P01", "X01"),
                "consultationDay",
                stage.days().named(2));
        stage.day(-6);
        digital.agreed("SNV");
        var duty = Preparing.begun(stage, "TTT", "UBND");
        duty.drafted(
                        "Kiểm tra việc thực hiện kỷ luật, kỷ cương hành chính năm " + next,
                        PLAN,
                        "items",
                        List.of(
                                led("1", "Kiểm tra theo kế hoạch và đột xuất tại ít nhất 30% đơn vị", "TTT"),
                                fannedOut("2", "Tự kiểm tra, khắc phục tồn tại", "SO_NGANH_XA_PHUONG")))
                .reviewed();
        stage.day(-4);
        var border = Preparing.begun(stage, "SVHTTDL", "UBND");
        border.drafted(
                        "Hoạt động văn hóa, thông tin hướng về Ngày Biên phòng toàn dân", PLAN,
                        "items",
                                List.of(and(
                                        led("1", "Tổ chức liên hoan văn nghệ quần chúng khu vực biên giới", "SVHTTDL"),
                                        "coordinators",
                                        List.of("BCHBP"))),
                        "consultedUnits", List.of("BCHBP", "SGDDT"),
                        "consultationDay", stage.days().named(3))
                .agreed("SGDDT")
                .commented("BCHBP", "Đề nghị bổ sung đồn biên phòng cửa khẩu vào thành phần phối hợp.");
    }

    private static void ofTheParty(Stage stage) {
        stage.day(-5);
        var holidays = Preparing.begun(stage, "BTGDV", "TU");
        holidays.drafted(
                        "Tuyên truyền các ngày lễ lớn, sự kiện quan trọng của đất nước",
                        PLAN,
                        "items",
                        List.of(
                                led("1", "Xây dựng đề cương tuyên truyền", "BTGDV"),
                                fannedOut("2", "Tổ chức tuyên truyền trực quan, sinh hoạt chuyên đề", "DANG_BO_CO_SO")))
                .reviewed();
        var study = Preparing.begun(stage, "BTC", "TU");
        study.drafted(
                        "Bồi dưỡng nghiệp vụ công tác đảng cho cấp ủy cơ sở",
                        PLAN,
                        "items",
                        List.of(led("1", "Mở 03 lớp bồi dưỡng cho bí thư chi bộ", "BTC")))
                .reviewed()
                .signed();
        Preparing.begun(stage, "BTGDV", "TU")
                .drafted(
                        "Biên soạn tài liệu song ngữ cho báo cáo viên cơ sở",
                        PLAN,
                        "items",
                        List.of(led(
                                "1", "Biên soạn, in tài liệu bằng tiếng Việt và tiếng dân tộc cho 12 xã", "BTGDV")));
    }

    private static void ofUnits(Stage stage) {
        int next = stage.days().year() + 1;
        stage.day(-3);
        Preparing.begun(stage, "STC", "STC")
                .drafted(
                        "Cải cách hành chính năm %d của Sở Tài chính".formatted(next),
                        PLAN,
                        "items",
                        List.of(led("1", "Rà soát quy trình nội bộ giải quyết thủ tục hành chính", "STC")));
        Preparing.begun(stage, "STC", "STC")
                .drafted(
                        "Ứng dụng công nghệ thông tin của Sở Tài chính năm " + next,
                        PLAN,
                        "items",
                        List.of(led("1", "Nâng cấp hệ thống quản lý hồ sơ công việc", "STC")))
                .returned("Chưa nêu kinh phí và thời hạn của từng nhiệm vụ; đề nghị bổ sung.");
        Preparing.begun(stage, "CAT", "CAT")
                .drafted(
                        "Tuyên truyền an toàn, an ninh mạng tại khu vực biên giới",
                        PLAN,
                        "items",
                        List.of(led("1", "Tuyên truyền tại trường học, chợ phiên và thôn, bản", "CAT")))
                .reviewed();
    }
}
