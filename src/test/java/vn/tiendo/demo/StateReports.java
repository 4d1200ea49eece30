package vn.tiendo.demo;

/** The reports under the letter: to the department that draws them together, and past the office to UBND tỉnh. */
final class StateReports implements Chapter {

    private static final String DEPARTMENT = "stc.chuyenvien";

    private final String letter;

    StateReports(String letter) {
        this.letter = letter;
    }

    @Override
    public void tell(Stage stage) {
        var funds = new Reporting(stage, letter, StateLetter.FUNDS, DEPARTMENT);
        var results = new Reporting(stage, letter, StateLetter.RESULTS, DEPARTMENT);
        stage.day(-7);
        funds.isAccepted("SVHTTDL", "Nhu cầu 1.250 triệu đồng: sản phẩm truyền thông, tập huấn.");
        funds.isAccepted("SGDDT", "Nhu cầu 180 triệu đồng: học liệu song ngữ.");
        funds.hasNothingToReport("SYT");
        stage.day(-6);
        funds.isAccepted("X01", "Nhu cầu 95 triệu đồng: sửa chữa 04 cụm loa truyền thanh.");
        funds.isReturned(
                "P01", "Nhu cầu 2.000 triệu đồng.", "Chưa có thuyết minh theo từng nội dung; đề nghị lập " + "lại.");

        stage.day(-4);
        results.isAccepted("X05", "Đã phân công đầu mối; tổ chức 02 buổi tuyên truyền.");
        results.isAccepted("X06", "Đã phân công đầu mối; cập nhật 06 tin trên trang thông tin điện tử.");
        results.hasNothingToReport("X08");
        stage.day(-2);
        results.isReturned("X07", "Đang triển khai.", "Đề nghị nêu rõ việc đã làm, số liệu và thời gian hoàn thành.");
        results.sends("SNV", "Đã ban hành kế hoạch của Sở; công khai 42 thủ tục hành chính.");
        results.sends("P02", "Đã phân công đầu mối; lắp đặt 02 bảng tin điện tử.");
        results.drafts("X01", "Đã phân công đầu mối; đang xây dựng kế hoạch của xã.");
        results.drafts("CAT", "Đã phân công đầu mối; tuyên truyền tại 12 bản giáp biên.");
        new Reporting(stage, letter, StateLetter.BORDER, "ubnd.chuyenvien")
                .sends("CAT", "Tình hình ổn định; đã xử lý 02 vụ thông tin sai sự thật trên mạng xã hội.");

        stage.day(-1);
        stage.theEngineWorks();
        funds.areCompiled("4/6 đơn vị đã báo cáo, tổng nhu cầu 1.525 triệu đồng; 01 đơn vị không phát sinh. Chưa báo "
                + "cáo hoặc phải lập lại: Sở Nông nghiệp và Môi trường, UBND phường Tân Phong.");
    }
}
