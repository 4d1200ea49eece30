package vn.tiendo.assignment.process;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.OwedContributions;
import vn.tiendo.assignment.domain.WhoseDelay;
import vn.tiendo.deadline.domain.DutyKind;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.deadline.process.DelayOfOthers;

/** Who has to explain a delay, or judges the explanation, is told which contributions came late. */
@Component
class DelayByContributions implements DelayOfOthers {

    private final OwedContributions contributions;

    DelayByContributions(OwedContributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public Optional<String> of(DutyRef duty) {
        return duty.kind() == DutyKind.ASSIGNMENT
                ? contributions.delayOf(duty.id()).map(WhoseDelay::sentence)
                : Optional.empty();
    }
}
