package vn.tiendo.organization.domain;

import java.util.Set;

/**
 * What a plan's collective word for recipients ("UBND các xã, phường") means.
 *
 * @param phrase the words as an officer reads them
 * @param kinds  the kinds of units meant; empty means every kind
 */
public record FanOutRule(String code, String phrase, Set<String> kinds, Scope scope) {

    /** Where, seen from the issuing unit, the rule looks for units. */
    public enum Scope {
        CHILDREN,
        DESCENDANTS,
        ANYWHERE
    }

    /**
     * Whether the rule means this unit when that one issues. Never the issuer itself; its serving office only where
     * the rule names that kind.
     */
    public boolean means(Unit unit, String issuer) {
        if (unit.code().equals(issuer)) {
            return false;
        }
        return kinds.isEmpty() ? !ServingOffice.serves(unit, issuer) : kinds.contains(unit.kind());
    }
}
