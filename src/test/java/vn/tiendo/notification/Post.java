package vn.tiendo.notification;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.notification.domain.MailKind;
import vn.tiendo.notification.domain.MailText;
import vn.tiendo.notification.domain.NewMail;
import vn.tiendo.testing.SmtpServer;
import vn.tiendo.testing.TravellingClock;

/** What tests of mail do again and again: queue one, let the engine deliver, look what became of it. */
class Post {

    static final String PERSON = "stc.chuyenvien";
    static final String MAILBOX = "stc.chuyenvien@laichau.example";

    final SmtpServer server = SmtpServer.ofAllTests();

    private final Mails mails;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final JdbcClient jdbc;
    private final TravellingClock clock;

    Post(Mails mails, ProcessEngine engine, JdbcClient jdbc, TravellingClock clock) {
        this.mails = mails;
        this.runtime = engine.getRuntimeService();
        this.management = engine.getManagementService();
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static MailText text(String subject) {
        return new MailText(subject, "<p>Kính gửi đồng chí</p>", "Kính gửi đồng chí");
    }

    /** Queues a mail about nothing; returns its key. */
    String queue(String login) {
        var key = UUID.randomUUID().toString();
        mails.queue(NewMail.toOfficer(key, MailKind.NOTE, login, text("Nhắc việc")));
        return key;
    }

    String queueTo(String address) {
        var key = UUID.randomUUID().toString();
        mails.queue(NewMail.toAddress(key, MailKind.NOTE, address, text("Nhắc việc")));
        return key;
    }

    /** Lets the engine run the deliveries that are due, once each; returns how many failed. */
    int deliver() {
        int failed = 0;
        for (var job : dueJobs()) {
            try {
                management.executeJob(job.getId());
            } catch (MailMustWait wait) {
                failed++;
            }
        }
        return failed;
    }

    List<Job> dueJobs() {
        return management
                .createJobQuery()
                .processDefinitionKey("mailDelivery")
                .executable()
                .listPage(0, 1000);
    }

    /** A little more than that, as the engine counts in milliseconds. */
    void later(Duration time) {
        clock.travelTo(clock.instant().plus(time).plusSeconds(1));
    }

    String state(String login) {
        return jdbc.sql("select state from mail where recipient = ? or address = ? order by id desc limit 1")
                .params(login, login)
                .query(String.class)
                .single();
    }

    int attempts(String login) {
        return jdbc.sql("select max(attempts) from mail where recipient = ? or address = ?")
                .params(login, login)
                .query(Integer.class)
                .single();
    }

    String error(String login) {
        return jdbc.sql("select last_error from mail where recipient = ? or address = ? order by id desc limit 1")
                .params(login, login)
                .query(String.class)
                .single();
    }

    long deliveries() {
        return running("mailDelivery");
    }

    long running(String process) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .count();
    }

    long incidents() {
        return runtime.createIncidentQuery().count();
    }

    void address(String login, String address) {
        jdbc.sql("update officer set email = ? where login = ?")
                .params(address, login)
                .update();
    }

    /** As if nothing had ever been mailed. */
    void clear() {
        server.recover();
        clock.comeBack();
        jdbc.sql("delete from mail").update();
        jdbc.sql("update officer set email = login || '@laichau.example', active = true")
                .update();
        for (var process : List.of("mailDelivery", "undeliverableMail")) {
            runtime.createProcessInstanceQuery()
                    .processDefinitionKey(process)
                    .listPage(0, 2000)
                    .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test"));
        }
    }
}
