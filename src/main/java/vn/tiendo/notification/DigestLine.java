package vn.tiendo.notification;

import vn.tiendo.notification.domain.NoticeMessage;

/**
 * One line of a digest: what is due or late, of which unit, and where to go.
 *
 * @param when how far away the deadline is, in words
 * @param link opens the task, after login
 */
public record DigestLine(
        NoticeMessage message, String kind, String title, String unit, String deadline, String when, String link) {}
