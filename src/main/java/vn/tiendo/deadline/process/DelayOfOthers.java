package vn.tiendo.deadline.process;

import java.util.Optional;
import vn.tiendo.deadline.domain.DutyRef;

/** Knows why a duty is late where that is not the owing unit's delay alone. */
public interface DelayOfOthers {

    /** In one sentence with the units and the days; nothing where the delay is the unit's own. */
    Optional<String> of(DutyRef duty);
}
