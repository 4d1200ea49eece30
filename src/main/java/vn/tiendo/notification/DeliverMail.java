package vn.tiendo.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Hands the outbox over to the mail server: some mails at a time, over one connection, each marked as soon as the
 * server has taken it. Any number may do so at once, on any number of nodes.
 *
 * <p>Ends in one of three ways: nothing waits any more; time is up and there is more; or something must wait, which is an
 * exception, so that the engine's list of retries goes on and no mail is left without anybody who comes back for it.
 */
@Component
class DeliverMail {

    private static final int BATCH = 100;
    private static final Duration CLAIM = Duration.ofMinutes(4);

    /** No mail is begun that might not be answered before the claim expires: a server may be slow at every command. */
    private static final Duration LONGEST_SENDING = Duration.ofMinutes(2);

    /** With a batch's rest still shorter than the engine's lock on the job. */
    private static final Duration SLICE = Duration.ofMinutes(2);

    private final DataSource dataSource;
    private final MailServer server;
    private final GiveUpMail giveUp;
    private final Patience patience;
    private final Clock clock;
    private final Duration claim;
    private final Duration slice;

    @Autowired
    DeliverMail(DataSource dataSource, MailServer server, GiveUpMail giveUp, Patience patience, Clock clock) {
        this(dataSource, server, giveUp, patience, clock, CLAIM, SLICE);
    }

    DeliverMail(
            DataSource dataSource,
            MailServer server,
            GiveUpMail giveUp,
            Patience patience,
            Clock clock,
            Duration claim,
            Duration slice) {
        this.dataSource = dataSource;
        this.server = server;
        this.giveUp = giveUp;
        this.patience = patience;
        this.clock = clock;
        this.claim = claim;
        this.slice = slice;
    }

    /**
     * Sends for a while.
     *
     * @return whether there is more to send at once
     * @throws MailMustWait if mail must be tried again later
     */
    boolean sendForAWhile() {
        long end = System.nanoTime() + slice.toNanos();
        try (var outbox = new Outbox(dataSource, clock, claim);
                var line = new Line(server)) {
            while (System.nanoTime() < end) {
                var letters = outbox.take(BATCH);
                if (letters.isEmpty()) {
                    if (outbox.mailWaits()) {
                        throw new MailMustWait("Còn thư phải gửi lại sau.");
                    }
                    return false;
                }
                send(new ArrayDeque<>(letters), outbox, line);
            }
            return true;
        }
    }

    private void send(Deque<Letter> letters, Outbox outbox, Line line) {
        try {
            while (!letters.isEmpty() && outbox.left().compareTo(LONGEST_SENDING) > 0) {
                send(letters.peek(), outbox, line);
                letters.remove();
            }
        } catch (MailServerAway away) {
            failed(letters, away, outbox, line);
            throw away;
        } finally {
            outbox.giveBack(List.copyOf(letters));
        }
    }

    private void send(Letter letter, Outbox outbox, Line line) {
        var unsendable = letter.unsendable();
        if (unsendable.isPresent()) {
            giveUp.giveUp(letter, unsendable.get());
            return;
        }
        var outcome = line.open().send(letter);
        if (outcome instanceof Outcome.Taken) {
            outbox.sent(letter);
        } else if (outcome instanceof Outcome.NotNow wait && patience.goesOn(letter)) {
            outbox.notNow(letter, wait.reason(), patience.nextTry(letter));
        } else if (outcome instanceof Outcome.NotNow wait) {
            giveUp.giveUp(letter, wait.reason());
        } else if (outcome instanceof Outcome.Never never) {
            giveUp.giveUp(letter, never.reason());
        }
    }

    /** If it was this mail that the server went silent on, others are tried before it the next time. */
    private void failed(Deque<Letter> letters, MailServerAway away, Outbox outbox, Line line) {
        if (line.isOpen()) {
            var letter = letters.remove();
            outbox.notNow(letter, away.getMessage(), patience.nextTry(letter));
        } else {
            outbox.giveBack(new ArrayList<>(letters), away.getMessage());
            letters.clear();
        }
    }
}
