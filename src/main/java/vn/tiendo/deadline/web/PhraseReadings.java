package vn.tiendo.deadline.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.Refusal;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.phrase.PhraseContext;
import vn.tiendo.deadline.domain.phrase.PhraseReader;
import vn.tiendo.deadline.domain.phrase.PhraseReading.NotRead;
import vn.tiendo.deadline.domain.phrase.PhraseReading.Read;

/** Tells while somebody types how the words of a deadline are understood. It knows nothing but the calendar. */
@RestController
class PhraseReadings {

    private static final String DAY = "(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}";

    private final Calendars calendars;
    private final Clock clock;

    PhraseReadings(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * @param understood what the words mean, or null where they stay a text
     * @param reason     why they do, or null
     * @param doubts     what has to be confirmed
     */
    record Answer(@Nullable String understood, @Nullable String reason, List<String> doubts, boolean conditional) {}

    /**
     * @param phrase the words
     * @param day    the day of the document, {@code 2014-04-02}; today where it is left out
     * @throws Refusal if the day is none
     */
    @GetMapping("/thoi-han/doc")
    Answer read(
            @RequestParam("cau") String phrase, @RequestParam(name = "ngay", required = false) @Nullable String day) {
        var context = PhraseContext.on(day == null ? Deadline.today(clock) : day(day), calendars.current());
        var reading = PhraseReader.read(phrase, context);
        if (reading instanceof NotRead not) {
            return new Answer(null, not.reason(), List.of(), false);
        }
        var read = (Read) reading;
        return new Answer(read.understood(), null, read.doubts(), read.conditional());
    }

    private static LocalDate day(String written) {
        try {
            if (written.matches(DAY)) {
                return LocalDate.parse(written);
            }
        } catch (DateTimeException noSuchDay) {
            // Told below, like everything that is no day.
        }
        throw new Refusal("Ngày của văn bản không hợp lệ; hãy ghi như 2026-04-30.");
    }
}
