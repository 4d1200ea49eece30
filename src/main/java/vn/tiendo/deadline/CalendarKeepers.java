package vn.tiendo.deadline;

import org.springframework.stereotype.Component;
import vn.tiendo.Administrators;
import vn.tiendo.NotPermitted;

/** Who keeps the working calendar: everybody may look at it, only administrators change it. */
@Component
public class CalendarKeepers {

    private final Administrators administrators;

    CalendarKeepers(Administrators administrators) {
        this.administrators = administrators;
    }

    /** Whether that login may change the calendar. */
    public boolean contain(String login) {
        return administrators.contain(login);
    }

    /** @throws NotPermitted if that login may not */
    public void require(String login) {
        administrators.require(
                login, "Chỉ quản trị hệ thống được sửa lịch làm việc; hãy báo quản trị nếu thấy lịch chưa đúng.");
    }
}
