package vn.tiendo.deadline;

import org.springframework.stereotype.Component;
import vn.tiendo.organization.reorganisation.DecideReorganisation;

/** A reorganisation that was decided ahead begins within the first hour of its day. */
@Component
class DueReorganisations implements HourlyWork {

    private final DecideReorganisation decide;

    DueReorganisations(DecideReorganisation decide) {
        this.decide = decide;
    }

    @Override
    public void run() {
        decide.beginDue();
    }
}
