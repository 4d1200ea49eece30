package vn.tiendo.assignment.domain;

/**
 * The lead reminds a coordinating unit of what it owes. Told within the transaction.
 *
 * @param text  what was said
 * @param actor login of who said it
 */
public record ContributionAskedAgain(OwedContribution contribution, String text, String actor) {}
