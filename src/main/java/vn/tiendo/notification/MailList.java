package vn.tiendo.notification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.NotFound;
import vn.tiendo.notification.domain.MailKind;
import vn.tiendo.notification.domain.MailState;

/** What became of every mail, for those who administer the system. */
@Repository
public class MailList {

    /** Mails a page. */
    public static final int SIZE = 50;

    private static final String ROWS = """
            select m.id, m.kind, m.state, m.subject, coalesce(o.full_name, m.address) as name,
                   coalesce(m.sent_to, o.email, m.address) as address, m.queued_at, m.sent_at, m.next_try_at, m.attempts,
                   m.last_error as error,
                   m.state = 'UNDELIVERABLE' or m.state = 'QUEUED' and m.attempts > 0 as may_be_sent_again
            from mail m left join officer o on o.login = m.recipient
            """;

    private final JdbcClient jdbc;

    MailList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One mail in the list.
     *
     * @param name    of the officer, or the address where it goes to none
     * @param address where it went or will go; null where nobody knows any
     * @param error   why it has not been sent, as far as it was tried
     */
    public record Row(
            long id,
            MailKind kind,
            MailState state,
            String subject,
            String name,
            @Nullable String address,
            Instant queuedAt,
            @Nullable Instant sentAt,
            @Nullable Instant nextTryAt,
            int attempts,
            @Nullable String error,
            boolean mayBeSentAgain) {}

    /** What a mail says. */
    public record Content(String html, String plain, String messageId) {}

    /** How many there are of each state. */
    public record Counts(long queued, long sent, long undeliverable) {}

    /**
     * The mails, the last queued first; one more than fits a page, if there is one more.
     *
     * @param state only these, or null for all
     * @param page  1 for the first
     */
    public List<Row> page(@Nullable MailState state, int page) {
        return jdbc.sql(ROWS + (state == null ? "" : "where m.state = :state ")
                        + "order by m.id desc limit :limit offset :offset")
                .param("state", state == null ? "" : state.name())
                .param("limit", SIZE + 1)
                .param("offset", (page - 1) * SIZE)
                .query(Row.class)
                .list();
    }

    public Counts counts() {
        return jdbc.sql("""
                        select count(*) filter (where state = 'QUEUED') as queued,
                               count(*) filter (where state = 'SENT') as sent,
                               count(*) filter (where state = 'UNDELIVERABLE') as undeliverable
                        from mail""").query(Counts.class).single();
    }

    /** @throws NotFound if there is none of that id */
    public Row require(long id) {
        return jdbc.sql(ROWS + "where m.id = ?")
                .param(id)
                .query(Row.class)
                .optional()
                .orElseThrow(() -> new NotFound("Không có thư này; hãy mở lại danh sách thư."));
    }

    /** What the mail of that id says, which must be there. */
    public Content content(long id) {
        return jdbc.sql("select html, plain, message_id from mail where id = ?")
                .param(id)
                .query(Content.class)
                .single();
    }
}
