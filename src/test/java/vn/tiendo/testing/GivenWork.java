package vn.tiendo.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import vn.tiendo.deadline.domain.Deadline;

/** A plan of Sở Nội vụ that gives Sở Tài chính one task and asks one report of it. */
public final class GivenWork {

    private final Desks desks;
    private final String received;
    private final String reported;

    /** Issued now; the task waits to be received, the report to be drafted. */
    public GivenWork(Desks desks) {
        this.desks = desks;
        desks.of("snv.chuyenvien").start("planPreparation");
        desks.of("snv.chuyenvien")
                .submitNewest(
                        "draftPlan",
                        Map.of(
                                "title",
                                "Kế hoạch của Sở Nội vụ",
                                "typeCode",
                                "KE_HOACH",
                                "issuingUnit",
                                "SNV",
                                "monitoringUnit",
                                "SNV",
                                "items",
                                List.of(Map.of("content", "Rà soát quy trình", "leads", List.of("STC"))),
                                "regimes",
                                List.of(Map.of(
                                        "name", "Báo cáo kết quả", "reporters", List.of("STC"), "recipient", "SNV"))));
        desks.of("snv.lanhdao").submitNewest("reviewPlan", Map.of("decision", "PASS"));
        desks.of("snv.nguoiky").submitNewest("signPlan", Map.of("decision", "PASS"));
        desks.of("snv.vanthu")
                .submitNewest(
                        "issuePlan",
                        Map.of("issuedOn", LocalDate.now(Deadline.VIETNAM).toString()));
        desks.letTheEngineWork();
        received = desks.of("stc.lanhdao").newest("receiveAssignment").getProcessInstanceId();
        reported = desks.of("stc.chuyenvien").newest("draftReport").getProcessInstanceId();
    }

    /** The unit's leader receives it and names that specialist, who has it from now on. */
    public GivenWork allocatedTo(String officer) {
        var leader = desks.of("stc.lanhdao");
        leader.submit(leader.taskOf("receiveAssignment", received), Map.of("reception", "ACCEPT"));
        leader.submit(leader.taskOf("allocateOfficer", received), Map.of("officer", officer));
        return this;
    }

    /** The specialist drafts the report; it waits for the leader. */
    public GivenWork drafted() {
        var specialist = desks.of("stc.chuyenvien");
        specialist.submit(
                specialist.taskOf("draftReport", reported), Map.of("nothingToReport", false, "content", "Đã rà soát."));
        return this;
    }

    /** The task of that form of the assignment, as that officer finds it. */
    public Task assignmentTask(String login, String form) {
        return desks.of(login).taskOf(form, received);
    }

    /** The task of that form of the report, as that officer finds it. */
    public Task reportTask(String login, String form) {
        return desks.of(login).taskOf(form, reported);
    }
}
