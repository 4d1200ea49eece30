package vn.tiendo.report.process;

import vn.tiendo.deadline.process.DutyClock;

/** The processes {@code reportSubmission} and {@code consolidation}: keys, references, gateway facts, messages. */
final class ReportProcess {

    static final String KEY = "reportSubmission";
    static final String CONSOLIDATION_KEY = "consolidation";

    static final String OBLIGATION = "obligationId";
    static final String CONSOLIDATION = "consolidationId";
    static final String UNIT = "unit";
    static final String RECEIVER = "receiver";
    static final String VIA = "via";
    static final String VIA_WANTED = "viaWanted";
    static final String ANSWERED_BY_CONSOLIDATION = "answeredByConsolidation";
    static final String DUE_DATE = DutyClock.DUE_DATE;
    static final String DUE_AT = DutyClock.DUE_AT;
    static final String HAS_DEADLINE = DutyClock.HAS_DEADLINE;
    static final String CLOSED_BY_ITSELF = "closedByItself";
    static final String APPROVAL = "approval";
    static final String FORWARDING = "forwarding";
    static final String ACCEPTANCE = "acceptance";
    static final String COMPILE_AT_ONCE = "compileAtOnce";
    static final String CUT_OFF_AT = "cutOffAt";
    static final String SIGNATURE = "signature";

    static final String CLOCK_CHANGED = "report.clockChanged";
    static final String WITHDRAWN = "report.withdrawn";
    static final String UNFED = "report.consolidationStopped";
    static final String FED = "report.answeredByConsolidation";
    static final String CONSOLIDATED_SIGNED = "report.consolidatedSigned";
    static final String ALL_ACCEPTED = "consolidation.allAccepted";
    static final String STOPPED = "consolidation.stopped";

    private ReportProcess() {}

    static String businessKey(long obligation) {
        return "report:" + obligation;
    }

    static String consolidationKey(long consolidation) {
        return "consolidation:" + consolidation;
    }
}
