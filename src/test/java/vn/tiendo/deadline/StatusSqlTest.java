package vn.tiendo.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.deadline.domain.Status;
import vn.tiendo.testing.TestDatabase;

class StatusSqlTest {

    private static final Instant NOW = Instant.parse("2026-08-05T03:00:00Z");

    @Test
    void theDatabaseDerivesTheSameStatusAsTheDomain() {
        var jdbc = JdbcClient.create(TestDatabase.create());
        var moments = Arrays.asList(null, NOW.minusMillis(1), NOW, NOW.plusMillis(1));
        for (var due : moments) {
            for (var handedIn : moments) {
                var derived = jdbc.sql("select " + StatusSql.of("due", "handed_in")
                                + " from (select cast(:due as timestamptz) as due,"
                                + " cast(:handedIn as timestamptz) as handed_in) row")
                        .param("due", timestamp(due))
                        .param("handedIn", timestamp(handedIn))
                        .param("now", timestamp(NOW))
                        .query(String.class)
                        .single();
                assertThat(Status.valueOf(derived))
                        .as("due %s, handed in %s", due, handedIn)
                        .isEqualTo(Status.of(due, handedIn, NOW));
            }
        }
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }
}
