package vn.tiendo.engine.guard;

import org.camunda.bpm.engine.BadUserRequestException;

/** A query carries an expression that is not on the list. It was not evaluated. Becomes HTTP 400. */
public class ExpressionRefused extends BadUserRequestException {

    /** The sentence for the person at the screen. */
    public static final String SENTENCE =
            "Điều kiện lọc chứa biểu thức không được phép. Hãy bỏ biểu thức đó hoặc dùng bộ lọc có sẵn.";

    private static final long serialVersionUID = 1L;

    ExpressionRefused() {
        super(SENTENCE);
    }
}
