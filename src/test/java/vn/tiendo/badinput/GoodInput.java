package vn.tiendo.badinput;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.deadline.domain.Deadline;

/** What an officer fills into each form when all is well: the ground on which one wrong thing is tried at a time. */
final class GoodInput {

    /** Stands for the item that is shown as still to be assigned. */
    static final String ITEM = "{item}";

    private static final Map<String, Object> PASS = Map.of("decision", "PASS");

    private GoodInput() {}

    /** The day that many days from today. */
    static String day(int daysFromToday) {
        return LocalDate.now(Deadline.VIETNAM).plusDays(daysFromToday).toString();
    }

    /** The values of that form, to be changed at will. */
    static Map<String, Object> of(String form) {
        return new HashMap<>(
                switch (form) {
                    case "registerDirective" ->
                        Map.of(
                                "receivingUnit", "STC",
                                "secrecy", "NONE",
                                "number", "12/KH-UBND",
                                "issuer", "UBND tỉnh Lai Châu",
                                "abstractText", "Về việc chuyển đổi số",
                                "urgency", "NORMAL",
                                "citations", List.of(Map.of("written", "52-NQ/TW")),
                                "recipients", List.of(Map.of("name", "Như trên")));
                    case "giveDirection" -> Map.of("direction", "ADVISE_PLAN", "draftingUnit", "STC");
                    case "draftPlan" ->
                        Map.of(
                                "title", "Kế hoạch chuyển đổi số",
                                "typeCode", "KE_HOACH",
                                "issuingUnit", "STC",
                                "monitoringUnit", "STC",
                                "items", List.of(item(Map.of()), Map.of("content", "Việc chưa rõ ai làm")),
                                "regimes", List.of(regime(Map.of()), consolidated()));
                    case "giveOpinion" -> Map.of("stance", "COMMENT", "opinion", "Đề nghị bổ sung kinh phí.");
                    case "incorporateOpinions" -> Map.of("incorporation", "CONTINUE");
                    case "issuePlan" -> Map.of("issuedOn", day(0), "place", "Lai Châu");
                    case "assignRemaining" -> Map.of("item", ITEM, "leads", List.of("SYT"), "deadlineKind", "NONE");
                    case "receiveAssignment" -> Map.of("reception", "ACCEPT");
                    case "decideRefusal" -> Map.of("choice", "KEEP", "reason", "Đúng chức năng của Sở.");
                    case "allocateOfficer" -> Map.of("officer", "snv.chuyenvien");
                    case "implement" -> Map.of("step", "UPDATE_PROGRESS", "progressPercent", 50);
                    case "contribute" -> Map.of("content", "Số liệu của Sở Tư pháp.");
                    case "answerContribution" -> Map.of("answerKind", "TAKEN_IN", "answer", "Đã tiếp thu.");
                    case "draftReport" -> Map.of("nothingToReport", false, "content", "Đã hoàn thành.");
                    case "compileReport" -> Map.of("content", "Tổng hợp kết quả.");
                    default -> PASS;
                });
    }

    /** A task of a plan, with some values changed. */
    static Map<String, Object> item(Map<String, ?> changes) {
        return changed(
                Map.of("content", "Rà soát thủ tục", "leads", List.of("SNV"), "coordinators", List.of("STP")), changes);
    }

    /** A report that passes another unit, with some values changed. */
    static Map<String, Object> regime(Map<String, ?> changes) {
        return changed(
                Map.of(
                        "name",
                        "Báo cáo quý",
                        "reporters",
                        List.of("SNV"),
                        "recipient",
                        "STC",
                        "via",
                        "VPUB",
                        "deadlineKind",
                        "NO_LATER_THAN",
                        "deadlineDay",
                        day(30)),
                changes);
    }

    private static Map<String, Object> consolidated() {
        return Map.of(
                "name",
                "Báo cáo năm",
                "reporters",
                List.of("STP"),
                "recipient",
                "STC",
                "consolidator",
                "STC",
                "upwardRecipient",
                "UBND",
                "deadlineKind",
                "BEFORE_DATE",
                "deadlineDay",
                day(40));
    }

    private static Map<String, Object> changed(Map<String, ?> good, Map<String, ?> changes) {
        var values = new HashMap<String, Object>(good);
        values.putAll(changes);
        return values;
    }
}
