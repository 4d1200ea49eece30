package vn.tiendo.organization.domain.reorganisation;

/** What goes from a unit to its successor. */
public enum PieceKind {
    /** A task that it leads. */
    ASSIGNMENT(true),
    /** What it owes as a coordinating unit. */
    CONTRIBUTION(true),
    /** A report that it owes. */
    REPORT(true),
    /** Reports that come to it, pass through it or are drawn together by it. */
    REGIME(false),
    /** Reports that it draws together. */
    CONSOLIDATION(false),
    /** A plan that it drafts, issued or follows up. */
    PLAN(false),
    /** A draft of a plan that names it. */
    DRAFT(false),
    /** An agreement of which it is a party. */
    AGREEMENT(false),
    /** An opinion it is asked for. */
    CONSULTATION(false),
    /** A directive that waits for its leader's direction. */
    DIRECTIVE(false),
    /** A wish for more time, asked by it or to be decided by it. */
    EXTENSION(false),
    /** One of its people. */
    OFFICER(true),
    /** A unit below it. */
    UNIT(false),
    /** A view of the overview that somebody keeps, of that unit. */
    VIEW(false);

    private final boolean choosable;

    PieceKind(boolean choosable) {
        this.choosable = choosable;
    }

    /** Whether each can go to another of several successors; what cannot goes to the first one. */
    public boolean choosable() {
        return choosable;
    }
}
