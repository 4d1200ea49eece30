package vn.tiendo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.organization.Officers;
import vn.tiendo.testing.Desk;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.SmtpServer.Moment;

@MailTest
class UndeliverableMailTest {

    private static final String FORM = "mendAddress";

    @Autowired
    private Post post;

    @Autowired
    private Desks desks;

    @Autowired
    private Officers officers;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

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

    private Desk administrator() {
        return desks.of("quantri");
    }

    private Task task() {
        return administrator().tasks(FORM).get(0);
    }

    @Test
    void aMissingAddressIsATaskForTheAdministratorsAndAMendedOneIsUsed() {
        post.address(Post.PERSON, null);
        post.queue(Post.PERSON);
        post.queue(Post.PERSON);
        assertThat(post.deliver()).isZero();
        assertThat(administrator().tasks(FORM)).hasSize(1);
        assertThat(administrator().open(task()).get("about").toString())
                .contains("Cán bộ chưa có địa chỉ thư điện tử.", "stc.chuyenvien");

        administrator().submit(task(), Map.of("handling", "MEND", "address", "moi@laichau.example"));
        assertThat(post.deliver()).isZero();

        assertThat(post.server.receivedBy("moi@laichau.example")).hasSize(2);
        assertThat(officers.find(Post.PERSON).orElseThrow().email()).isEqualTo("moi@laichau.example");
        assertThat(engine.getIdentityService()
                        .createUserQuery()
                        .userId(Post.PERSON)
                        .singleResult()
                        .getEmail())
                .isEqualTo("moi@laichau.example");
        assertThat(post.running("undeliverableMail")).isZero();
    }

    @Test
    void onlyAdministratorsFindTheTask() {
        post.address(Post.PERSON, null);
        post.queue(Post.PERSON);
        post.deliver();

        assertThat(desks.of("stc.chuyenvien").tasks(FORM)).isEmpty();
        assertThat(desks.of("vpub.theodoi").tasks(FORM)).isEmpty();
        assertThatThrownBy(() -> desks.of("stc.lanhdao").submit(task(), Map.of("handling", "LEAVE")))
                .hasMessageContaining("không thuộc thẩm quyền");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "không có", "root@localhost", "a@b.vn, c@d.vn", "a@b.vn\r\nBcc: x@y.vn"})
    void whatIsNoAddressIsRefusedAndTheTaskStaysOpen(String address) {
        post.address(Post.PERSON, null);
        post.queue(Post.PERSON);
        post.deliver();

        assertThatThrownBy(() -> administrator().submit(task(), Map.of("handling", "MEND", "address", address)))
                .hasMessageContaining("hãy nhập một địa chỉ đầy đủ");

        assertThat(administrator().tasks(FORM)).hasSize(1);
        assertThat(post.state(Post.PERSON)).isEqualTo("UNDELIVERABLE");
    }

    @Test
    void anAddressThatIsLeftAsItIsIsNotAskedAboutAgainUntilItChanges() {
        post.server.say(Moment.RECIPIENT, "550 5.1.1 no such mailbox");
        post.queue(Post.PERSON);
        post.deliver();
        administrator().submit(task(), Map.of("handling", "LEAVE", "remark", "Đang nghỉ dài ngày"));

        post.queue(Post.PERSON);
        post.deliver();
        assertThat(administrator().tasks(FORM)).isEmpty();
        assertThat(post.state(Post.PERSON)).isEqualTo("UNDELIVERABLE");

        post.address(Post.PERSON, "khac@laichau.example");
        post.queue(Post.PERSON);
        post.deliver();
        assertThat(administrator().tasks(FORM)).hasSize(1);
        assertThat(received()).isZero();
    }

    @Test
    void anAddressThatFailsAgainAfterItWasMendedIsAskedAboutAgain() {
        post.server.say(Moment.RECIPIENT, "550 5.1.1 no such mailbox");
        post.queue(Post.PERSON);
        post.deliver();
        administrator().submit(task(), Map.of("handling", "MEND", "address", "cung-sai@laichau.example"));
        post.deliver();

        assertThat(administrator().tasks(FORM)).hasSize(1);
        assertThat(post.state(Post.PERSON)).isEqualTo("UNDELIVERABLE");
    }

    @Test
    void whoNoLongerServesGetsNothingAndNobodyIsAsked() {
        jdbc.sql("update officer set active = false where login = ?")
                .param(Post.PERSON)
                .update();
        post.queue(Post.PERSON);

        assertThat(post.deliver()).isZero();

        assertThat(post.state(Post.PERSON)).isEqualTo("UNDELIVERABLE");
        assertThat(post.running("undeliverableMail")).isZero();
    }

    @Test
    void anAddressOutsideIsMendedForThatMail() {
        post.queueTo("sai@@ngoai.example");
        post.deliver();
        assertThat(administrator().open(task()).get("about").toString()).contains("sai@@ngoai.example");

        administrator().submit(task(), Map.of("handling", "MEND", "address", "dung@ngoai.example"));
        post.deliver();

        assertThat(post.server.receivedBy("dung@ngoai.example")).hasSize(1);
    }

    @Test
    void whatCannotBeDeliveredIsSetAsideEvenIfTheServerGoesAwayAfterwards() {
        post.address(Post.PERSON, null);
        post.queue(Post.PERSON);
        post.queue("snv.chuyenvien");
        post.server.goAway();

        post.deliver();

        assertThat(administrator().tasks(FORM)).hasSize(1);
        assertThat(post.state("snv.chuyenvien")).isEqualTo("QUEUED");
    }

    /** What stands in the directory or is handed to the outbox, as somebody typed it. */
    static List<String> badAddresses() {
        return List.of(
                "a@b.vn\r\nBcc: x@y.vn",
                "\"Nguyễn, A\" <a@b.vn>",
                "a@b.vn,c@d.vn",
                "a@b.vn;c@d.vn",
                "root@localhost",
                "a@b",
                "a@b.vn.",
                "a@tiếngviệt.vn",
                "a@b..vn",
                "@b.vn",
                "a b@c.vn",
                "${7*7}@b.vn\n",
                "x".repeat(308) + "@laichau.vn",
                "x".repeat(70) + "@laichau.vn",
                " ");
    }

    @ParameterizedTest
    @MethodSource("badAddresses")
    void whatIsNoAddressNeverReachesTheServer(String address) {
        int connections = post.server.connections();
        post.address(Post.PERSON, address);
        post.queue(Post.PERSON);
        post.queueTo(address);

        assertThat(post.deliver()).isZero();

        assertThat(post.server.connections()).isEqualTo(connections);
        assertThat(jdbc.sql("select distinct state from mail")
                        .query(String.class)
                        .list())
                .containsExactly("UNDELIVERABLE");
        assertThat(administrator().tasks(FORM)).hasSize(2);
    }
}
