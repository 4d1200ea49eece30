package vn.tiendo.demo.travel;

/** Only one can move the clock at a time. The message is one Vietnamese sentence, shown with HTTP 409. */
public final class AlreadyTravelling extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadyTravelling() {
        super(
                "Đồng hồ đang được chuyển bởi một yêu cầu khác; hãy đợi yêu cầu đó xong rồi thử lại.",
                null,
                false,
                false);
    }
}
