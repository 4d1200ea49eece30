package vn.tiendo.demo;

/** The reports under the guidance: one regime is over, one is being drawn together, the yearly one has just begun. */
final class PartyReports implements Chapter {

    private static final String BOARD = "btgdv.chuyenvien";

    private final String guidance;

    PartyReports(String guidance) {
        this.guidance = guidance;
    }

    @Override
    public void tell(Stage stage) {
        contacts(stage, new Reporting(stage, guidance, PartyGuidance.CONTACTS, BOARD));
        quick(stage, new Reporting(stage, guidance, PartyGuidance.QUICK, BOARD));
        yearly(stage, new Reporting(stage, guidance, PartyGuidance.YEARLY, BOARD));
        stage.day(-1);
        // The cut-off of the quick report has passed: the board draws together what there is, and names who is late.
        stage.theEngineWorks();
    }

    private static void contacts(Stage stage, Reporting reports) {
        stage.day(-26);
        reports.isAccepted("DUUBND", "01 cán bộ đầu mối; 06 báo cáo viên.", "1", "6", "chưa có");
        reports.isAccepted("DUCQD", "01 cán bộ đầu mối; 09 báo cáo viên.", "1", "9", "2");
        reports.isAccepted(
                "DUX16",
                "01 cán bộ đầu mối; 02 báo cáo viên, trong đó 01 đồng chí thông thạo tiếng Mông.",
                "1",
                "2",
                "1");
        reports.isAccepted("DUX26", "01 cán bộ đầu mối; 02 báo cáo viên.", "1", "2", "0");
        stage.day(-22);
        reports.areCompiled("4/4 đảng bộ đã báo cáo: 04 cán bộ đầu mối, 19 báo cáo viên. Danh sách chi tiết gửi kèm.");
        reports.areSigned("btgdv.lanhdao");
    }

    private static void quick(Stage stage, Reporting reports) {
        stage.day(-12);
        reports.isAccepted(
                "DUP01", "Đã quán triệt tới 26/26 chi bộ, 1.214 đảng viên.", "26", "1.214", "100", "chưa có");
        reports.isAccepted(
                "DUP02", "Đã quán triệt tới 31/31 chi bộ, 1.420 đảng viên.", "31", "1.420", "100", "chưa có");
        reports.isAccepted(
                "DUX01",
                "Đã quán triệt tới 18/18 chi bộ, 540 đảng viên.",
                "18",
                "540",
                "100",
                "Thiếu tài liệu song ngữ");
        reports.isAccepted(
                "DUX02",
                "Đã quán triệt tới 14/15 chi bộ, 402 đảng viên.",
                "14",
                "402",
                "93,3",
                "01 chi bộ chưa họp được do mưa lũ");
        stage.day(-8);
        reports.isAccepted("DUX03", "Đã quán triệt tới 22/22 chi bộ, 815 đảng viên.", "22", "815", "100", "chưa có");
        reports.isAccepted("DUX05", "Đã quán triệt tới 17/17 chi bộ, 498 đảng viên.", "17", "498", "100", "chưa có");
        reports.hasNothingToReport("DUX06");
        reports.isReturned(
                "DUX08",
                "Đã quán triệt đầy đủ.",
                "Thiếu số chi bộ và số đảng viên; đề nghị bổ sung số " + "liệu.",
                "chưa có",
                "chưa có",
                "chưa có",
                "chưa có");
        reports.drafts(
                "DUX09",
                "Đã quán triệt tới 11/13 chi bộ, 296 đảng viên.",
                "11",
                "296",
                "84,6",
                "02 chi bộ ghép chưa sinh hoạt");
    }

    private static void yearly(Stage stage, Reporting reports) {
        stage.day(-4);
        reports.isAccepted(
                "DUX02",
                "1. Đã ban hành kế hoạch của Đảng ủy. 2. Tổ chức 03 hội nghị, 07 buổi tuyên truyền "
                        + "lưu động. 3. Kiến nghị hỗ trợ tài liệu song ngữ.");
        reports.isAccepted(
                "DUX05",
                "1. Đã quán triệt tới 100% chi bộ. 2. 03 buổi tuyên truyền tại chợ phiên. 3. Không " + "có kiến nghị.");
        reports.isAccepted(
                "DUP01",
                "1. Đã giao nhiệm vụ cho từng cấp ủy viên. 2. Duy trì 04 chuyên mục trên trang "
                        + "thông tin điện tử. 3. Không có kiến nghị.");
        reports.hasNothingToReport("DUX19");
        stage.day(-2);
        reports.isReturned(
                "DUX07",
                "Đã tổ chức thực hiện theo Hướng dẫn.",
                "Báo cáo chưa theo đề cương; đề nghị bổ " + "sung số liệu và đánh giá kết quả.");
        reports.sends(
                "DUX13",
                "1. Đã ban hành kế hoạch. 2. Tổ chức giao lưu, kết nghĩa 02 cụm dân cư hai bên biên "
                        + "giới. 3. Đề nghị cấp kinh phí.");
        reports.sends(
                "DUX14",
                "1. Đã quán triệt tới 19/20 chi bộ. 2. Phát 12 tin trên hệ thống truyền thanh. 3. Không "
                        + "có kiến nghị.");
        reports.drafts(
                "DUX01",
                "1. Đã ban hành kế hoạch. 2. Tổ chức 05 buổi tuyên truyền. 3. Đề nghị bổ sung loa "
                        + "truyền thanh cho 02 bản.");
        reports.drafts("DUX11", "1. Đã quán triệt. 2. Tổ chức 02 hội nghị. 3. Không có kiến nghị.");
    }
}
