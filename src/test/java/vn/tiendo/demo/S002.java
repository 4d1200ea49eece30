package vn.tiendo.demo;

import static vn.tiendo.demo.Fields.and;
import static vn.tiendo.demo.Fields.fannedOut;
import static vn.tiendo.demo.Fields.led;

import java.util.List;
import java.util.Map;
import vn.tiendo.demo.travel.Scenarios.Login;

/** Công văn 2802/UBND-NC of 2022, in three tiers: two joint leads, a party that is only named, no deadline anywhere. */
final class S002 implements Chapter {

    private static final String EVERYBODY = "SO_NGANH_HUYEN";

    private final SeedFacts facts = SeedFacts.of("S002");

    static Scenario scenario() {
        var play = new S002();
        return Scenario.of(
                play.facts,
                play,
                new Login("t2bp.lanhdao", "Tiếp nhận nhiệm vụ đồng chủ trì"),
                new Login("t2cat.lanhdao", "Tiếp nhận nhiệm vụ đồng chủ trì"),
                new Login("t2sngv.chuyenvien", "Gửi ý kiến phối hợp"),
                new Login("t2h1.lanhdao", "Tiếp nhận nhiệm vụ của huyện"),
                new Login("t2vp.theodoi", "Theo dõi, xác nhận hoàn thành"));
    }

    @Override
    public void tell(Stage stage) {
        stage.keys().knows(EVERYBODY, "các sở, ban ngành; UBND các huyện, thành phố", """
                {DEPARTMENT,POLICE,BORDER_GUARD,DISTRICT_GOVERNMENT}""");
        stage.day(-10);
        var directive = stage.enters("t2vp.vanthu", "T2UBND", directive());
        stage.day(-9);
        stage.does(
                "t2ubnd.lanhdao",
                "giveDirection",
                directive,
                Map.of("direction", "ADVISE_PLAN", "draftingUnit", "T2VP", "instruction", "Giao Văn phòng tham mưu."));
        stage.theEngineWorks();
        stage.day(-2);
        var letter = new Preparing(stage, stage.keys().planFor(directive), "T2VP", "T2UBND");
        letter.drafted(
                        "Triển khai Đề án theo Quyết định 837/QĐ-TTg",
                        "CONG_VAN",
                        "horizon",
                        "2030-12-31",
                        "items",
                        items())
                .reviewed();
        stage.dawn(0);
        letter.signed().issued("t2vp.vanthu", Map.of("number", "2802", "drafting", "NC"));
    }

    private Map<String, Object> directive() {
        var implemented = facts.implemented();
        return Fields.of(
                "number", implemented.path("as_written").asText(),
                "issuer", implemented.path("issuer").asText(),
                "issuedOn", implemented.path("date").asText(),
                "abstractText", implemented.path("subject").asText(),
                "urgency", "NORMAL");
    }

    private List<Map<String, Object>> items() {
        return List.of(
                and(fannedOut("1", facts.item("1"), EVERYBODY), "deadlineKind", "ONGOING"),
                and(
                        fannedOut("2", facts.item("2"), EVERYBODY),
                        "externalCoordinators",
                        "các cơ quan báo chí, truyền thông của tỉnh",
                        "deadlineKind",
                        "ONGOING"),
                and(
                        led("3", facts.item("3"), "T2BP", "T2CAT"),
                        "coordinators",
                        List.of("T2SNGV"),
                        "externalCoordinators",
                        "các cơ quan đại diện",
                        "deadlineKind",
                        "ONGOING"));
    }
}
