package vn.tiendo.desk.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can be done to many tasks at once: the one answer that needs no words of its own for each. */
public enum BulkAct {
    /** Tiếp nhận nhiệm vụ. */
    ACCEPT(Set.of("receiveAssignment"), Map.of("reception", "ACCEPT")),
    /** Phân công một chuyên viên. */
    ALLOCATE(Set.of("allocateOfficer"), Map.of()),
    /** Duyệt, xác nhận. */
    APPROVE(
            Set.of("approveReport", "confirmCompletion", "receiveReport", "forwardReport", "reviewPlan"),
            Map.of("decision", "PASS"));

    private final Set<String> forms;
    private final Map<String, String> answer;

    BulkAct(Set<String> forms, Map<String, String> answer) {
        this.forms = forms;
        this.answer = answer;
    }

    /** Whether a task of that form is one of those it is for. */
    public boolean isFor(String form) {
        return forms.contains(form);
    }

    /** What is filled in the form of each. */
    public Map<String, String> answer() {
        return answer;
    }

    public static Optional<BulkAct> of(String name) {
        return Stream.of(values()).filter(act -> act.name().equals(name)).findFirst();
    }
}
