package vn.tiendo.notification;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.domain.Duty;
import vn.tiendo.deadline.domain.UnitUrged;
import vn.tiendo.notification.domain.MailKind;
import vn.tiendo.notification.domain.MailText;
import vn.tiendo.notification.domain.NewMail;

/**
 * What a unit is urged about is in the mail at once: one mail with all of it to each leader, and to each specialist who
 * carries some of it out that part; to all specialists while nobody is named.
 */
@Component
class TellUrgedUnits {

    private final Duties duties;
    private final JdbcClient jdbc;
    private final UrgingMailText text;
    private final Mails mails;
    private final Clock clock;

    TellUrgedUnits(Duties duties, JdbcClient jdbc, UrgingMailText text, Mails mails, Clock clock) {
        this.duties = duties;
        this.jdbc = jdbc;
        this.text = text;
        this.mails = mails;
        this.clock = clock;
    }

    /** In the transaction in which it was said: what is rolled back was never said. */
    @EventListener
    void tell(UnitUrged urged) {
        Map<String, List<Duty>> readers = new TreeMap<>();
        var people = people(urged.unit());
        for (var duty : duties.all(urged.duties())) {
            boolean named = duty.officer() != null && people.containsKey(duty.officer());
            people.forEach((login, leads) -> {
                if (leads || !named || login.equals(duty.officer())) {
                    readers.computeIfAbsent(login, first -> new ArrayList<>()).add(duty);
                }
            });
        }
        Map<List<Duty>, MailText> letters = new HashMap<>();
        mails.queueAll(readers.entrySet().stream()
                .map(reader -> NewMail.toOfficer(
                        "urged:" + urged.act() + ":" + clock.instant() + ":" + reader.getKey(),
                        MailKind.URGING,
                        reader.getKey(),
                        letters.computeIfAbsent(reader.getValue(), list -> text.of(urged, list))))
                .toList());
    }

    /** Leaders and specialists of the unit, and whether they lead. */
    private Map<String, Boolean> people(String unit) {
        Map<String, Boolean> people = new TreeMap<>();
        jdbc.sql("""
                select login, bool_or(role = 'LEADER') as leads from acting_officer
                where unit_code = ? and role in ('LEADER', 'SPECIALIST') group by login""").param(unit).query(row -> {
            people.put(row.getString("login"), row.getBoolean("leads"));
        });
        return people;
    }
}
