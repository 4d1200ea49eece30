package vn.tiendo.plan.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.Deadline;

/** A task of an issued plan, with the units as they were named in it. */
public record PlanItem(
        long id,
        long plan,
        String ordinal,
        String content,
        @Nullable String product,
        @Nullable String fanOutRule,
        List<String> leads,
        List<String> coordinators,
        @Nullable String externalCoordinators,
        Deadline deadline) {

    /** "Chưa phân công": nobody leads it yet. */
    public boolean unassigned() {
        return leads.isEmpty() && fanOutRule == null;
    }
}
