package vn.tiendo.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.testing.Desks;

/** A task of each kind, each reached by the real way. */
final class WalledWork {

    private final Map<String, Task> tasks;

    WalledWork(Desks desks) {
        desks.of("vpub.vanthu").start("directiveIntake");
        desks.of("vpub.vanthu")
                .submitNewest(
                        "registerDirective",
                        Map.of(
                                "receivingUnit",
                                "UBND",
                                "secrecy",
                                "NONE",
                                "issuer",
                                "Thủ tướng Chính phủ",
                                "number",
                                "9/CT-TTg",
                                "abstractText",
                                "Về chuyển đổi số",
                                "urgency",
                                "NORMAL"));
        plan(desks, "snv", "SNV", "STC");
        desks.of("stc.lanhdao").submitNewest("receiveAssignment", Map.of("reception", "ACCEPT"));
        desks.of("stc.lanhdao").submitNewest("allocateOfficer", Map.of("officer", "stc.chuyenvien"));
        plan(desks, "btgdv", "BTGDV", "DUX01");
        tasks = Map.of(
                "giveDirection", desks.of("ubnd.lanhdao").newest("giveDirection"),
                "implement", desks.of("stc.chuyenvien").newest("implement"),
                "draftReport", desks.of("dux01.chuyenvien").newest("draftReport"));
    }

    private static void plan(Desks desks, String drafting, String issuing, String unit) {
        desks.of(drafting + ".chuyenvien").start("planPreparation");
        desks.of(drafting + ".chuyenvien")
                .submitNewest(
                        "draftPlan",
                        Map.of(
                                "title",
                                "Kế hoạch của " + issuing,
                                "typeCode",
                                "KE_HOACH",
                                "issuingUnit",
                                issuing,
                                "monitoringUnit",
                                issuing,
                                "items",
                                List.of(Map.of("content", "Rà soát", "leads", List.of(unit))),
                                "regimes",
                                List.of(Map.of("name", "Báo cáo", "reporters", List.of(unit), "recipient", issuing))));
        desks.of(drafting + ".lanhdao").submitNewest("reviewPlan", Map.of("decision", "PASS"));
        desks.of(drafting + ".nguoiky").submitNewest("signPlan", Map.of("decision", "PASS"));
        desks.of(drafting + ".vanthu")
                .submitNewest(
                        "issuePlan",
                        Map.of("issuedOn", LocalDate.now(Deadline.VIETNAM).toString()));
        desks.letTheEngineWork();
    }

    Task task(String form) {
        return tasks.get(form);
    }

    String group(String form) {
        return switch (form) {
            case "giveDirection" -> "ubnd.lanhdao";
            case "implement" -> "stc.chuyenvien";
            default -> "dux01.chuyenvien";
        };
    }
}
