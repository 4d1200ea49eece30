package vn.tiendo.assignment.domain;

import java.util.List;

/** The specialist who carried these assignments out does not belong to their unit any more. Told within the transaction. */
public record AssignmentsWithoutOfficer(List<Long> assignments) {

    public AssignmentsWithoutOfficer {
        assignments = List.copyOf(assignments);
    }
}
