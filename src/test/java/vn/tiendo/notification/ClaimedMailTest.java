package vn.tiendo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.notification.domain.MailKind;
import vn.tiendo.notification.domain.NewMail;
import vn.tiendo.testing.SmtpServer;
import vn.tiendo.testing.SmtpServer.Moment;
import vn.tiendo.testing.TravellingClock;

/** Several who deliver at once, on one node or several, and those who die while they do. */
@MailTest
class ClaimedMailTest {

    private static final int MANY = 400;

    @Autowired
    private Mails mails;

    @Autowired
    private Post post;

    @Autowired
    private DeliverMail deliverMail;

    @Autowired
    private MailServer mailServer;

    @Autowired
    private GiveUpMail giveUp;

    @Autowired
    private Patience patience;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private ProcessEngine engine;

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

    private List<String> received() {
        return post.server.received().stream()
                .skip(before)
                .map(SmtpServer.Received::messageId)
                .toList();
    }

    @Test
    void fourWhoDeliverAtTheSameTimeNeverSendAMailTwice() throws Exception {
        queueMany();
        var deliverers = Executors.newFixedThreadPool(4);
        Callable<Boolean> deliverer = () -> {
            try {
                return deliverMail.sendForAWhile();
            } catch (MailMustWait othersAreStillAtIt) {
                return false;
            }
        };

        for (var done : deliverers.invokeAll(List.of(deliverer, deliverer, deliverer, deliverer))) {
            assertThat(done.get()).isFalse();
        }
        deliverers.shutdown();

        assertThat(received()).hasSize(MANY).doesNotHaveDuplicates();
    }

    @Test
    void whatACrashedNodeHadTakenIsSentWhenItsClaimHasExpired() {
        var key = post.queue(Post.PERSON);
        var crashed = new Outbox(dataSource, clock, Duration.ofMinutes(4));
        assertThat(crashed.take(10)).hasSize(1);
        assertThat(deliverMail.sendForAWhile()).as("nothing to do for others").isFalse();
        assertThat(received()).isEmpty();

        jdbc.sql("update mail set claimed_until = now() - interval '1 second'").update();
        assertThat(deliverMail.sendForAWhile()).isFalse();

        assertThat(received()).hasSize(1);
        assertThat(mails.queue(NewMail.toOfficer(key, MailKind.NOTE, Post.PERSON, Post.text("Một lần nữa"))))
                .isFalse();
        crashed.close();
    }

    @Test
    void whoWakesUpWithAnExpiredClaimSendsNothingAndTakesNothingFromTheOthers() {
        post.queue(Post.PERSON);
        var stopped = new Outbox(dataSource, clock, Duration.ofMillis(1));
        var letter = stopped.take(10).get(0);
        await().until(() -> stopped.left().isNegative());
        jdbc.sql("update mail set claimed_until = now() - interval '1 second'").update();
        var other = new Outbox(dataSource, clock, Duration.ofMinutes(4));
        assertThat(other.take(10)).hasSize(1);

        stopped.notNow(letter, "quá muộn", clock.instant());
        stopped.giveBack(List.of(letter));

        assertThat(post.attempts(Post.PERSON)).isZero();
        assertThat(jdbc.sql("select count(*) from mail where claimed_until > now()")
                        .query(Long.class)
                        .single())
                .isOne();
        other.giveBack(List.of(letter));
        stopped.close();
        other.close();
        post.deliver();
        assertThat(received()).hasSize(1);
    }

    /** Or who takes a dead node's job over, five minutes after it began, finds its last mails still claimed and goes. */
    @Test
    void aClaimThatIsMadeLateEndsWithTheFirst() {
        queueMany();
        var outbox = new Outbox(dataSource, clock, Duration.ofMinutes(4));
        var first = outbox.take(1).get(0);
        jdbc.sql("select pg_sleep(0.2)").query().listOfRows();
        var second = outbox.take(1).get(0);

        var apart = jdbc.sql("""
                        select extract(epoch from b.claimed_until - a.claimed_until) from mail a, mail b
                        where a.id = ? and b.id = ?""")
                .params(first.id(), second.id())
                .query(Double.class)
                .single();
        assertThat(apart).isLessThan(0.1);
        outbox.giveBack(List.of(first, second));
        outbox.close();
    }

    @Test
    void noMailIsBegunThatMightOutliveItsClaim() {
        queueMany();
        var hasty = new DeliverMail(
                dataSource, mailServer, giveUp, patience, clock, Duration.ofSeconds(90), Duration.ofMillis(50));

        assertThat(hasty.sendForAWhile()).isTrue();

        assertThat(received()).isEmpty();
        assertThat(jdbc.sql("select count(*) from mail where claimed_by is not null or attempts > 0")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void twentyDeliveriesToAServerThatNeverAnswersHoldUpNobody() {
        post.server.fallSilentAt(Moment.GREETING);
        for (int number = 0; number < 20; number++) {
            post.queue(Post.PERSON);
        }
        var executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        long start = System.nanoTime();
        executor.start();
        try {
            await().until(() -> post.server.openConnections() == 1);
            // Meanwhile others get a database connection, and get their work done.
            assertThat(jdbc.sql("select count(*) from mail").query(Long.class).single())
                    .isEqualTo(20);
            await().until(() -> post.deliveries() == 1);
        } finally {
            executor.shutdown();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));

        post.server.recover();
        post.later(Duration.ofMinutes(1));
        post.deliver();

        assertThat(received()).hasSize(20).doesNotHaveDuplicates();
    }

    private void queueMany() {
        var some = IntStream.range(0, MANY)
                .mapToObj(number ->
                        NewMail.toOfficer("many:" + number, MailKind.DIGEST, Post.PERSON, Post.text("Thư " + number)))
                .collect(Collectors.toList());
        assertThat(mails.queueAll(some)).isEqualTo(MANY);
    }
}
