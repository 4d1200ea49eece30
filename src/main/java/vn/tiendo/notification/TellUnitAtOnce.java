package vn.tiendo.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.domain.Duty;
import vn.tiendo.deadline.domain.UnitAddressed;
import vn.tiendo.notification.domain.MailKind;
import vn.tiendo.notification.domain.NewMail;

/**
 * What is said to a unit about its duty (đôn đốc, chỉ đạo, the answer about more time) is in the mail at once, to the
 * leaders of the unit and to the specialist who carries it out, or to all of them while nobody is named.
 */
@Component
class TellUnitAtOnce {

    private final Duties duties;
    private final JdbcClient jdbc;
    private final UnitLetterText text;
    private final Mails mails;
    private final Clock clock;

    TellUnitAtOnce(Duties duties, JdbcClient jdbc, UnitLetterText text, Mails mails, Clock clock) {
        this.duties = duties;
        this.jdbc = jdbc;
        this.text = text;
        this.mails = mails;
        this.clock = clock;
    }

    /** In the transaction in which it was said: what is rolled back was never said. */
    @EventListener
    void tell(UnitAddressed said) {
        var duty = duties.require(said.duty());
        var letter = text.of(said, duty);
        var key =
                String.join(":", "addressed", duty.ref().businessKey(), said.action(), String.valueOf(clock.instant()));
        mails.queueAll(readers(duty).stream()
                .map(login -> NewMail.toOfficer(key + ":" + login, kind(said.action()), login, letter))
                .toList());
    }

    private List<String> readers(Duty duty) {
        return jdbc.sql("""
                        with named as (select login from officer where login = :officer and active),
                        readers as (
                            select login from named
                            union
                            select login from acting_officer
                            where unit_code = :unit
                              and (role = 'LEADER' or role = 'SPECIALIST' and not exists (select from named)))
                        select login from readers
                        union
                        select s.substitute from substitution s join readers r on r.login = s.absent
                        where s.starts_at <= :now and s.ends_at > :now and s.ended_at is null
                        order by login""")
                .param("now", Timestamp.from(clock.instant()))
                .param("officer", duty.officer())
                .param("unit", duty.unit())
                .query(String.class)
                .list();
    }

    private static MailKind kind(String action) {
        return switch (action) {
            case "Đôn đốc" -> MailKind.URGING;
            case "Chỉ đạo xử lý quá hạn" -> MailKind.ESCALATION;
            case "Yêu cầu giải trình" -> MailKind.EXPLANATION;
            case "Gia hạn", "Đồng ý gia hạn", "Không đồng ý gia hạn" -> MailKind.EXTENSION;
            default -> MailKind.NOTE;
        };
    }
}
