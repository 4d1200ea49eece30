package vn.tiendo.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.letter.page.LetterFoot;
import vn.tiendo.letter.page.LetterHead;
import vn.tiendo.letter.page.Nd30Page;
import vn.tiendo.letter.page.TableColumn;

/**
 * The templates that hold for whoever has none of its own, as Nghị định 30/2020/NĐ-CP (Phụ lục I and III) lays them out,
 * or as Hướng dẫn 36-HD/VPTW does for Party bodies. An office downloads one, changes it in Word and uploads it.
 */
final class DefaultTemplate {

    private static final int ANNEX_SIZE = 13;
    private static final int ADDRESSEES_IN = 3_400;

    private static final List<TableColumn> TASKS = List.of(
            new TableColumn("STT", 5, true),
            new TableColumn("Nội dung nhiệm vụ", 33, false),
            new TableColumn("Cơ quan, đơn vị chủ trì", 17, false),
            new TableColumn("Cơ quan, đơn vị phối hợp", 17, false),
            new TableColumn("Thời hạn", 13, false),
            new TableColumn("Sản phẩm", 15, false));

    private static final List<TableColumn> SLIP =
            List.of(new TableColumn("Mục", 30, false), new TableColumn("Nội dung", 70, false));

    private static final List<TableColumn> URGED = List.of(
            new TableColumn("STT", 7, true),
            new TableColumn("Nhiệm vụ", 42, false),
            new TableColumn("Văn bản giao", 22, false),
            new TableColumn("Thời hạn", 17, true),
            new TableColumn("Số ngày quá hạn", 12, true));

    private final boolean party;

    private DefaultTemplate(boolean party) {
        this.party = party;
    }

    /** The .docx for that kind, with marks where the values go. */
    static byte[] of(LetterKind kind, boolean party) {
        var template = new DefaultTemplate(party);
        return switch (kind) {
            case KE_HOACH -> template.plan();
            case CONG_VAN -> template.letter();
            case PHIEU_GIAO_VIEC -> template.slip();
            case BAO_CAO -> template.report();
            case BAO_CAO_TONG_HOP -> template.consolidated();
            case CONG_VAN_DON_DOC -> template.urging();
        };
    }

    private byte[] plan() {
        var page = begun(null)
                .title("{{tên loại}}", "{{trích yếu}}")
                .basis("{{căn cứ}}")
                .text("{{cơ quan ban hành}} ban hành {{tên loại}} với các nội dung sau:");
        return annexed(tasks(page), "{{văn bản kèm theo}}");
    }

    private byte[] letter() {
        var page = addressed(begun("{{trích yếu}}"))
                .text("{{căn cứ}}")
                .text("{{cơ quan ban hành}} giao các cơ quan, đơn vị thực hiện như sau:");
        return annexed(tasks(page), "{{văn bản kèm theo}}");
    }

    private static Nd30Page tasks(Nd30Page page) {
        return page.text("I. NHIỆM VỤ", true)
                .text("Giao {{số nhiệm vụ}} nhiệm vụ cho các cơ quan, đơn vị chủ trì, phối hợp thực hiện; thời hạn hoàn"
                        + " thành và sản phẩm của từng nhiệm vụ tại Phụ lục kèm theo.")
                .text("{{nếu có thời gian thực hiện}}Thời gian thực hiện: đến {{thời gian thực hiện}}.")
                .text("II. TỔ CHỨC THỰC HIỆN", true)
                .text(
                        "1. Thủ trưởng các cơ quan, đơn vị được giao chủ trì chịu trách nhiệm tổ chức thực hiện, bảo đảm"
                                + " đúng thời hạn và chất lượng; các cơ quan, đơn vị phối hợp thực hiện theo chức năng, nhiệm vụ.")
                .text("2. {{đơn vị theo dõi}} theo dõi, đôn đốc việc thực hiện.")
                .text("{{nếu có chế độ báo cáo}}III. CHẾ ĐỘ BÁO CÁO", true)
                .text("{{chế độ báo cáo}}")
                .text("Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh để"
                        + " {{cơ quan ban hành}} xem xét, quyết định./.");
    }

    private byte[] annexed(Nd30Page page, String belongsTo) {
        return page.foot(foot())
                .annex("Danh mục nhiệm vụ", belongsTo)
                .table(
                        TASKS,
                        List.of(List.of(
                                "{{STT}}",
                                "{{nội dung nhiệm vụ}}",
                                "{{đơn vị chủ trì}}",
                                "{{đơn vị phối hợp}}",
                                "{{thời hạn}}",
                                "{{sản phẩm}}")),
                        ANNEX_SIZE)
                .bytes();
    }

