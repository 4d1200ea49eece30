package vn.tiendo.substitution.process;

/** The process {@code substitution}: key, references, gateway facts. */
final class SubstitutionProcess {

    static final String KEY = "substitution";
    static final String SUBSTITUTION = "substitutionId";
    static final String STARTS_AT = "startsAt";
    static final String ENDS_AT = "endsAt";
    static final String TASKS_LEFT = "tasksLeft";

    private SubstitutionProcess() {}

    static String businessKey(long substitution) {
        return KEY + ":" + substitution;
    }
}
