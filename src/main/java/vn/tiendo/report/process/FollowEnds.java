package vn.tiendo.report.process;

import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.domain.ClockChanged;
import vn.tiendo.deadline.domain.DutyKind;
import vn.tiendo.deadline.process.DueDate;
import vn.tiendo.report.Obligations;
import vn.tiendo.report.domain.ConsolidationStopped;
import vn.tiendo.report.domain.ObligationMoved;
import vn.tiendo.report.domain.ObligationUnfed;

/** Tells the waiting instances when what they wait for ends, or moves to another unit or another day. */
@Component
class FollowEnds {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final DispatchReports dispatch;
    private final Obligations obligations;

    FollowEnds(RuntimeService runtime, TaskService tasks, DispatchReports dispatch, Obligations obligations) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.dispatch = dispatch;
        this.obligations = obligations;
    }

    @EventListener
    public void on(ObligationMoved moved) {
        dispatch.next(moved.plan(), 1);
    }

    @EventListener
    public void on(ConsolidationStopped stopped) {
        tell(ReportProcess.STOPPED, ReportProcess.consolidationKey(stopped.consolidation()));
    }

    @EventListener
    public void on(ObligationUnfed unfed) {
        var key = ReportProcess.businessKey(unfed.obligation());
        set(key, ReportProcess.ANSWERED_BY_CONSOLIDATION, false);
        tell(ReportProcess.UNFED, key);
    }

    /** What is drawn together is due with the report that it answers. */
    @EventListener
    public void on(ClockChanged changed) {
        if (changed.duty().kind() != DutyKind.REPORT) {
            return;
        }
        var above = obligations.require(changed.duty().id());
        if (above.fedBy() != null) {
            show(ReportProcess.consolidationKey(above.fedBy()), DueDate.of(above.deadline()));
        }
    }

    private void show(String businessKey, @Nullable Date due) {
        set(businessKey, ReportProcess.DUE_DATE, due);
        for (var task :
                tasks.createTaskQuery().processInstanceBusinessKey(businessKey).unlimitedList()) {
            task.setDueDate(due);
            tasks.saveTask(task);
        }
    }

    private void set(String businessKey, String variable, @Nullable Object value) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .unlimitedList()
                .forEach(instance -> runtime.setVariable(instance.getId(), variable, value));
    }

    /** Nobody may listen: it may be signed, or with somebody who checks it. */
    private void tell(String message, String businessKey) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .correlateAll();
    }
}
