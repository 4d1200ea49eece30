package vn.tiendo.demo;

import java.util.Map;

/** What became of the guidance's tasks: begun, refused, half done, handed in, returned, confirmed, or not touched. */
final class PartyAssignments implements Chapter {

    private static final String COMMITTEES = "III.4";

    private final String guidance;

    PartyAssignments(String guidance) {
        this.guidance = guidance;
    }

    @Override
    public void tell(Stage stage) {
        var work = new Carrying(stage, guidance);
        stage.day(-33);
        work.takesOn("III.1", "BTGDV");
        work.takesOn("III.2", "BAOLC");
        work.takesOn("III.3", "VPTU");
        work.takesOn(COMMITTEES, "DUP01", "DUP02", "DUX01", "DUX02", "DUX03", "DUX05", "DUX07", "DUX08");
        work.accepts(COMMITTEES, "DUX11");
        work.accepts(COMMITTEES, "DUX12");

        stage.day(-30);
        work.refuses(
                COMMITTEES,
                "DUCQD",
                "Đảng bộ không phụ trách địa bàn dân cư; đề nghị không giao nội dung tuyên " + "truyền tại thôn, bản.");
        work.refuses(COMMITTEES, "DUX20", "Đang kiện toàn cấp ủy, đề nghị lùi thời gian thực hiện.");
        stage.day(-28);
        stage.does(
                "btgdv.lanhdao",
                "decideRefusal",
                work.key(COMMITTEES, "DUX20"),
                Map.of(
                        "choice",
                        "KEEP",
                        "reason",
                        "Thời hạn còn đủ; đề nghị đồng chí phó bí thư thường trực trực tiếp chỉ " + "đạo."));

        stage.day(-24);
        work.progresses(
                COMMITTEES,
                "DUX01",
                40,
                "Đã quán triệt tại 12/18 chi bộ; phát 1 chuyên mục trên loa truyền " + "thanh.");
        work.progresses(COMMITTEES, "DUX02", 65, "Đã tổ chức 03 hội nghị; còn các bản vùng cao.");
        work.progresses(COMMITTEES, "DUP01", 80, "Đã hoàn thành ở 21/26 chi bộ tổ dân phố.");
        work.progresses("III.2", "BAOLC", 35, "Đã mở chuyên mục “Biên cương Lai Châu”, phát 05 số.");
        work.contributes("III.1", "BTGDV", "BAOLC", "Cung cấp 06 tin, bài và 02 phóng sự làm tư liệu cho tài liệu.");

        stage.day(-20);
        work.takesIn("III.1", "BTGDV", "BAOLC", "Đã đưa vào phần II và phụ lục của tài liệu.");
        work.finishes(COMMITTEES, "DUX03", "Đã quán triệt tại 100% chi bộ; 04 hội nghị, 612 lượt người dự.");
        work.finishes(COMMITTEES, "DUX05", "Đã quán triệt tại 100% chi bộ; 03 buổi tuyên truyền tại chợ phiên.");
        stage.day(-18);
        work.isConfirmed(COMMITTEES, "DUX03", "btgdv.theodoi");
        work.isConfirmed(COMMITTEES, "DUX05", "btgdv.theodoi");

        stage.day(-9);
        work.progresses("III.1", "BTGDV", 60, "Đã xong đề cương và phần I, phần II của tài liệu.");
        work.progresses("III.3", "VPTU", 70, "Đã tổng hợp tình hình của 31/40 đảng bộ.");
        work.finishes(COMMITTEES, "DUX07", "Đã tổ chức 01 hội nghị quán triệt.");
        work.finishes(COMMITTEES, "DUX08", "Đã quán triệt tại 16/16 chi bộ; 05 buổi tuyên truyền lưu động.");
        stage.day(-7);
        work.isReturned(
                COMMITTEES,
                "DUX07",
                "btgdv.theodoi",
                "Chưa có kết quả tuyên truyền tại các bản; đề nghị bổ " + "sung.");
        work.contributes(
                "III.1",
                "BTGDV",
                "MTTQ",
                "Đề nghị bổ sung nội dung vận động Nhân dân tham gia tự quản đường " + "biên, cột mốc.");
    }
}
