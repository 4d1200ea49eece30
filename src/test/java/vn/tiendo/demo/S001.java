package vn.tiendo.demo;

import static vn.tiendo.demo.Fields.fannedOut;
import static vn.tiendo.demo.Fields.led;

import java.util.List;
import java.util.Map;
import vn.tiendo.demo.travel.Scenarios.Login;

/** A province's yearly plan of 2024: citations that lack the symbol, everybody in the province acts. */
final class S001 implements Chapter {

    private static final String EVERYBODY = "TOAN_TINH";

    private final SeedFacts facts = SeedFacts.of("S001");

    static Scenario scenario() {
        var play = new S001();
        return Scenario.of(
                play.facts,
                play,
                new Login("dth1.lanhdao", "Tiếp nhận nhiệm vụ của huyện"),
                new Login("dtstt.lanhdao", "Tiếp nhận nhiệm vụ của Sở"),
                new Login("dtbao.lanhdao", "Tiếp nhận nhiệm vụ của cơ quan báo chí"),
                new Login("dtubnd.theodoi", "Theo dõi, xác nhận hoàn thành"));
    }

    @Override
    public void tell(Stage stage) {
        stage.day(-3);
        var plan = Preparing.begun(stage, "DTUBND", "DTUBND");
        plan.drafted(
                        "Kế hoạch hoạt động thông tin đối ngoại năm 2024",
                        "KE_HOACH",
                        "legalBasis",
                        "Quyết định 1079/QĐ-TTg\nChỉ thị số 41\nNghị quyết số 36\n204-KL/TU",
                        "horizon",
                        facts.text("horizon"),
                        "items",
                        items())
                .reviewed();
        stage.dawn(0);
        plan.signed().issued("dtubnd.vanthu", Map.of());
    }

    private List<Map<String, Object>> items() {
        return List.of(
                fannedOut("1", facts.item("1"), EVERYBODY),
                fannedOut("2", facts.item("2"), EVERYBODY),
                fannedOut("3", facts.item("3"), EVERYBODY),
                // The rule for the press means every province's in the demo; these two are this province's.
                led("4", facts.item("4"), "DTBAO", "DTDAI"));
    }
}
