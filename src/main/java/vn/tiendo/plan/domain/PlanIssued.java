package vn.tiendo.plan.domain;

import java.util.List;

/**
 * A plan has been issued, or some of its items have been given to units later. Told within the transaction, so that
 * what follows from it is written with it or not at all.
 *
 * @param items the items that now have units
 */
public record PlanIssued(Plan plan, List<Long> items, boolean first) {}
