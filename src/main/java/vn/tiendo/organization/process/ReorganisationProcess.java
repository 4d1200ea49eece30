package vn.tiendo.organization.process;

final class ReorganisationProcess {

    static final String KEY = "reorganisation";

    static final String REORGANISATION = "reorganisationId";
    static final String WORK_LEFT = "workLeft";

    private ReorganisationProcess() {}

    static String businessKey(long reorganisation) {
        return "reorganisation:" + reorganisation;
    }
}
