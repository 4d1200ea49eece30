package vn.tiendo.demo;

import static vn.tiendo.demo.Fields.and;

import java.util.List;
import java.util.Map;
import vn.tiendo.demo.travel.Scenarios.Login;

/** A commemoration plan of 2022 whose tasks have no unit yet: they stay open until somebody assigns them. */
final class S000 implements Chapter {

    private final SeedFacts facts = SeedFacts.of("S000");

    static Scenario scenario() {
        var play = new S000();
        return Scenario.of(
                play.facts,
                play,
                new Login("btg.chuyenvien", "Giao những nhiệm vụ chưa có đơn vị chủ trì"),
                new Login("btg.theodoi", "Theo dõi kế hoạch"),
                new Login("tu.lanhdao", "Xem kế hoạch và những việc chưa phân công"));
    }

    @Override
    public void tell(Stage stage) {
        stage.day(-4);
        var plan = Preparing.begun(stage, "BTG", "TU");
        plan.drafted(
                        facts.text("title"),
                        "KE_HOACH",
                        "legalBasis",
                        "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII",
                        "items",
                        List.of(
                                byEvent("1", "2022-07-18"),
                                byEvent("2", "2022-09-05"),
                                Fields.of("ordinal", "3", "content", facts.item("3"))))
                .reviewed();
        stage.dawn(0);
        plan.signed().issued("vptu.vanthu", Map.of());
    }

    private Map<String, Object> byEvent(String ordinal, String day) {
        return and(
                Fields.of("ordinal", ordinal, "content", facts.item(ordinal)),
                "deadlineKind",
                "BY_EVENT",
                "deadlineDay",
                day);
    }
}
