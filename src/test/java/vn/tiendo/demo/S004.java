package vn.tiendo.demo;

import static vn.tiendo.demo.Fields.led;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.tiendo.demo.travel.Scenarios.Login;

/**
 * Two equal parties agree for 2025; both will have ceased to exist before the year is out. An agreement has no process
 * of its own yet: each party has issued a plan of its own, with the shared tasks and those that are only its own.
 */
final class S004 implements Chapter {

    private final SeedFacts facts = SeedFacts.of("S004");

    static Scenario scenario() {
        var play = new S004();
        return Scenario.of(
                play.facts,
                play,
                new Login("qnstttt.lanhdao", "Tiếp nhận nhiệm vụ chung và riêng của Sở"),
                new Login("qnbp.lanhdao", "Tiếp nhận nhiệm vụ chung và riêng của Bộ Chỉ huy"),
                new Login("qnstttt.theodoi", "Theo dõi kế hoạch của Sở"),
                new Login("qnbp.theodoi", "Theo dõi kế hoạch của Bộ Chỉ huy"));
    }

    @Override
    public void tell(Stage stage) {
        stage.dawn(0);
        issue(stage, "QNSTTTT", "1", "2", "4");
        issue(stage, "QNBP", "1", "2", "3");
    }

    private void issue(Stage stage, String party, String... ordinals) {
        var items = Arrays.stream(ordinals)
                .map(ordinal -> led(ordinal, facts.item(ordinal), party))
                .toList();
        Preparing.begun(stage, party, party)
                .drafted(
                        facts.text("title"),
                        "KE_HOACH",
                        "legalBasis",
                        "Thỏa thuận phối hợp ký ngày 22/01/2025 giữa " + String.join(" và ", parties()),
                        "horizon",
                        "2025-12-31",
                        "items",
                        items)
                .reviewed()
                .signed()
                .issued(Carrying.login(party, "vanthu"), Map.of());
    }

    private List<String> parties() {
        return facts.texts("agreement", "parties");
    }
}
