package vn.tiendo.report.process;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tiendo.report.OpenReportPeriods;

/** Mở các kỳ báo cáo đã đến, a few reports at a time. The model loops until nothing is left. */
@Component
class OpenReportPeriodsDelegate implements JavaDelegate {

    private final OpenReportPeriods openReportPeriods;
    private final Clock clock;

    OpenReportPeriodsDelegate(OpenReportPeriods openReportPeriods, Clock clock) {
        this.openReportPeriods = openReportPeriods;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(ReportPeriodsProcess.ALL_OPENED, openReportPeriods.open(clock.instant()));
    }
}
