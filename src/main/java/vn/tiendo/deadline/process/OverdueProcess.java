package vn.tiendo.deadline.process;

import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.engine.form.FormTask;

/** The process {@code overdue}: key, references, gateway facts, messages. It bears the business key of the duty. */
final class OverdueProcess {

    static final String KEY = "overdue";

    static final String UNIT = "unit";
    static final String SUPERVISOR = "supervisor";
    static final String SUPERIOR = "superior";
    static final String STILL_OWED = "stillOwed";
    static final String EXPLANATION_DUE_DATE = "explanationDueDate";

    static final String ESCALATED = "overdue.escalated";

    private OverdueProcess() {}

    /** The duty that a task is about. */
    static DutyRef duty(FormTask task) {
        return DutyRef.of(task.businessKey());
    }
}
