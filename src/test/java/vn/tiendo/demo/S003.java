package vn.tiendo.demo;

import static vn.tiendo.demo.Fields.and;
import static vn.tiendo.demo.Fields.fannedOut;
import static vn.tiendo.demo.Fields.led;

import java.util.List;
import java.util.Map;
import vn.tiendo.demo.travel.Scenarios.Login;

/** A guidance of 2014: a dozen grassroots committees report before 15/12/2014 through the propaganda board. */
final class S003 implements Chapter {

    private final SeedFacts facts = SeedFacts.of("S003");

    static Scenario scenario() {
        var play = new S003();
        return Scenario.of(
                play.facts,
                play,
                new Login("cb01.lanhdao", "Tiếp nhận nhiệm vụ, phân công chuyên viên"),
                new Login("cb01.chuyenvien", "Lập báo cáo trước ngày 15/12/2014"),
                new Login("btgdu.chuyenvien", "Tiếp nhận, tổng hợp báo cáo; theo dõi kế hoạch"),
                new Login("btgdu.theodoi", "Xác nhận hoàn thành, đôn đốc"),
                new Login("du.lanhdao", "Xem Hướng dẫn và tình hình thực hiện"));
    }

    @Override
    public void tell(Stage stage) {
        stage.day(-5);
        var directive = stage.enters("du.vanthu", "DU", directive());
        stage.day(-2);
        stage.does(
                "du.lanhdao",
                "giveDirection",
                directive,
                Map.of(
                        "direction", "ADVISE_PLAN",
                        "draftingUnit", "BTGDU",
                        "instruction", "Giao Ban Tuyên giáo Đảng ủy tham mưu hướng dẫn."));
        stage.theEngineWorks();
        stage.day(-1);
        var guidance = new Preparing(stage, stage.keys().planFor(directive), "BTGDU", "DU");
        guidance.drafted(
                        "Hướng dẫn công tác thông tin đối ngoại năm 2014",
                        "HUONG_DAN",
                        "legalBasis",
                        "26-CT/TW\n16-KL/TW\n368/QĐ-TTg",
                        "horizon",
                        "2014-12-31",
                        "items",
                        items(),
                        "regimes",
                        List.of(regime()))
                .reviewed();
        stage.dawn(0);
        guidance.signed().issued("du.vanthu", Map.of("place", "Lai Châu"));
    }

    private Map<String, Object> directive() {
        var implemented = facts.implemented();
        return Fields.of(
                "number", implemented.path("as_written").asText(),
                "issuer", implemented.path("issuer_as_written").asText(),
                "issuedOn", implemented.path("date").asText(),
                "abstractText", "Hướng dẫn công tác thông tin đối ngoại năm 2014",
                "urgency", "NORMAL");
    }

    private List<Map<String, Object>> items() {
        return List.of(
                led("III.1", facts.item("III.1"), "BTGDU"),
                led("III.2", facts.item("III.2"), "DNBCV"),
                fannedOut("III.3", facts.item("III.3"), "DANG_BO_CO_SO"));
    }

    private static Map<String, Object> regime() {
        return and(
                Fields.of("name", "Báo cáo công tác thông tin đối ngoại năm 2014", "reporterRule", "DANG_BO_CO_SO"),
                "recipient",
                "DU",
                "via",
                "BTGDU",
                "consolidator",
                "BTGDU",
                "deadlineKind",
                "BEFORE_DATE",
                "deadlineDay",
                "2014-12-15",
                // When the report goes further up is not said.
                "upwardRecipient",
                "DU");
    }
}
