package vn.tiendo.document.domain;

/** How urgent a document is (mức độ khẩn), in rising order; decided by the signer. */
public enum Urgency {
    NORMAL("Thường"),
    KHAN("Khẩn"),
    THUONG_KHAN("Thượng khẩn"),
    HOA_TOC("Hỏa tốc");

    private final String title;

    Urgency(String title) {
        this.title = title;
    }

    /** The Vietnamese name, as shown on screen. */
    public String title() {
        return title;
    }
}
