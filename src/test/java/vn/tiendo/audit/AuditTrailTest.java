package vn.tiendo.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.audit.AuditTrail.Event;
import vn.tiendo.audit.AuditTrail.Subject;
import vn.tiendo.testing.TestDatabase;

class AuditTrailTest {

    private static final Subject SUBJECT = new Subject("assignment", 12);

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.create());
    private final AuditTrail audit =
            new AuditTrail(jdbc, Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC));

    @Test
    void theHistoryIsKeptInTheOrderInWhichItHappened() {
        audit.record("snv.lanhdao", SUBJECT, "Tiếp nhận nhiệm vụ", null);
        audit.record("snv.lanhdao", SUBJECT, "Phân công chuyên viên", "Làm trong tuần.");

        assertThat(audit.of(SUBJECT))
                .extracting(Event::action)
                .containsExactly("Tiếp nhận nhiệm vụ", "Phân công chuyên viên");
        assertThat(jdbc.sql("select state_before from audit_event order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("Tiếp nhận nhiệm vụ");
    }

    @Test
    void nobodyChangesOrRemovesWhatHasHappened() {
        audit.record("snv.lanhdao", SUBJECT, "Tiếp nhận nhiệm vụ", null);

        for (var change :
                new String[] {"update audit_event set actor = 'x'", "delete from audit_event", "truncate audit_event"
                }) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).hasMessageContaining("append-only");
        }
    }
}
