package vn.tiendo.notification.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.HourlyWork;
import vn.tiendo.notification.Remind;
import vn.tiendo.notification.TellCalendarAlarm;

/** Xác định ai cần được nhắc: who stands on which rung of the ladder now and has not been told. */
@Component
class NoteReachedDelegate implements JavaDelegate {

    private final Remind remind;
    private final LadderTable ladder;
    private final TellCalendarAlarm calendarAlarm;
    private final List<HourlyWork> housekeeping;

    NoteReachedDelegate(
            Remind remind, LadderTable ladder, TellCalendarAlarm calendarAlarm, List<HourlyWork> housekeeping) {
        this.remind = remind;
        this.ladder = ladder;
        this.calendarAlarm = calendarAlarm;
        this.housekeeping = housekeeping;
    }

    @Override
    public void execute(DelegateExecution execution) {
        housekeeping.forEach(HourlyWork::run);
        calendarAlarm.tell();
        execution.setVariable(WatchProcess.SOMEBODY_IS_TOLD, remind.noteWhoIsReached(ladder.current()));
    }
}
