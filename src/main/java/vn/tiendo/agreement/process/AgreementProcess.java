package vn.tiendo.agreement.process;

/** The process {@code coordinationAgreement}: its key, the references and the gateway facts it carries. */
final class AgreementProcess {

    static final String KEY = "coordinationAgreement";

    static final String AGREEMENT = "agreementId";
    static final String DRAFTING_UNIT = "draftingUnit";
    static final String PARTIES = "parties";
    static final String PARTY = "party";
    static final String DRAFT_STEP = "draftStep";
    static final String ALL_AGREED = "allAgreed";
    static final String ALL_SIGNED = "allSigned";
    static final String ALL_CONFIRMED = "allConfirmed";
    static final String ALL_DISPATCHED = "allDispatched";
    static final String REVIEW_AT = "reviewAt";

    private AgreementProcess() {}
}
