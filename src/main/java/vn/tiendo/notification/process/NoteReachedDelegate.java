package vn.tiendo.notification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tiendo.notification.Remind;

/** Xác định ai cần được nhắc: who stands on which rung of the ladder now and has not been told. */
@Component
class NoteReachedDelegate implements JavaDelegate {

    private final Remind remind;
    private final LadderTable ladder;

    NoteReachedDelegate(Remind remind, LadderTable ladder) {
        this.remind = remind;
        this.ladder = ladder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(WatchProcess.SOMEBODY_IS_TOLD, remind.noteWhoIsReached(ladder.current()));
    }
}
