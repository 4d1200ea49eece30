/**
 * Directives and the plans that answer them: intake, drafting, consultation, signing, issuing. What an issued plan asks
 * for is announced ({@link vn.tiendo.plan.domain.PlanIssued}); assignments and reports follow from that.
 */
@NullMarked
package vn.tiendo.plan;

import org.jspecify.annotations.NullMarked;
