package vn.tiendo.assignment.domain;

import java.util.List;

/** Nobody owes these contributions any more, though their assignments go on. Told within the transaction. */
public record ContributionsClosed(List<Long> contributions) {

    public ContributionsClosed {
        contributions = List.copyOf(contributions);
    }
}
