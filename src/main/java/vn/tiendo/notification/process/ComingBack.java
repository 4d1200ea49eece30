package vn.tiendo.notification.process;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;

/** Knows whether a delivery waits for its next try. */
@Component
class ComingBack {

    private final ManagementService management;
    private final Clock clock;

    ComingBack(ManagementService management, Clock clock) {
        this.management = management;
        this.clock = clock;
    }

    /** Only one that begins later counts: one that runs now may have looked before this mail came back to the outbox. */
    boolean anotherJob() {
        return management
                        .createJobQuery()
                        .processDefinitionKey(MailProcess.KEY)
                        .active()
                        .withRetriesLeft()
                        .withException()
                        .duedateHigherThan(Date.from(clock.instant()))
                        .count()
                > 0;
    }
}
