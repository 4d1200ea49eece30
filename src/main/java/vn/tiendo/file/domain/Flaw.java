package vn.tiendo.file.domain;

/** Why a file of a kind that is taken is refused all the same. */
public enum Flaw {
    PASSWORD("được đặt mật khẩu nên không kiểm tra được; hãy bỏ mật khẩu rồi gửi lại."),
    MACROS("chứa macro nên không nhận; hãy lưu lại thành tệp không có macro rồi gửi."),
    HIDDEN_FILES("chứa tệp nén hoặc chương trình bên trong nên không nhận; hãy gửi riêng từng tệp."),
    BOMB("nở ra quá lớn khi mở (tệp nén bất thường) nên không nhận; hãy xuất lại tệp từ phần mềm soạn thảo."),
    TWO_IN_ONE(
            "vừa là tệp này vừa là tệp khác (có nội dung lạ ghép vào) nên không nhận; hãy xuất lại tệp từ phần mềm gốc."),
    HUGE_PICTURE("có kích thước ảnh quá lớn (trên 100 triệu điểm ảnh) nên không nhận; hãy thu nhỏ ảnh rồi gửi lại."),
    BROKEN("bị hỏng hoặc không đọc được; hãy mở thử, lưu lại rồi gửi.");

    private final String end;

    Flaw(String end) {
        this.end = end;
    }

    /** What is wrong and what to do, as the end of a sentence about the file. */
    public String end() {
        return end;
    }
}
