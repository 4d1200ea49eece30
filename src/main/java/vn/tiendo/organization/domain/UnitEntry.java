package vn.tiendo.organization.domain;

import java.util.Set;

/**
 * A unit as the organisation's list has it.
 *
 * @param successors codes of the units that took over its work
 * @param position   its place in the list, from 1
 */
public record UnitEntry(Unit unit, Set<String> successors, int position) {}
