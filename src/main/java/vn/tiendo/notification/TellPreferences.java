package vn.tiendo.notification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.audit.AuditTrail.Subject;
import vn.tiendo.notification.domain.TellMode;
import vn.tiendo.notification.domain.TellPreference;

/** How each person wants to be told. */
@Repository
public class TellPreferences {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    TellPreferences(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** What the officer with that login has chosen, or what is usual. */
    public TellPreference of(String login) {
        return jdbc.sql("select mode, before_due from notification_preference where login = ?")
                .param(login)
                .query((row, number) ->
                        new TellPreference(TellMode.valueOf(row.getString("mode")), row.getBoolean("before_due")))
                .optional()
                .orElse(TellPreference.USUAL);
    }

    /** Holds for all that is noted from now on. */
    @Transactional
    public void choose(String login, TellPreference preference) {
        var id = jdbc.sql("""
                        insert into notification_preference (login, mode, before_due) values (?, ?, ?)
                        on conflict (login) do update set mode = excluded.mode, before_due = excluded.before_due
                        returning id""")
                .params(login, preference.mode().name(), preference.beforeDue())
                .query(Long.class)
                .single();
        audit.record(login, new Subject("notification_preference", id), "Chọn cách nhắc việc", preference.inWords());
    }
}
