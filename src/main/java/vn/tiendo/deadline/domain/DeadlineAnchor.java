package vn.tiendo.deadline.domain;

/** From which day a period counts, where the document names no calendar day. The day itself is not counted (Điều 147). */
public enum DeadlineAnchor {
    /** The day the plan or document is issued or signed. */
    ISSUE("ngày ban hành văn bản"),
    /** The day the document is received: what is issued here is received the same day. */
    RECEIPT("ngày nhận được văn bản"),
    /** The day the figures of a reporting period are cut off (ngày chốt số liệu). */
    CUT_OFF("ngày chốt số liệu"),
    /** The last day on which the reports are to be there that a consolidated report is drawn from. */
    LOWER_TIER("thời hạn gửi của cấp dưới"),
    /** Something that happens; somebody has to say on which day it did. */
    EVENT("ngày diễn ra sự kiện");

    private final String title;

    DeadlineAnchor(String title) {
        this.title = title;
    }

    /** The Vietnamese name, to be read after "kể từ". */
    public String title() {
        return title;
    }

    /** Whether the day is known as soon as the document is issued. */
    public boolean knownAtIssue() {
        return this == ISSUE || this == RECEIPT;
    }
}
