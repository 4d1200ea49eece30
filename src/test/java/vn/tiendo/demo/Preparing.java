package vn.tiendo.demo;

import static vn.tiendo.demo.Carrying.login;

import java.util.Map;

/** One plan on its way from the first draft to its number. */
final class Preparing {

    private final Stage stage;
    private final String plan;
    private final String drafting;
    private final String issuing;

    Preparing(Stage stage, String plan, String drafting, String issuing) {
        this.stage = stage;
        this.plan = plan;
        this.drafting = drafting;
        this.issuing = issuing;
    }

    /** A unit begins a plan of its own accord, which another may issue. */
    static Preparing begun(Stage stage, String drafting, String issuing) {
        return new Preparing(stage, stage.begins(login(drafting, "chuyenvien")), drafting, issuing);
    }

    /** The business key. */
    String plan() {
        return plan;
    }

    Preparing drafted(String title, String type, Object... more) {
        stage.does(
                login(drafting, "chuyenvien"),
                "draftPlan",
                plan,
                Fields.and(
                        Fields.of("title", title, "typeCode", type, "issuingUnit", issuing, "monitoringUnit", drafting),
                        more));
        return this;
    }

    Preparing agreed(String unit) {
        stage.does(login(unit, "chuyenvien"), "giveOpinion", plan, Map.of("stance", "AGREE"));
        return this;
    }

    Preparing commented(String unit, String opinion) {
        stage.does(login(unit, "chuyenvien"), "giveOpinion", plan, Map.of("stance", "COMMENT", "opinion", opinion));
        return this;
    }

    Preparing incorporated(String explanation) {
        stage.does(
                login(drafting, "chuyenvien"),
                "incorporateOpinions",
                plan,
                Map.of("incorporation", "CONTINUE", "explanation", explanation));
        return this;
    }

    Preparing reviewed() {
        stage.passes(login(drafting, "lanhdao"), "reviewPlan", plan);
        return this;
    }

    Preparing returned(String reason) {
        stage.returns(login(drafting, "lanhdao"), "reviewPlan", plan, reason);
        return this;
    }

    Preparing signed() {
        stage.passes(login(issuing, "nguoiky"), "signPlan", plan);
        return this;
    }

    /** The clerk numbers it; the engine sends it out. */
    void issued(String clerk, String number) {
        issued(clerk, Map.of("number", number, "place", "Lai Châu"));
    }

    /** The same, with what the clerk writes on it; without a number it is given the next one. */
    void issued(String clerk, Map<String, Object> imprint) {
        stage.does(
                clerk,
                "issuePlan",
                plan,
                Fields.and(imprint, "issuedOn", stage.today().toString()));
        stage.theEngineWorks();
    }
}
