package vn.tiendo.notification;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;
import vn.tiendo.deadline.RaiseCalendarAlarm;
import vn.tiendo.notification.domain.MailKind;
import vn.tiendo.notification.domain.MailText;
import vn.tiendo.notification.domain.NewMail;

/** Writes to every administrator, once a year, that the coming year has no working calendar yet. */
@Service
public class TellCalendarAlarm {

    private final RaiseCalendarAlarm alarm;
    private final Mails mails;
    private final JdbcClient jdbc;
    private final String baseUrl;

    TellCalendarAlarm(
            RaiseCalendarAlarm alarm, Mails mails, JdbcClient jdbc, @Value("${tien-do.base-url}") String baseUrl) {
        this.alarm = alarm;
        this.mails = mails;
        this.jdbc = jdbc;
        this.baseUrl = baseUrl;
    }

    @Transactional
    public void tell() {
        alarm.run().ifPresent(year -> {
            var administrators = jdbc.sql("""
                    select o.login from officer o join officer_role r on r.login = o.login
                    where o.active and r.role = 'ADMINISTRATOR'""").query(String.class).list();
            mails.queueAll(administrators.stream()
                    .map(login -> NewMail.toOfficer("calendar:" + year + ":" + login, MailKind.NOTE, login, text(year)))
                    .toList());
        });
    }

    private MailText text(int year) {
        var sentence = String.format(
                Locale.ROOT,
                "Lịch làm việc năm %d chưa có dòng nào; thời hạn tính theo ngày làm việc của năm đó sẽ sai. "
                        + "Hãy nhập lịch theo thông báo nghỉ lễ, tết:",
                year);
        var link = baseUrl + "/lich-lam-viec?nam=" + year;
        return new MailText(
                "Chưa có lịch làm việc năm " + year,
                "<p>" + HtmlUtils.htmlEscape(sentence) + "</p><p><a href=\"" + HtmlUtils.htmlEscape(link) + "\">"
                        + HtmlUtils.htmlEscape(link) + "</a></p>",
                sentence + "\n" + link + "\n");
    }
}
