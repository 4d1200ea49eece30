package vn.tiendo.notification.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.PaperHead;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.notification.Mailboxes;
import vn.tiendo.notification.MendAddress;

/** Xử lý địa chỉ thư không gửi được: an administrator mends the address or leaves it. */
@Component
class MendAddressForm implements TaskForm<MendAddressForm.Input> {

    private final Mailboxes mailboxes;
    private final MendAddress mendAddress;

    MendAddressForm(Mailboxes mailboxes, MendAddress mendAddress) {
        this.mailboxes = mailboxes;
        this.mendAddress = mendAddress;
    }

    /** Mend it, or leave it. */
    enum Handling {
        MEND,
        LEAVE
    }

    record Input(
            @NotNull(message = "Hãy chọn cách xử lý.") @Nullable
            Handling handling,

            @Nullable @Size(max = 254, message = "Địa chỉ thư dài quá 254 ký tự; hãy kiểm tra lại.")
            String address,

            @Nullable @Size(max = 2000, message = "Ghi chú dài quá 2.000 ký tự; hãy rút gọn.")
            String remark) {}

    @Override
    public String key() {
        return "mendAddress";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public FormContent show(FormTask task) {
        var mailbox = mailboxes.of(task.reference(UndeliverableProcess.MAIL));
        var head = new PaperHead()
                .row("Người nhận", mailbox.name())
                .row("Tên đăng nhập", mailbox.recipient())
                .row("Đơn vị", mailbox.unit())
                .row("Địa chỉ hiện nay", mailbox.address() == null ? "Chưa có" : mailbox.address())
                .row("Lý do không gửi được", mailbox.error())
                .row("Số thư chưa gửi được", mailbox.mails());
        if (mailbox.recipient() != null) {
            head.notice("Lưu ý:", "nếu danh sách cán bộ được nhập từ tệp CSV, hãy sửa địa chỉ cả trong tệp đó.");
        }
        return new FormContent(head).value("address", mailbox.address());
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        var mail = task.reference(UndeliverableProcess.MAIL);
        if (input.handling() == Handling.MEND) {
            mendAddress.mend(mail, input.address(), actor);
        } else {
            mendAddress.leave(mail, input.remark(), actor);
        }
        return Map.of();
    }
}
