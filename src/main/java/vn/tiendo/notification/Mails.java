package vn.tiendo.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.notification.domain.NewMail;

/**
 * The way into the outbox. A mail queued here is sent if the running transaction commits, and never if it does not; who
 * queues it does not wait for the mail server, and does not fail with it.
 */
@Repository
class Mails {

    /** Rows a statement: far below what would cost memory, far above what a round trip costs. */
    private static final int CHUNK = 500;

    private final JdbcClient jdbc;
    private final MessageIds messageIds;
    private final DeliveryTrigger trigger;
    private final Clock clock;

    Mails(JdbcClient jdbc, MessageIds messageIds, DeliveryTrigger trigger, Clock clock) {
        this.jdbc = jdbc;
        this.messageIds = messageIds;
        this.trigger = trigger;
        this.clock = clock;
    }

    /**
     * Wants a mail to be sent, in the running transaction or in one of its own.
     *
     * @return false if the same wish (by its key) is in the outbox already, sent or not
     * @throws org.springframework.dao.DataIntegrityViolationException if the recipient is no officer
     */
    @Transactional
    public boolean queue(NewMail mail) {
        return queueAll(List.of(mail)) == 1;
    }

    /**
     * The same for many, in few statements: some thousands a second, most of it spent on squeezing their texts.
     *
     * @return how many of them are new
     */
    @Transactional
    public int queueAll(List<NewMail> mails) {
        int added = 0;
        for (int from = 0; from < mails.size(); from += CHUNK) {
            added += insert(mails.subList(from, Math.min(from + CHUNK, mails.size())));
        }
        if (added > 0) {
            trigger.deliverAfterCommit();
        }
        return added;
    }

    private int insert(List<NewMail> mails) {
        return jdbc.sql("""
                        insert into mail (message_id, kind, recipient, address, subject, html, plain, rank, queued_at)
                        select n.*, :now
                        from unnest(:ids::text[], :kinds::text[], :recipients::text[], :addresses::text[],
                                    :subjects::text[], :htmls::text[], :plains::text[], :ranks::smallint[]) n
                        on conflict (message_id) do nothing""")
                .param("ids", column(mails, mail -> messageIds.of(mail.key())))
                .param("kinds", column(mails, mail -> mail.kind().name()))
                .param("recipients", column(mails, NewMail::recipient))
                .param("addresses", column(mails, NewMail::address))
                .param("subjects", column(mails, mail -> mail.text().subject()))
                .param("htmls", column(mails, mail -> mail.text().html()))
                .param("plains", column(mails, mail -> mail.text().plain()))
                .param("ranks", mails.stream().map(mail -> mail.kind().rank()).toArray(Integer[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static String[] column(List<NewMail> mails, Function<NewMail, ?> value) {
        return mails.stream().map(value).toArray(String[]::new);
    }
}
