package vn.tiendo.report;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tiendo.report.domain.AllAccepted;

/** A report is accepted, or nobody owes it any more: it may have been the last that its consolidation waited for. */
@Component
class ReportSettled {

    private final Obligations obligations;
    private final Consolidations consolidations;
    private final ApplicationEventPublisher events;

    ReportSettled(Obligations obligations, Consolidations consolidations, ApplicationEventPublisher events) {
        this.obligations = obligations;
        this.consolidations = consolidations;
        this.events = events;
    }

    void tell(long obligation) {
        var settled = obligations.require(obligation);
        if (obligations.allAccepted(settled.regime(), settled.period())) {
            consolidations
                    .ofPeriod(settled.regime(), settled.period())
                    .ifPresent(consolidation -> events.publishEvent(new AllAccepted(consolidation.id())));
        }
    }
}
