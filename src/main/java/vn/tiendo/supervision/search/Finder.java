package vn.tiendo.supervision.search;

import java.util.List;

/** Finds what belongs to one group. */
interface Finder {

    SearchGroup group();

    /**
     * One page, best first, and one hit more where others follow.
     *
     * @param number 1 for the first
     */
    List<? extends Hit> find(Search search, int number, int size);
}
