package vn.tiendo.demo;

import java.util.Locale;
import java.util.Map;

/** Units at work on the tasks of one plan. */
final class Carrying {

    private final Stage stage;
    private final String plan;

    Carrying(Stage stage, String plan) {
        this.stage = stage;
        this.plan = plan;
    }

    /** The unit's leader accepts, and gives it to the unit's specialist. */
    void takesOn(String ordinal, String... units) {
        for (var unit : units) {
            accepts(ordinal, unit);
            stage.does(
                    login(unit, "lanhdao"),
                    "allocateOfficer",
                    key(ordinal, unit),
                    Map.of("officer", login(unit, "chuyenvien")));
        }
    }

    /** The unit's leader accepts; nobody does it yet. */
    void accepts(String ordinal, String unit) {
        stage.does(login(unit, "lanhdao"), "receiveAssignment", key(ordinal, unit), Map.of("reception", "ACCEPT"));
    }

    void refuses(String ordinal, String unit, String reason) {
        stage.does(
                login(unit, "lanhdao"),
                "receiveAssignment",
                key(ordinal, unit),
                Map.of("reception", "REFUSE", "reason", reason));
    }

    void progresses(String ordinal, String unit, int percent, String note) {
        stage.does(
                login(unit, "chuyenvien"),
                "implement",
                key(ordinal, unit),
                Map.of("step", "UPDATE_PROGRESS", "progressPercent", percent, "progressNote", note));
    }

    void opensOwnPlan(String ordinal, String unit) {
        stage.does(login(unit, "chuyenvien"), "implement", key(ordinal, unit), Map.of("step", "OPEN_OWN_PLAN"));
    }

    /** The unit hands its result in. */
    void finishes(String ordinal, String unit, String evidence) {
        stage.does(
                login(unit, "chuyenvien"),
                "implement",
                key(ordinal, unit),
                Map.of("step", "PROPOSE_COMPLETION", "evidence", evidence));
    }

    /** The assigner's supervisor accepts the result. */
    void isConfirmed(String ordinal, String unit, String supervisor) {
        stage.passes(supervisor, "confirmCompletion", key(ordinal, unit));
    }

    void isReturned(String ordinal, String unit, String supervisor, String reason) {
        stage.returns(supervisor, "confirmCompletion", key(ordinal, unit), reason);
    }

    /** A coordinating unit sends its part to the lead. */
    void contributes(String ordinal, String lead, String unit, String content) {
        stage.does(
                login(unit, "chuyenvien"), "contribute", contribution(ordinal, lead, unit), Map.of("content", content));
    }

    /** The lead takes it in. */
    void takesIn(String ordinal, String lead, String unit, String answer) {
        stage.does(
                login(lead, "chuyenvien"),
                "answerContribution",
                contribution(ordinal, lead, unit),
                Map.of("answerKind", "TAKEN_IN", "answer", answer));
    }

    String key(String ordinal, String unit) {
        return stage.keys().assignment(plan, ordinal, unit);
    }

    private String contribution(String ordinal, String lead, String unit) {
        return stage.keys().contribution(key(ordinal, lead), unit);
    }

    static String login(String unit, String role) {
        return unit.toLowerCase(Locale.ROOT) + "." + role;
    }
}
