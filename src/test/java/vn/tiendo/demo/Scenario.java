package vn.tiendo.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.demo.travel.Scenarios.Login;

/**
 * Work to begin the demo with: what has been done by the morning on which it starts, and who to be there.
 *
 * @param id     {@code S003}
 * @param title  in Vietnamese
 * @param start  where the clock stands when it begins
 * @param play   what officers did on the days before
 * @param logins who to be, and what is found there
 */
record Scenario(String id, String title, Instant start, Chapter play, List<Login> logins) {

    /** One of the five instruments of the seeds, told by its facts. */
    static Scenario of(SeedFacts facts, Chapter play, Login... logins) {
        var start = OffsetDateTime.parse(facts.text("start_clock")).toInstant();
        return new Scenario(facts.text("id"), facts.text("title"), start, play, List.of(logins));
    }

    /** The day on which it begins; the chapter counts from it. */
    LocalDate day() {
        return LocalDate.ofInstant(start, Deadline.VIETNAM);
    }
}
