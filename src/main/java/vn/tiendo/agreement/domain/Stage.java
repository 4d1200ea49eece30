package vn.tiendo.agreement.domain;

/** To what all parties have to say yes before it goes on. */
public enum Stage {
    /** To the draft: the leaders. */
    REVIEW,
    /** At the signature: the signers. */
    SIGNATURE,
    /** To what was drawn up of the joint review: the leaders. */
    JOINT_REVIEW
}
