package vn.tiendo.agreement.domain;

/**
 * A party has ended and its successor stands in its place.
 *
 * @param partyToo whether the successor was a party already
 */
public record PartyReplaced(long agreement, String from, String to, boolean partyToo) {}
