package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.Refusal;

/** Clerks who ask at the same moment. What is committed here stays in years that no other test uses. */
@SpringJUnitConfig(DocumentTestContext.class)
class ConcurrentNumbersTest {

    private static final int CLERKS = 8;

    @Autowired
    private IssueNumber issueNumber;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void everyClerkGetsANumberOfTheOwnWithoutAGap() throws Exception {
        var given = atOnce(() -> issue(null, LocalDate.of(2041, 1, 5)));

        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, CLERKS)
                        .mapToObj(i -> "0" + i + "/KH-UBND")
                        .toList());
    }

    @Test
    void ofClerksWhoTypeTheSameNumberOneGetsIt() throws Exception {
        var given = atOnce(() -> {
            try {
                return issue("77", LocalDate.of(2042, 1, 5));
            } catch (Refusal refusal) {
                return "Refused";
            }
        });

        assertThat(given)
                .containsOnlyOnce("77/KH-UBND")
                .filteredOn("Refused"::equals)
                .hasSize(CLERKS - 1);
    }

    @Test
    void aNumberWhoseTransactionFailsIsFreeAgain() {
        var day = LocalDate.of(2043, 1, 5);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    issue(null, day);
                    throw new IllegalStateException("the task could not be completed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(issue(null, day)).isEqualTo("01/KH-UBND");
    }

    private String issue(@Nullable String typed, LocalDate day) {
        var request = new NumberRequest("UBND", "KE_HOACH", null, null, typed, day, "Trích yếu", "ubnd.vanthu");
        return issueNumber.issue(request).written();
    }

    private static List<String> atOnce(Callable<String> clerk) throws Exception {
        var start = new CyclicBarrier(CLERKS);
        var clerks = Executors.newFixedThreadPool(CLERKS);
        try {
            var asked = Stream.generate(() -> clerks.submit(() -> {
                        start.await();
                        return clerk.call();
                    }))
                    .limit(CLERKS)
                    .toList();
            var given = new ArrayList<String>();
            for (var answer : asked) {
                given.add(answer.get());
            }
            return given;
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } finally {
            clerks.shutdownNow();
        }
    }
}
