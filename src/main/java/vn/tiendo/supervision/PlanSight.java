package vn.tiendo.supervision;

/** How much of a plan an officer sees. */
public enum PlanSight {
    /** All of it: the assigner's side, whoever stands above it, and whoever assigned what it answers. */
    WHOLE,
    /** What it says, and what became of the part that the officer's unit and the units below have in it. */
    OWN_PART,
    NOTHING
}
