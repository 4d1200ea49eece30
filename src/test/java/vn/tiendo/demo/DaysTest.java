package vn.tiendo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void nobodyWorksAtAWeekEnd() {
        var monday = new Days(LocalDate.parse("2026-11-23"));

        assertThat(monday.working(0)).isEqualTo("2026-11-23");
        assertThat(monday.working(-1)).isEqualTo("2026-11-20");
        assertThat(monday.working(-2)).isEqualTo("2026-11-20");
        assertThat(monday.working(-3)).isEqualTo("2026-11-20");
    }

    @Test
    void plansOfDecemberSpeakOfTheYearInWhichTheyEnd() {
        assertThat(new Days(LocalDate.parse("2026-11-30")).yearEnd(0)).isEqualTo("2026-12-31");
        assertThat(new Days(LocalDate.parse("2026-12-20")).yearEnd(0)).isEqualTo("2027-12-31");
    }
}
