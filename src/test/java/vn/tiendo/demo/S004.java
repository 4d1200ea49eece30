package vn.tiendo.demo;

import java.util.List;
import java.util.Map;
import vn.tiendo.demo.travel.Scenarios.Login;

/**
 * Two equal parties agree for 2025; both will have ceased to exist before the year is out. They have signed, and each
 * finds the joint tasks and its own.
 */
final class S004 implements Chapter {

    private static final String DRAFTING = "QNSTTTT";
    private static final String OTHER = "QNBP";

    private final SeedFacts facts = SeedFacts.of("S004");

    static Scenario scenario() {
        var play = new S004();
        return Scenario.of(
                play.facts,
                play,
                new Login("qnstttt.lanhdao", "Tiếp nhận nhiệm vụ chung và riêng của Sở"),
                new Login("qnbp.lanhdao", "Tiếp nhận nhiệm vụ chung và riêng của Bộ Chỉ huy"),
                new Login("qnstttt.chuyenvien", "Xem thỏa thuận phối hợp, tổng kết khi đến ngày"),
                new Login("qnbp.theodoi", "Theo dõi phần việc của Bộ Chỉ huy"));
    }

    @Override
    public void tell(Stage stage) {
        stage.dawn(0);
        Agreeing.begun(stage, DRAFTING, OTHER)
                .sent(
                        facts.text("title"),
                        "2025-12-20",
                        List.of(task("1"), task("2"), task("3", OTHER), task("4", DRAFTING)),
                        "startsOn",
                        stage.today().toString())
                .agreed()
                .signed()
                .issued("Quảng Nam");
    }

    private Map<String, Object> task(String ordinal, String... leads) {
        return Fields.of("ordinal", ordinal, "content", facts.item(ordinal), "leads", List.of(leads));
    }
}
