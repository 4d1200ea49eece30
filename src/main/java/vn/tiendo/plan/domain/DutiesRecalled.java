package vn.tiendo.plan.domain;

import java.util.List;
import vn.tiendo.deadline.domain.DutyRef;

/**
 * Some open tasks or reports of a recalled plan have ended. Told within the transaction that ends them.
 *
 * @param duties none where there was nothing left to end
 */
public record DutiesRecalled(Recall recall, List<DutyRef> duties) {}
