package vn.tiendo.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import vn.tiendo.deadline.domain.CalendarDay;
import vn.tiendo.deadline.domain.CalendarEdit;

/** The rows that are known today, as a file has them. */
public final class CalendarFiles {

    private CalendarFiles() {}

    /** The rows of the file. */
    public static List<CalendarDay> known() {
        var read = CalendarFile.read(text(), "");
        assertThat(read.faults()).isEmpty();
        return read.change().edits().stream().map(CalendarEdit::after).toList();
    }

    static String text() {
        try {
            return new ClassPathResource("calendar/calendar-days.csv").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
    }
}
