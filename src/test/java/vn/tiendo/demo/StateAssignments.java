package vn.tiendo.demo;

/** What became of the letter's tasks in its first ten days. */
final class StateAssignments implements Chapter {

    private static final String EVERYBODY = "1";
    private static final String DEPARTMENTS = "2";
    private static final String JOINT = "3";
    private static final String TOURISM = "5";

    private final String letter;

    StateAssignments(String letter) {
        this.letter = letter;
    }

    @Override
    public void tell(Stage stage) {
        var work = new Carrying(stage, letter);
        stage.day(-9);
        work.takesOn(EVERYBODY, "STC", "SNV", "SVHTTDL", "P01", "X01", "X02");
        work.accepts(EVERYBODY, "X03");
        work.refuses(
                EVERYBODY,
                "X04",
                "Xã chưa có cán bộ chuyên trách thông tin; đề nghị giao Sở Văn hóa, Thể thao và "
                        + "Du lịch thực hiện.");
        work.takesOn(DEPARTMENTS, "STC", "SNV", "SKHCN", "SCT");
        work.accepts(DEPARTMENTS, "SXD");
        work.takesOn(JOINT, "BCHBP", "CAT");
        work.takesOn(TOURISM, "SVHTTDL");

        stage.day(-7);
        work.opensOwnPlan(EVERYBODY, "X01");
        work.progresses(EVERYBODY, "STC", 20, "Đã phân công phòng chuyên môn làm đầu mối, mở sổ theo dõi.");
        work.progresses(EVERYBODY, "P01", 30, "Đã đưa nội dung Đề án vào chương trình công tác quý.");
        work.progresses(JOINT, "BCHBP", 50, "Đã cung cấp thông tin tại 02 buổi giao ban báo chí.");
        work.progresses(JOINT, "CAT", 30, "Đã chuẩn bị nội dung về xuất nhập cảnh, cư trú khu vực biên giới.");
        work.contributes(
                JOINT,
                "BCHBP",
                "SVHTTDL",
                "Đề nghị thống nhất nội dung thông tin với các sự kiện văn hóa, du " + "lịch khu vực cửa khẩu.");
        work.contributes(TOURISM, "SVHTTDL", "BAOLC", "Gửi 40 ảnh tư liệu và kịch bản 03 phóng sự ngắn.");
        work.contributes(TOURISM, "SVHTTDL", "X16", "Đề nghị đưa chợ phiên và lễ hội của xã vào bộ sản phẩm.");

        stage.day(-5);
        work.takesIn(TOURISM, "SVHTTDL", "BAOLC", "Đã chọn 25 ảnh và 02 kịch bản.");
        work.progresses(TOURISM, "SVHTTDL", 15, "Đã xây dựng đề cương bộ sản phẩm.");
        work.finishes(DEPARTMENTS, "SNV", "Đã công khai 42 thủ tục hành chính trên Cổng Dịch vụ công.");
        work.finishes(DEPARTMENTS, "SCT", "Đã rà soát xong.");
        stage.day(-4);
        work.isConfirmed(DEPARTMENTS, "SNV", "vpub.theodoi");
        work.isReturned(DEPARTMENTS, "SCT", "vpub.theodoi", "Chưa gửi danh mục thủ tục hành chính đã công khai.");
        stage.day(-3);
        work.finishes(DEPARTMENTS, "SKHCN", "Đã công khai 27 thủ tục hành chính; danh mục gửi kèm.");
        work.progresses(DEPARTMENTS, "STC", 80, "Còn 05 thủ tục chờ thống nhất với Sở Công Thương.");
    }
}
