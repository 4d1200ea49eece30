package vn.tiendo.agreement.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tiendo.agreement.Agreements;
import vn.tiendo.plan.Dispatch;

/** Giao việc cho các bên, some at a time; the model loops until nothing is left. */
@Component
class DispatchAgreementDelegate implements JavaDelegate {

    private static final int CHUNK = 200;

    private final List<Dispatch> dispatches;
    private final Agreements agreements;

    DispatchAgreementDelegate(List<Dispatch> dispatches, Agreements agreements) {
        this.dispatches = dispatches;
        this.agreements = agreements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long id = ((Number) execution.getVariable(AgreementProcess.AGREEMENT)).longValue();
        int left = CHUNK;
        for (long plan : agreements.plans(id)) {
            for (var dispatch : dispatches) {
                left -= left == 0 ? 0 : dispatch.next(plan, left);
            }
        }
        execution.setVariable(AgreementProcess.ALL_DISPATCHED, left > 0);
    }
}
