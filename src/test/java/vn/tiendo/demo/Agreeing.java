package vn.tiendo.demo;

import static vn.tiendo.demo.Carrying.login;

import java.util.List;
import java.util.Map;

/** One agreement on its way from the draft to the joint review; the first party drafts it. */
final class Agreeing {

    private final Stage stage;
    private final List<String> parties;
    private final String key;

    private Agreeing(Stage stage, List<String> parties, String key) {
        this.stage = stage;
        this.parties = parties;
        this.key = key;
    }

    static Agreeing begun(Stage stage, String... parties) {
        stage.starts(login(parties[0], "chuyenvien"), "coordinationAgreement");
        return new Agreeing(stage, List.of(parties), stage.keys().newestAgreement());
    }

    Agreeing sent(String title, String reviewOn, List<Map<String, Object>> items, Object... more) {
        stage.does(
                login(parties.get(0), "chuyenvien"),
                "draftAgreement",
                key,
                Fields.and(
                        Fields.of(
                                "step",
                                "SEND",
                                "title",
                                title,
                                "typeCode",
                                "QUY_CHE_PHOI_HOP",
                                "parties",
                                parties.subList(1, parties.size()),
                                "reviewOn",
                                reviewOn,
                                "items",
                                items),
                        more));
        stage.theEngineWorks();
        return this;
    }

    /** Every leader agrees to the draft. */
    Agreeing agreed() {
        return eachSays("lanhdao", "reviewAgreement");
    }

    /** Every signer signs. */
    Agreeing signed() {
        return eachSays("nguoiky", "signAgreement");
    }

    /** The clerk of the drafting party numbers it; the parties find their tasks. */
    Agreeing issued(String place) {
        stage.does(
                login(parties.get(0), "vanthu"),
                "issueAgreement",
                key,
                Fields.of("issuedOn", stage.today().toString(), "place", place));
        stage.theEngineWorks();
        return this;
    }

    Agreeing reports(String party, String result) {
        stage.does(login(party, "chuyenvien"), "reportOnAgreement", key, Map.of("result", result));
        stage.theEngineWorks();
        return this;
    }

    Agreeing drawnUp(String text) {
        stage.does(login(parties.get(0), "chuyenvien"), "compileJointReview", key, Map.of("reviewText", text));
        return this;
    }

    private Agreeing eachSays(String role, String form) {
        parties.forEach(party -> stage.passes(login(party, role), form, key));
        stage.theEngineWorks();
        return this;
    }
}
