package vn.tiendo.engine.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.Refusal;

/**
 * The input of every form that lets something pass or returns it: a choice, and the reason, which a return must have.
 *
 * @param remark what the officer adds; the reason where it is returned
 */
public record Verdict(
        @NotNull(message = "Hãy chọn ý kiến xử lý.") @Nullable
        Decision decision,

        @Nullable @Size(max = 2000, message = "Ý kiến dài quá 2.000 ký tự; hãy rút gọn.")
        String remark) {

    /** Let it pass, or return it to who made it. */
    public enum Decision {
        PASS,
        RETURN
    }

    /** Whether it passes. @throws Refusal if it is returned without a reason */
    public boolean passes() {
        if (Objects.requireNonNull(decision) == Decision.PASS) {
            return true;
        }
        if (remark == null) {
            throw new Refusal("Hãy ghi lý do trả lại để người làm biết cần sửa gì.");
        }
        return false;
    }

    /** The reason of a return. */
    public String reason() {
        return Objects.requireNonNull(remark);
    }

    /** The gateway fact. */
    public String name() {
        return Objects.requireNonNull(decision).name();
    }
}
