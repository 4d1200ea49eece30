package vn.tiendo.notification;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.NotFound;

/** The people and addresses that mail could not be delivered to. */
@Repository
public class Mailboxes {

    private static final String SAME = """
            (m.recipient = :recipient or :recipient::text is null and m.recipient is null and m.address = :address)""";

    private final JdbcClient jdbc;

    Mailboxes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where mail goes wrong.
     *
     * @param recipient login of the officer, or null
     * @param name      of the officer, or null
     * @param unit      of the officer, or null
     * @param address   as it is now, or null
     * @param error     of the last mail that failed
     * @param mails     how many could not be delivered
     */
    public record Mailbox(
            @Nullable String recipient,
            @Nullable String name,
            @Nullable String unit,
            @Nullable String address,
            @Nullable String error,
            int mails) {}

    /** The mailbox of that mail. */
    public Mailbox of(long mail) {
        return find(mail).orElseThrow(() -> new NotFound("Không có thư này; hãy mở lại danh sách thư."));
    }

    private Optional<Mailbox> find(long mail) {
        return jdbc.sql("""
                        select m.recipient, o.full_name as name, u.name as unit, coalesce(o.email, m.address) as address,
                               m.last_error as error,
                               (select count(*) from mail other where other.state = 'UNDELIVERABLE'
                                and (other.recipient = m.recipient
                                     or m.recipient is null and other.address = m.address))::int as mails
                        from mail m left join officer o on o.login = m.recipient
                        left join unit u on u.code = o.unit_code
                        where m.id = ?""").param(mail).query(Mailbox.class).optional();
    }

    /** Waits until nobody else decides about this person's mail. */
    void hold(@Nullable String recipient) {
        if (recipient != null) {
            jdbc.sql("select login from officer where login = ? for no key update")
                    .param(recipient)
                    .query(String.class)
                    .single();
        }
    }

    /** The mail is not tried again by itself. */
    void undeliverable(long mail, @Nullable String tried, String reason) {
        jdbc.sql("""
                        update mail set state = 'UNDELIVERABLE', attempts = attempts + 1, last_error = ?, sent_to = ?,
                            next_try_at = null, claimed_by = null, claimed_until = null
                        where id = ? and state = 'QUEUED'""").params(reason, tried, mail).update();
    }

    /** Whether an administrator has decided to leave this address as it is. */
    boolean leftAlone(@Nullable String recipient, @Nullable String address) {
        return jdbc.sql(
                        "select exists (select from mail m where m.state = 'UNDELIVERABLE' and m.left_at is not null and "
                                + SAME + " and m.sent_to is not distinct from :address::text)")
                .param("recipient", recipient)
                .param("address", address)
                .query(Boolean.class)
                .single();
    }
}