    private static Nd30Page addressed(Nd30Page page) {
        return page.centered("{{nếu có kính gửi một nơi}}Kính gửi: {{kính gửi một nơi}}", Nd30Page.TEXT_SIZE, false)
                .centered("{{nếu có kính gửi}}Kính gửi:", Nd30Page.TEXT_SIZE, false)
                .indented("{{kính gửi}}", ADDRESSEES_IN);
    }

    private byte[] slip() {
        return begun(null)
                .centered("PHIẾU GIAO VIỆC", Nd30Page.TEXT_SIZE, true)
                .centered("Kính gửi: {{đơn vị nhận việc}}", Nd30Page.TEXT_SIZE, false)
                .text(
                        "Thực hiện {{văn bản giao}}, {{cơ quan ban hành}} giao {{đơn vị nhận việc}} chủ trì thực hiện nhiệm"
                                + " vụ sau:")
                .table(
                        SLIP,
                        List.of(
                                List.of("Nội dung nhiệm vụ", "{{nội dung nhiệm vụ}}"),
                                List.of("Số thứ tự trong văn bản giao", "{{số thứ tự}}"),
                                List.of("Sản phẩm", "{{sản phẩm}}"),
                                List.of("Đơn vị phối hợp", "{{đơn vị phối hợp}}"),
                                List.of("Thời hạn hoàn thành", "{{thời hạn}}"),
                                List.of("Đơn vị theo dõi, đôn đốc", "{{đơn vị theo dõi}}"),
                                List.of("Cán bộ được phân công", "{{cán bộ được phân công}}")),
                        ANNEX_SIZE)
                .text("Đề nghị {{đơn vị nhận việc}} tổ chức thực hiện đúng thời hạn; trường hợp có khó khăn, vướng mắc,"
                        + " kịp thời báo cáo {{cơ quan ban hành}} để xem xét, quyết định./.")
                .foot(foot())
                .bytes();
    }

    private byte[] report() {
        return reported(begun(null).title("Báo cáo", "{{trích yếu}}"))
                .text("{{nội dung báo cáo}}")
                .text("{{cơ quan ban hành}} trân trọng báo cáo./.")
                .foot(foot())
                .bytes();
    }

    private byte[] consolidated() {
        return reported(begun(null).title("Báo cáo", "{{trích yếu}}"))
                .text("{{nội dung báo cáo}}")
                .text(
                        "{{nếu có các đơn vị chưa báo cáo}}Đến khi tổng hợp, {{số đơn vị đã báo cáo}}/{{tổng số đơn vị}} đơn vị"
                                + " đã gửi báo cáo; còn {{số đơn vị chưa báo cáo}} đơn vị chưa gửi báo cáo: {{các đơn vị chưa báo"
                                + " cáo}}.")
                .text("{{cơ quan ban hành}} trân trọng báo cáo./.")
                .foot(foot())
                .bytes();
    }

    private static Nd30Page reported(Nd30Page page) {
        return page.centered("{{kỳ báo cáo}}", Nd30Page.TEXT_SIZE, false)
                .centered("Kính gửi: {{cơ quan nhận báo cáo}}", Nd30Page.TEXT_SIZE, false)
                .text("{{nếu có văn bản yêu cầu}}Thực hiện {{văn bản yêu cầu}}, {{cơ quan ban hành}} báo cáo như sau:");
    }

    private byte[] urging() {
        return begun("{{trích yếu}}")
                .centered("Kính gửi: {{đơn vị được đôn đốc}}", Nd30Page.TEXT_SIZE, false)
                .text("{{tình hình}}")
                .table(
                        URGED,
                        List.of(List.of(
                                "{{STT}}",
                                "{{nội dung việc}}",
                                "{{văn bản giao}}",
                                "{{thời hạn}}",
                                "{{số ngày quá hạn}}")))
                .text("{{ý kiến đôn đốc}}")
                .text("{{yêu cầu}}")
                .text("{{trường hợp vướng mắc}}")
                .text("{{cơ quan ban hành}} thông báo để {{đơn vị được đôn đốc}} biết, thực hiện./.")
                .foot(foot())
                .bytes();
    }

    private Nd30Page begun(@Nullable String abstractText) {
        return Nd30Page.portrait()
                .head(new LetterHead(
                        party,
                        "{{cơ quan chủ quản}}",
                        "{{tên cơ quan}}",
                        "{{số ký hiệu}}",
                        abstractText,
                        "{{địa danh ngày tháng}}"))
                .left("{{dự thảo}}");
    }

    private static LetterFoot foot() {
        return new LetterFoot(
                List.of("{{nơi nhận}}"), "{{quyền hạn ký}}", "{{chức vụ người ký}}", "{{họ tên người ký}}");
    }
}
