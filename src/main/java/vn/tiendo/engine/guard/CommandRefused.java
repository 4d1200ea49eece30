package vn.tiendo.engine.guard;

import org.camunda.bpm.engine.AuthorizationException;

/** A signed-on person gave the engine a command that is not theirs to give. Becomes HTTP 403; nothing was done. */
public class CommandRefused extends AuthorizationException {

    static final String ENDS_BY_ITS_FORM =
            "Công việc chỉ kết thúc bằng biểu mẫu của nó. Hãy mở công việc, điền biểu mẫu rồi gửi.";
    static final String NOT_YOURS_TO_GIVE =
            "Bạn không được phép dùng thao tác này. Hãy làm việc qua biểu mẫu trong danh sách công việc.";
    static final String ONLY_FOR_YOURSELF = "Bạn chỉ được nhận hoặc trả công việc cho chính mình.";

    static final String NO_LONGER_IN_PLACE =
            "Thời gian làm thay đã hết; việc này trả về người đã ủy quyền hoặc về đơn vị.";

    private static final long serialVersionUID = 1L;

    CommandRefused(String sentence) {
        super(sentence);
    }
}
