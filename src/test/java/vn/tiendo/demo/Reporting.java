package vn.tiendo.demo;

import static vn.tiendo.demo.Carrying.login;

import java.util.Arrays;
import java.util.Map;

/** Units that owe the report of one name under a plan, and who receives it. */
final class Reporting {

    private final Stage stage;
    private final String plan;
    private final String name;
    private final String receiver;

    /** @param receiver login of the specialist who accepts or returns the reports */
    Reporting(Stage stage, String plan, String name, String receiver) {
        this.stage = stage;
        this.plan = plan;
        this.name = name;
        this.receiver = receiver;
    }

    /** The specialist writes it, with a figure for each indicator; the leader has it on the table. */
    void drafts(String unit, String content, String... figures) {
        stage.does(
                login(unit, "chuyenvien"),
                "draftReport",
                key(unit),
                Map.of(
                        "nothingToReport",
                        false,
                        "content",
                        content,
                        "figures",
                        Arrays.stream(figures)
                                .map(figure -> Map.of("value", figure))
                                .toList()));
    }

    /** The specialist writes it, the leader sends it. */
    void sends(String unit, String content, String... figures) {
        drafts(unit, content, figures);
        stage.passes(login(unit, "lanhdao"), "approveReport", key(unit));
    }

    /** It is sent and accepted. */
    void isAccepted(String unit, String content, String... figures) {
        sends(unit, content, figures);
        stage.passes(receiver, "receiveReport", key(unit));
    }

    /** It is sent and comes back. */
    void isReturned(String unit, String content, String reason, String... figures) {
        sends(unit, content, figures);
        stage.returns(receiver, "receiveReport", key(unit), reason);
    }

    /** "Không phát sinh", accepted. */
    void hasNothingToReport(String unit) {
        stage.does(login(unit, "chuyenvien"), "draftReport", key(unit), Map.of("nothingToReport", true));
        stage.passes(login(unit, "lanhdao"), "approveReport", key(unit));
        stage.passes(receiver, "receiveReport", key(unit));
    }

    /** The receiver draws the reports together; the leader has it on the table. */
    void areCompiled(String content) {
        stage.does(receiver, "compileReport", stage.keys().consolidation(plan, name), Map.of("content", content));
    }

    /** The leader signs the consolidated report, which goes up. */
    void areSigned(String leader) {
        stage.passes(leader, "signConsolidatedReport", stage.keys().consolidation(plan, name));
        stage.theEngineWorks();
    }

    private String key(String unit) {
        return stage.keys().report(plan, name, unit);
    }
}
