package vn.tiendo.assignment.process;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.assignment.domain.AssignmentEnded;
import vn.tiendo.assignment.domain.ContributionsClosed;

/** When an assignment is over, the tasks that still stand for it in Tasklist go away. */
@Component
class StopEndedWork {

    private final RuntimeService runtime;

    StopEndedWork(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    public void on(AssignmentEnded ended) {
        if (ended.withdrawn()) {
            tell(AssignmentProcess.WITHDRAWN, AssignmentProcess.businessKey(ended.assignment()));
        }
        ended.contributions().forEach(this::close);
    }

    @EventListener
    public void on(ContributionsClosed closed) {
        closed.contributions().forEach(this::close);
    }

    private void close(long contribution) {
        tell(AssignmentProcess.CONTRIBUTION_CLOSED, AssignmentProcess.contributionKey(contribution));
    }

    /** Nobody may listen yet: what has not been dispatched never opens, because it is closed in the domain. */
    private void tell(String message, String businessKey) {
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(businessKey)
                    .correlateAll();
        } catch (OptimisticLockingException somebodyElseWasFaster) {
            throw new Refusal("Có người vừa xử lý nhiệm vụ này cùng lúc; hãy bấm lại.");
        }
    }
}
