package vn.tiendo.agreement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tiendo.agreement.Agreements;
import vn.tiendo.engine.Card;

/** Xác định các bên hiện nay: a party that has ended meanwhile is looked for at its successor. */
@Component
class CallPartiesDelegate implements JavaDelegate {

    private final Agreements agreements;
    private final AgreementVariables variables;

    CallPartiesDelegate(Agreements agreements, AgreementVariables variables) {
        this.agreements = agreements;
        this.variables = variables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long id = ((Number) execution.getVariable(AgreementProcess.AGREEMENT)).longValue();
        var now = variables.of(agreements.require(id));
        now.remove(Card.DOCUMENT_NUMBER);
        execution.setVariables(now);
    }
}
