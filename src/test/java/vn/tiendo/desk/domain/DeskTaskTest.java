package vn.tiendo.desk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.desk.domain.DeskTask.Due;
import vn.tiendo.desk.domain.FormField.Only;

class DeskTaskTest {

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    @ParameterizedTest
    @CsvSource({
        "2026-04-10T08:00, LATER, 5",
        "2026-04-12T00:00, SOON, 3",
        "2026-04-14T23:59, SOON, 1",
        "2026-04-15T00:00, TODAY, 0",
        "2026-04-15T23:59, TODAY, 0",
        "2026-04-16T00:00, OVERDUE, 1",
        "2026-04-20T08:00, OVERDUE, 5",
    })
    void aDeadlineIsSaidInDaysOfVietnam(LocalDateTime now, Due due, long days) {
        var instant = now.toInstant(VIETNAM);
        var task = task("2026-04-15T23:59");
        assertThat(task.due(instant)).isEqualTo(due);
        assertThat(task.days(instant)).isEqualTo(days);
    }

    @Test
    void anInputIsAskedForBesideTheRightAnswerOnly() {
        assertThat(new Only("step", "PROGRESS", true).applies(Map.of("step", "PROGRESS")))
                .isTrue();
        assertThat(new Only("step", "PROGRESS", true).applies(Map.of())).isFalse();
        assertThat(new Only("nothing", "true", false).applies(Map.of("nothing", "true")))
                .isFalse();
        assertThat(new Only("nothing", "true", false).applies(Map.of())).isTrue();
    }

    private static DeskTask task(String due) {
        return new DeskTask(
                "1",
                "implement",
                "Thực hiện",
                null,
                null,
                null,
                LocalDateTime.parse(due).toInstant(VIETNAM),
                true,
                null);
    }
}
