package vn.tiendo.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a calendar program that is not ours makes of what we write. */
class CalendarTextTest {

    private static final Instant NOW = Instant.parse("2014-12-12T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2014, 12, 14);

    private static CalendarEvent event(String summary, @Nullable Instant hour) {
        return new CalendarEvent(
                "report-12@laichau.example",
                2,
                summary,
                "Báo cáo: " + summary,
                "https://tiendo.example/viec/report/12",
                DAY,
                hour,
                Instant.parse("2014-12-11T01:00:00Z"));
    }

    private static String written(CalendarEvent... events) {
        return CalendarText.of("Thời hạn", List.of(events), NOW);
    }

    private static Calendar read(String text) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate().getEntries()).as(text).isEmpty();
            return calendar;
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    private static VEvent only(Calendar calendar) {
        assertThat(calendar.getComponents(Component.VEVENT)).hasSize(1);
        return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    @Test
    void aDeadlineByDayIsTheWholeOfItsLastDay() {
        var event = only(read(written(event("Hạn: Báo cáo (trước ngày 15/12/2014)", null))));
        assertThat(value(event, Property.DTSTART)).isEqualTo("20141214");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Hạn: Báo cáo (trước ngày 15/12/2014)");
        assertThat(value(event, Property.UID)).isEqualTo("report-12@laichau.example");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20141212T010000Z");
        assertThat(value(event, Property.LAST_MODIFIED)).isEqualTo("20141212T010000Z");
        assertThat(value(event, Property.URL)).isEqualTo("https://tiendo.example/viec/report/12");
        assertThat(event.getAlarms()).hasSize(1);
        assertThat(written(event("x", null))).contains("\r\nTRIGGER;VALUE=DATE-TIME:20141211T010000Z\r\n");
    }

    @Test
    void aDeadlineByTheHourIsThatInstant() {
        var event = only(read(written(event("Hạn", Instant.parse("2014-12-14T07:00:00Z")))));
        assertThat(value(event, Property.DTSTART)).isEqualTo("20141214T070000Z");
    }

    @Test
    void whoOwesNothingHasAnEmptyCalendarThatIsValidAllTheSame() {
        assertThat(read(written()).getComponents(Component.VEVENT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Một\r\nATTENDEE:mailto:x@y.vn\r\nEND:VEVENT",
                "Một\nhai\rba",
                "Phẩy, chấm phẩy; hai chấm: gạch \\ ngoặc \" hết \\n không phải dòng mới",
                "Hỏa tốc 🔥 👨‍👩‍👧 ก็ Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞",
                "${7*7} {{7*7}} BEGIN:VALARM"
            })
    void whatSomebodyTypedStaysTextInItsPlace(String typed) {
        var event = only(read(written(event(typed, null))));
        assertThat(value(event, Property.SUMMARY)).isEqualTo(typed.replaceAll("\\R", "\n"));
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("Báo cáo: " + typed.replaceAll("\\R", "\n"));
        assertThat(event.getProperties()).hasSize(10);
    }

    @Test
    void whatNoFileCanHoldIsLeftOut() {
        var event = only(read(written(event("a\u0000b\uD800c\u0007d\u2028e", null))));
        assertThat(value(event, Property.SUMMARY)).isEqualTo("abcd\ne");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoLetterIsCut() {
        var random = new Random(12);
        // No backslash: the reader takes one before a line end for a letter.
        var letters = "aạ\u0323🔥,;\n\r ện".codePoints().toArray();
        for (int round = 0; round < 500; round++) {
            var typed = "Hạn: "
                    + random.ints(random.nextInt(400), 0, letters.length)
                            .map(at -> letters[at])
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    + ".";
            var text = written(event(typed, null));
            assertThat(text.split("\r\n", -1)).allSatisfy(line -> {
                assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
                assertThat(line).doesNotContain("\r", "\n");
                assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line)).isTrue();
            });
            assertThat(value(only(read(text)), Property.SUMMARY)).isEqualTo(typed.replaceAll("\\R", "\n"));
        }
    }
}
