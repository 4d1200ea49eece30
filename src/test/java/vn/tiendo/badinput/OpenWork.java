package vn.tiendo.badinput;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import vn.tiendo.testing.Desks;

/**
 * Brings the real processes to any of their tasks. STC plans; SNV leads, STP coordinates, both report, SNV through
 * VPUB; SYT and SCT are asked for an opinion; STC consolidates what STP reports.
 */
final class OpenWork {

    private final Desks desks;

    OpenWork(Desks desks) {
        this.desks = desks;
    }

    /** A task that waits for the officer of that login. */
    record Open(String form, String login, Task task) {}

    /** A new task of that form, on a new plan or directive. */
    Open at(String form) {
        return switch (form) {
            case "registerDirective" -> started("directiveIntake", form, "stc.vanthu");
            case "giveDirection" -> after("registerDirective", form, "stc.lanhdao");
            case "draftPlan" -> started("planPreparation", form, "stc.chuyenvien");
            case "giveOpinion" -> asked();
            case "incorporateOpinions" -> {
                submit(asked());
                desks.of("sct.chuyenvien").submitNewest("giveOpinion", Map.of("stance", "AGREE"));
                yield newest(form, "stc.chuyenvien");
            }
            case "reviewPlan" -> after("draftPlan", form, "stc.lanhdao");
            case "signPlan" -> after("reviewPlan", form, "stc.nguoiky");
            case "issuePlan" -> after("signPlan", form, "stc.vanthu");
            case "assignRemaining" -> issued(form, "stc.chuyenvien");
            case "receiveAssignment" -> issued(form, "snv.lanhdao");
            case "decideRefusal" ->
                after("receiveAssignment", Map.of("reception", "REFUSE", "reason", "Quá tải."), form, "stc.theodoi");
            case "allocateOfficer" -> after("receiveAssignment", form, "snv.lanhdao");
            case "implement" -> after("allocateOfficer", form, "snv.chuyenvien");
            case "confirmCompletion" ->
                after("implement", Map.of("step", "PROPOSE_COMPLETION", "evidence", "Đã xong."), form, "stc.theodoi");
            case "contribute" -> issued(form, "stp.chuyenvien");
            case "answerContribution" -> after("contribute", form, "snv.chuyenvien");
            case "draftReport" -> issued(form, "snv.chuyenvien");
            case "approveReport" -> after("draftReport", form, "snv.lanhdao");
            case "forwardReport" -> after("approveReport", form, "vpub.chuyenvien");
            case "receiveReport" -> after("forwardReport", form, "stc.chuyenvien");
            case "compileReport" -> accepted(form);
            case "signConsolidatedReport" -> after("compileReport", form, "stc.lanhdao");
            default -> throw new IllegalArgumentException(form);
        };
    }

    /** SYT and SCT each have a task to answer; this is the one of SYT. */
    private Open asked() {
        var draft = GoodInput.of("draftPlan");
        draft.put("consultedUnits", List.of("SYT", "SCT"));
        draft.put("consultationDay", GoodInput.day(5));
        return after("draftPlan", draft, "giveOpinion", "syt.chuyenvien");
    }

    private Open accepted(String form) {
        issued("draftReport", "stp.chuyenvien");
        desks.of("stp.chuyenvien").submitNewest("draftReport", GoodInput.of("draftReport"));
        desks.of("stp.lanhdao").submitNewest("approveReport", Map.of("decision", "PASS"));
        desks.of("stc.chuyenvien").submitNewest("receiveReport", Map.of("decision", "PASS"));
        return newest(form, "stc.chuyenvien");
    }

    private Open issued(String form, String login) {
        submit(at("issuePlan"));
        desks.letTheEngineWork();
        return newest(form, login);
    }

    private Open started(String process, String form, String login) {
        desks.of(login).start(process);
        return newest(form, login);
    }

    private Open after(String earlier, String form, String login) {
        return after(earlier, GoodInput.of(earlier), form, login);
    }

    private Open after(String earlier, Map<String, ?> input, String form, String login) {
        var open = at(earlier);
        desks.of(open.login()).submit(open.task(), input);
        return newest(form, login);
    }

    private void submit(Open open) {
        desks.of(open.login()).submit(open.task(), GoodInput.of(open.form()));
    }

    private Open newest(String form, String login) {
        return new Open(form, login, desks.of(login).newest(form));
    }
}
