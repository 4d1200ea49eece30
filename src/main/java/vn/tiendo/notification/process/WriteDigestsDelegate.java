package vn.tiendo.notification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tiendo.notification.Remind;

/** Soạn thư nhắc việc: one mail a person with all that is new, some hundred people in one transaction. */
@Component
class WriteDigestsDelegate implements JavaDelegate {

    private final Remind remind;

    WriteDigestsDelegate(Remind remind) {
        this.remind = remind;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(WatchProcess.MORE_MAILS, remind.writeMails());
    }
}
