package vn.tiendo.deadline.process;

/** The process {@code extension}: key, references, gateway facts, messages. */
final class ExtensionProcess {

    static final String KEY = "extension";

    static final String EXTENSION = "extensionId";
    static final String UNIT = "unit";
    static final String ASKING = "asking";
    static final String SUPERVISOR = "supervisor";
    static final String DECIDE_BY = "decideBy";

    static final String DUTY_ENDED = "extension.dutyEnded";

    private ExtensionProcess() {}

    static String businessKey(long extension) {
        return "extension:" + extension;
    }
}
