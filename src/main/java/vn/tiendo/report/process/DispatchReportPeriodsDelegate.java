package vn.tiendo.report.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tiendo.report.Undispatched;

/** Giao tới các đơn vị what was opened, two hundred at a time, plan by plan. The model loops until nothing is left. */
@Component
class DispatchReportPeriodsDelegate implements JavaDelegate {

    private static final int CHUNK = 200;

    private final Undispatched undispatched;
    private final DispatchConsolidations consolidations;
    private final DispatchReports reports;

    DispatchReportPeriodsDelegate(
            Undispatched undispatched, DispatchConsolidations consolidations, DispatchReports reports) {
        this.undispatched = undispatched;
        this.consolidations = consolidations;
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int left = CHUNK;
        for (long plan : undispatched.plans(CHUNK)) {
            left -= consolidations.next(plan, left);
            left -= left == 0 ? 0 : reports.next(plan, left);
            if (left == 0) {
                break;
            }
        }
        execution.setVariable(ReportPeriodsProcess.ALL_DISPATCHED, left == CHUNK);
    }
}
