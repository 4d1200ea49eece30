package vn.tiendo.notification;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.notification.domain.Standing;

/** Opens the ledger to a benchmark of another package. */
public final class LedgerForBenchmark {

    private final Ledger ledger;

    public LedgerForBenchmark(JdbcClient jdbc, Clock clock) {
        ledger = new Ledger(jdbc, clock);
    }

    public int note(List<Standing> standings) {
        return ledger.note(standings);
    }
}
