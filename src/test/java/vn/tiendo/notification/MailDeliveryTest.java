package vn.tiendo.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.notification.domain.MailKind;
import vn.tiendo.notification.domain.NewMail;
import vn.tiendo.testing.SmtpServer.Moment;

@MailTest
class MailDeliveryTest {

    private static final String OTHER = "snv.chuyenvien";
    private static final String OTHER_MAILBOX = "snv.chuyenvien@laichau.example";
    private static final String THIRD = "syt.chuyenvien";
    private static final String THIRD_MAILBOX = "syt.chuyenvien@laichau.example";
    private static final Duration[] RETRIES = {
        Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(6)
    };

    @Autowired
    private Mails mails;

    @Autowired
    private Post post;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private PlatformTransactionManager transactions;

    private int before;

    @BeforeEach
    void anEmptyOutbox() {
        post.clear();
        before = post.server.received().size();
    }

    @AfterEach
    void leaveNothing() {
        post.clear();
    }

    private int received() {
        return post.server.received().size() - before;
    }

    @Test
    void aMailIsSentOnce() {
        post.queue(Post.PERSON);

        assertThat(post.deliver()).isZero();

        assertThat(received()).isOne();
        assertThat(post.state(Post.PERSON)).isEqualTo("SENT");
        assertThat(post.deliveries()).isZero();
    }

    @Test
    void theSameWishIsQueuedOnce() {
        var mail =
                NewMail.toOfficer("digest:stc.chuyenvien:2026-04-29", MailKind.DIGEST, Post.PERSON, Post.text("Một"));

        assertThat(mails.queue(mail)).isTrue();
        assertThat(mails.queue(mail)).isFalse();
        post.deliver();
        assertThat(mails.queue(mail)).isFalse();
        post.deliver();

        assertThat(received()).isOne();
    }

