package vn.tiendo.deadline.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;

/** The holidays of 2024 to 2026, as an administrator imports them. */
public final class CalendarFixture {

    private CalendarFixture() {}

    /** Reads {@code calendar/calendar-days.csv}. */
    public static WorkingCalendar read() {
        var days = new HashMap<LocalDate, DayKind>();
        file("calendar/calendar-days.csv").lines().skip(1).forEach(line -> {
            var columns = line.split(",");
            days.put(LocalDate.parse(columns[0]), DayKind.valueOf(columns[1]));
        });
        return new WorkingCalendar(days);
    }

    /** A file of the test's resources, as text. */
    public static String file(String name) {
        try (var file = CalendarFixture.class.getClassLoader().getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
