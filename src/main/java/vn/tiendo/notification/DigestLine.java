package vn.tiendo.notification;

import org.jspecify.annotations.Nullable;
import vn.tiendo.notification.domain.NoticeMessage;

/**
 * One line of a digest: what is due or late, of which unit, and where to go.
 *
 * @param unit null where it is the recipient's own
 * @param when how far away the deadline is, in words
 * @param link opens the task, after login
 */
public record DigestLine(
        NoticeMessage message,
        String kind,
        String title,
        @Nullable String unit,
        String deadline,
        String when,
        String link) {

    /** What follows the distance, for example " · Báo cáo, trước ngày 15/12/2014". */
    public String about() {
        return " · " + kind + ", " + deadline;
    }
}
