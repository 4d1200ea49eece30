package vn.tiendo.demo;

import static vn.tiendo.demo.Fields.of;

import java.util.List;
import java.util.Map;

/** Agreements between equals: drafted, reviewed, to be signed or numbered, and looked back on. */
final class Coordination implements Chapter {

    private static final List<Map<String, Object>> BORDER = List.of(
            of("ordinal", "1", "content", "Tuyên truyền, phổ biến pháp luật về biên giới quốc gia"),
            of(
                    "ordinal",
                    "2",
                    "content",
                    "Tổ chức hoạt động văn hóa tại các đồn biên phòng",
                    "leads",
                    List.of("BCHBP")));

    @Override
    public void tell(Stage stage) {
        int year = stage.days().year();
        lookedBackOn(stage, year);
        stage.day(-6);
        Agreeing.begun(stage, "SKHCN", "SGDDT");
        Agreeing.begun(stage, "SYT", "SGDDT")
                .sent("Phối hợp công tác y tế trường học năm " + (year + 1), end(year + 1), oneTask());
        Agreeing.begun(stage, "SNV", "STP")
                .sent("Phối hợp bồi dưỡng công chức tư pháp năm " + (year + 1), end(year + 1), oneTask())
                .agreed();
        Agreeing.begun(stage, "SCT", "SNNMT")
                .sent("Phối hợp tiêu thụ nông sản năm " + (year + 1), end(year + 1), oneTask())
                .agreed()
                .signed();
    }

    /** Three whose day has come: one that is reported on, one to be drawn up, one to be agreed to. */
    private static void lookedBackOn(Stage stage, int year) {
        stage.day(-30);
        var reporting = inForce(stage, "Phối hợp hoạt động văn hóa khu vực biên giới năm " + year);
        var drawing = inForce(stage, "Phối hợp thông tin cơ sở xã biên giới năm " + year);
        var agreeing = inForce(stage, "Phối hợp bảo vệ di tích khu vực biên giới năm " + year);
        stage.day(-3);
        stage.theEngineWorks();
        reporting.reports("BCHBP", "Đã phối hợp tổ chức 06 buổi tuyên truyền tại 04 đồn biên phòng.");
        for (var agreement : List.of(drawing, agreeing)) {
            agreement
                    .reports("BCHBP", "Đã tuyên truyền tại 12 bản biên giới.")
                    .reports("SVHTTDL", "Đã cấp tài liệu cho 12 bản biên giới.");
        }
        agreeing.drawnUp("Hai bên đã thực hiện đầy đủ các nội dung đã ký kết.");
    }

    private static Agreeing inForce(Stage stage, String title) {
        return Agreeing.begun(stage, "SVHTTDL", "BCHBP")
                .sent(title, stage.days().named(-9), BORDER)
                .agreed()
                .signed()
                .issued("Lai Châu");
    }

    private static List<Map<String, Object>> oneTask() {
        return List.of(of("ordinal", "1", "content", "Trao đổi thông tin, số liệu hằng quý"));
    }

    private static String end(int year) {
        return year + "-12-15";
    }
}