    @Test
    void manyMailsQueuedInOneTransactionAreOneDeliveryOverOneConnection() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            for (int number = 0; number < 250; number++) {
                post.queue(Post.PERSON);
            }
        });
        assertThat(post.dueJobs()).hasSize(1);
        int connections = post.server.connections();

        post.deliver();

        assertThat(received()).isEqualTo(250);
        assertThat(post.server.connections() - connections).isOne();
    }

    @Test
    void aTransactionWithinATransactionTellsForItself() {
        var outer = new TransactionTemplate(transactions);
        var inner = new TransactionTemplate(transactions);
        inner.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        outer.executeWithoutResult(status -> {
            post.queue(Post.PERSON);
            inner.executeWithoutResult(within -> post.queue(OTHER));
            status.setRollbackOnly();
        });

        assertThat(post.dueJobs()).hasSize(1);
        post.deliver();

        assertThat(received()).isOne();
        assertThat(post.server.receivedBy(OTHER_MAILBOX)).isNotEmpty();
    }

    @Test
    void aMailQueuedInATransactionThatFailsIsNeverSent() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            post.queue(Post.PERSON);
            status.setRollbackOnly();
        });

        assertThat(post.dueJobs()).isEmpty();
        assertThat(post.deliveries()).isZero();
        post.queue(OTHER);
        post.deliver();
        assertThat(received()).isOne();
    }

    @Test
    void whatIsUrgentIsSentBeforeTheDigestsOfTheMorning() {
        mails.queue(NewMail.toOfficer("d", MailKind.DIGEST, OTHER, Post.text("Nhắc việc")));
        mails.queue(NewMail.toOfficer("u", MailKind.URGENT, Post.PERSON, Post.text("Hỏa tốc")));

        post.deliver();

        var last = post.server.received();
        assertThat(last.subList(last.size() - 2, last.size()))
                .extracting(mail -> mail.to())
                .containsExactly(Post.MAILBOX, OTHER_MAILBOX);
    }

    @Test
    void aServerThatIsDownForTwoHoursGetsEverythingOnceAndThereIsNoIncident() {
        post.server.goAway();
        post.queue(Post.PERSON);
        for (int retry = 0; retry < 4; retry++) {
            assertThat(post.deliver()).isOne();
            assertThat(post.state(Post.PERSON)).isEqualTo("QUEUED");
            assertThat(post.error(Post.PERSON)).startsWith("Không kết nối được máy chủ thư");
            // Work goes on, and its mail waits for the same retry.
            post.queue(OTHER);
            assertThat(post.deliver()).isZero();
            post.later(RETRIES[retry]);
        }
        post.server.recover();

        assertThat(post.deliver()).isZero();

        assertThat(received()).isEqualTo(5);
        assertThat(post.incidents()).isZero();
        assertThat(post.deliveries()).isZero();
    }

    @Test
    void beyondAllRetriesThereIsOneIncidentAndNewRetriesDeliver() {
        post.server.goAway();
        post.queue(Post.PERSON);
        for (var pause : RETRIES) {
            assertThat(post.deliver()).isOne();
            post.later(pause);
        }
        assertThat(post.deliver()).isOne();
        assertThat(post.dueJobs()).isEmpty();
        assertThat(post.incidents()).isOne();
        post.server.recover();

        var job = engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey("mailDelivery")
                .singleResult();
        engine.getManagementService()
                .setJobRetries(1)
                .jobId(job.getId())
                .dueDate(job.getCreateTime())
                .execute();
        assertThat(post.deliver()).isZero();

        assertThat(received()).isOne();
        assertThat(post.incidents()).isZero();
    }

    @Test
    void manyMailsQueuedDuringAnOutageAreOneJobThatComesBack() {
        post.server.goAway();
        for (int number = 0; number < 20; number++) {
            post.queue(Post.PERSON);
        }

        assertThat(post.deliver()).isOne();

        assertThat(post.deliveries()).isOne();
        post.server.recover();
        post.later(RETRIES[0]);
        post.deliver();
        assertThat(received()).isEqualTo(20);
    }

    @Test
    void aServerThatNeverAnswersIsLeftAndOthersAreTriedFirstTheNextTime() {
        post.server.fallSilentAt(Moment.CONTENT);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            post.queue(Post.PERSON);
            post.queue(OTHER);
        });
        long start = System.nanoTime();

        assertThat(post.deliver()).isOne();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(post.error(Post.PERSON)).startsWith("Máy chủ thư không trả lời");
        assertThat(post.attempts(OTHER)).isZero();
        post.server.recover();
        post.later(RETRIES[0]);
        post.deliver();
        assertThat(received()).isEqualTo(2);
        assertThat(post.server.received()).last().extracting(mail -> mail.to()).isEqualTo(Post.MAILBOX);
    }

    @Test
    void aServerThatGreetsNobodyOrHangsUpIsTriedAgain() {
        post.queue(Post.PERSON);
        var pauses = RETRIES;
        post.server.fallSilentAt(Moment.GREETING);
        assertThat(post.deliver())
                .as(post.error(Post.PERSON) + post.state(Post.PERSON))
                .isOne();
        post.server.recover();
        post.later(pauses[0]);
        post.server.hangUpAt(Moment.DATA);
        assertThat(post.deliver())
                .as(post.error(Post.PERSON) + post.state(Post.PERSON))
                .isOne();
        post.server.recover();
        post.later(pauses[1]);
        post.server.say(Moment.RECIPIENT, "421 4.3.2 shutting down");
        assertThat(post.deliver())
                .as(post.error(Post.PERSON) + post.state(Post.PERSON))
                .isOne();
        post.server.recover();
        post.later(pauses[2]);
        post.server.say(Moment.SENDER, "550 5.7.1 who are you");
        assertThat(post.deliver())
                .as(post.error(Post.PERSON) + post.state(Post.PERSON))
                .isOne();
        assertThat(post.state(Post.PERSON)).isEqualTo("QUEUED");
        post.server.recover();
        post.later(pauses[3]);

        assertThat(post.deliver()).isZero();

        assertThat(received()).isOne();
    }

    @Test
    void aRefusedRecipientDoesNotKeepTheOthersFromTheirMail() {
        post.server.answerTo(OTHER_MAILBOX, "550 5.1.1 no such mailbox");
        post.queue(Post.PERSON);
        post.queue(OTHER);
        post.queue(THIRD);

        assertThat(post.deliver()).isZero();

        assertThat(received()).isEqualTo(2);
        assertThat(post.state(OTHER)).isEqualTo("UNDELIVERABLE");
        assertThat(post.error(OTHER)).contains("550 5.1.1 no such mailbox");
        assertThat(post.running("undeliverableMail")).isOne();
        assertThat(post.deliveries()).isZero();
    }

    @Test
    void aMailboxThatIsBusyIsTriedAgainAndTheOthersAreNot() {
        post.server.answerTo(Post.MAILBOX, "451 4.7.1 later", "452 4.2.2 mailbox full");
        post.queue(Post.PERSON);
        post.queue(THIRD);

        assertThat(post.deliver()).isOne();
        assertThat(post.server.receivedBy(THIRD_MAILBOX)).isNotEmpty();
        assertThat(received()).isOne();
        // Further mail does not try it again at once, and does not start retries of its own.
        post.queue(OTHER);
        assertThat(post.deliver()).isZero();
        assertThat(post.attempts(Post.PERSON)).isOne();
        post.later(RETRIES[0]);
        assertThat(post.deliver()).isOne();
        post.later(RETRIES[1]);
        assertThat(post.deliver()).isZero();

        assertThat(post.state(Post.PERSON)).isEqualTo("SENT");
        assertThat(received()).isEqualTo(3);
        assertThat(post.incidents()).isZero();
    }

    @Test
    void aMailboxThatIsBusyForDaysBecomesAMatterForAnAdministrator() {
        post.server.answerTo(Post.MAILBOX, "452 4.2.2 mailbox full", "452 4.2.2 mailbox full");
        post.queue(Post.PERSON);
        post.deliver();

        post.later(Duration.ofDays(6));
        assertThat(post.deliver()).isZero();

        assertThat(post.state(Post.PERSON)).isEqualTo("UNDELIVERABLE");
        assertThat(post.running("undeliverableMail")).isOne();
    }
}
