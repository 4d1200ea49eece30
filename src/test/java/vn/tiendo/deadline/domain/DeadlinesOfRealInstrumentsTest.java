package vn.tiendo.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.deadline.domain.phrase.PhraseContext;
import vn.tiendo.deadline.domain.phrase.PhraseReader;
import vn.tiendo.deadline.domain.phrase.PhraseReading;

/** Every deadline of the real instruments and of the seeds: phrase → instant → reminders 7, 3, 1, 0 working days before. */
class DeadlinesOfRealInstrumentsTest {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlinesOfRealInstrumentsTest.class);
    private static final WorkingCalendar CALENDAR = CalendarFixture.read();
    private static final List<String> TABLE = new ArrayList<>();

    /** A deadline as the file has it: {@code kind}, {@code phrase}, and what else belongs to the kind. */
    record Fact(String instrument, @Nullable LocalDate document, JsonNode says) {

        String phrase() {
            return says.get("phrase").asText();
        }

        DeadlineKind kind() {
            return DeadlineKind.valueOf(says.get("kind").asText());
        }

        LocalDate date(String key) {
            return LocalDate.parse(says.get(key).asText());
        }

        LocalTime time() {
            return LocalTime.parse(says.get("time").asText());
        }

        /** Where the file has no date of the document, any will do: no phrase of those counts from it. */
        PhraseReading read() {
            var day = document == null ? LocalDate.of(2016, 1, 4) : document;
            return PhraseReader.read(phrase(), PhraseContext.on(day, CALENDAR));
        }

        Deadline deadline() {
            return read().deadline(phrase(), CALENDAR);
        }
    }

    static Stream<Fact> facts() {
        var facts = new ArrayList<Fact>();
        json("deadline/real-instruments.json")
                .get("plans")
                .forEach(plan -> plan.path("tasks").forEach(task -> {
                    for (var key : List.of("deadline", "report_due")) {
                        if (task.path(key).has("phrase")) {
                            facts.add(new Fact(plan.get("id").asText(), day(plan.get("date")), task.get(key)));
                        }
                    }
                }));
        json("deadline/seed-scenarios.json").get("scenarios").forEach(scenario -> {
            scenario.path("items").forEach(item -> {
                if (item.path("deadline").has("phrase")) {
                    facts.add(new Fact(scenario.get("id").asText(), start(scenario), item.get("deadline")));
                }
            });
        });
        return facts.stream();
    }

    @TestFactory
    Stream<DynamicTest> everyDeadlineOfTheFilesIsReadAsTheFileSays() {
        return facts().map(fact -> dynamicTest(fact.instrument() + " " + fact.phrase(), () -> {
            var deadline = fact.deadline();
            TABLE.add(row(fact.instrument(), deadline));
            assertThat(deadline.phrase()).isEqualTo(fact.phrase());
            assertThat(deadline.dueAt()).isEqualTo(expected(fact));
            if (fact.says().has("weekday")) {
                assertThat(fact.date("date").getDayOfWeek().name())
                        .isEqualTo(fact.says().get("weekday").asText().toUpperCase(Locale.ROOT));
            }
            // The file reads the contradictory phrase of RP06 as "no later than"; see its own test below.
            if (!fact.instrument().equals("RP06") || deadline.dueAt() == null) {
                assertThat(deadline.kind()).isEqualTo(fact.kind());
            }
        }));
    }

    private static @Nullable Instant expected(Fact fact) {
        return switch (fact.kind()) {
            case BEFORE_DATE -> startOf(fact.date("date"));
            case NO_LATER_THAN ->
                startOf(
                        fact.instrument().equals("RP06")
                                ? fact.date("date")
                                : fact.date("date").plusDays(1));
            case BY_EVENT -> startOf(fact.date("date").plusDays(1));
            case BEFORE_DATETIME -> at(fact.date("date"), fact.time());
            case DAILY_BEFORE_TIME -> at(fact.date("to_date"), fact.time());
            case IN_MONTH ->
                startOf(YearMonth.parse(fact.says().get("month").asText())
                        .plusMonths(1)
                        .atDay(1));
            default -> null;
        };
    }

    @Test
    void aContradictoryPhraseIsReadAsTheStricterAndConfirmed() {
        // "chậm nhất trước ngày 20/12/2023": the file notes NO_LATER_THAN 20/12, the requirement is to take the
        // stricter
        // of the two, the end of 19/12, and to have it confirmed. Both are shown here; the officer may correct it.
        var phrase = "chậm nhất trước ngày 20/12/2023";
        var read =
                (PhraseReading.Read) PhraseReader.read(phrase, PhraseContext.on(LocalDate.of(2023, 11, 20), CALENDAR));
        var inTheFile = Deadline.of(DeadlineKind.NO_LATER_THAN, LocalDate.of(2023, 12, 20));

        assertThat(read.deadline(phrase, CALENDAR).lastDay()).isEqualTo(LocalDate.of(2023, 12, 19));
        assertThat(inTheFile.lastDay()).isEqualTo(LocalDate.of(2023, 12, 20));
        assertThat(read.doubts())
                .containsExactly("«chậm nhất» và «trước» mâu thuẫn nhau; hiểu theo nghĩa chặt hơn là «trước».");
        TABLE.add(row("RP06*", inTheFile));
    }

    @Test
    void s003IsDueOnASundayAndRemindsOnTheFridayBefore() {
        var scenario = json("deadline/seed-scenarios.json").get("scenarios").get(0);
        var regime = scenario.get("report_regimes").get(0);
        var phrase = regime.get("due_phrase").asText();
        var deadline = PhraseReader.read(phrase, PhraseContext.on(start(scenario), CALENDAR))
                .deadline(phrase, CALENDAR);

        assertThat(deadline.kind().name()).isEqualTo(regime.get("due_kind").asText());
        assertThat(deadline.lastDay()).isEqualTo(day(regime.get("resolves_to_end_of")));
        assertThat(deadline.reminderDay(CALENDAR, 0)).isEqualTo(day(regime.get("last_working_day_before")));
        assertThat(deadline.reminderDay(CALENDAR, 7)).isEqualTo(LocalDate.of(2014, 12, 3));
        TABLE.add(row("S003", deadline));
    }

    @Test
    void aNamedSundayStaysAndRemindsOnTheFridayBefore() {
        var rp04 = facts().filter(fact -> fact.instrument().equals("RP04"))
                .findFirst()
                .orElseThrow();

        assertThat(rp04.deadline().lastDay()).isEqualTo(LocalDate.of(2023, 12, 9));
        assertThat(rp04.deadline().reminderDay(CALENDAR, 0)).isEqualTo(LocalDate.of(2023, 12, 8));
        // Even read as "the Sunday counts" it does not move.
        var inclusive = Deadline.of(DeadlineKind.NO_LATER_THAN, LocalDate.of(2023, 12, 10));
        assertThat(inclusive.lastDay()).isEqualTo(LocalDate.of(2023, 12, 10));
        assertThat(inclusive.reminderDay(CALENDAR, 0)).isEqualTo(LocalDate.of(2023, 12, 8));
    }

    @Test
    void theDailyReportIsDueAtTwoOnEveryHolidayToo() {
        var rp05 = facts().filter(fact -> fact.kind() == DeadlineKind.DAILY_BEFORE_TIME)
                .findFirst()
                .orElseThrow();
        var holidays = new WorkingCalendar(rp05.date("from_date")
                .datesUntil(rp05.date("to_date").plusDays(1))
                .collect(Collectors.toMap(day -> day, day -> DayKind.HOLIDAY)));
        var daily = rp05.deadline();

        assertThat(daily.term().from()).isEqualTo(rp05.date("from_date"));
        assertThat(daily.term().to()).isEqualTo(rp05.date("to_date"));
        rp05.date("from_date").datesUntil(rp05.date("to_date").plusDays(1)).forEach(day -> {
            var due = daily.on(day, holidays);
            TABLE.add(row("RP05", due));
            assertThat(due.dueAt()).isEqualTo(at(day, LocalTime.of(14, 0)));
            assertThat(due.hourLevel()).isTrue();
            assertThat(due.lastDay()).isEqualTo(day);
        });
    }

    @Test
    void theWorkedExampleOfRp15RollsFromSundayToMonday() {
        var rp15 = facts().filter(fact -> fact.phrase().startsWith("10 ngày"))
                .findFirst()
                .orElseThrow();
        var parent = LocalDate.of(2025, 7, 24);
        var rolled = rp15.deadline().on(parent, CALENDAR);
        var stayed =
                Deadline.of(rp15.phrase(), rp15.deadline().term().on(parent).rolling(RollPolicy.STAY), CALENDAR);

        TABLE.add(row("RP15", rolled));
        assertThat(rp15.deadline().dueAt()).as("nobody knows the day yet").isNull();
        assertThat(stayed.lastDay()).isEqualTo(LocalDate.of(2025, 8, 3));
        assertThat(rolled.lastDay()).isEqualTo(LocalDate.of(2025, 8, 4));
    }

    @Test
    void theFiveRegimesOfRp10AreDueTwoWorkingDaysAfterTheirCutOff() {
        var regimes = Stream.of(json("deadline/real-instruments.json").get("plans"))
                .flatMap(plans -> IntStream.range(0, plans.size()).mapToObj(plans::get))
                .filter(plan -> plan.get("id").asText().equals("RP10"))
                .flatMap(plan ->
                        IntStream.range(0, plan.get("report_regime").size()).mapToObj(plan.get("report_regime")::get))
                .toList();
        assertThat(regimes).hasSize(5);
        assertThat(regimes.stream().map(regime -> afterCutOff(regime, cutOff(regime, 2025))))
                .containsExactly(
                        // 14/6/2025 is a Saturday, 14/9 and 14/12/2025 are Sundays.
                        LocalDate.of(2025, 6, 17),
                        LocalDate.of(2025, 6, 17),
                        LocalDate.of(2025, 6, 17),
                        LocalDate.of(2025, 9, 16),
                        LocalDate.of(2025, 12, 16));
        assertThat(afterCutOff(regimes.get(0), LocalDate.of(2026, 2, 14)))
                .as("over Tết")
                .isEqualTo(LocalDate.of(2026, 2, 24));
    }

    private static @Nullable LocalDate afterCutOff(JsonNode regime, LocalDate cutOff) {
        var phrase = regime.get("due").asText();
        var deadline = PhraseReader.read(phrase, PhraseContext.on(cutOff, CALENDAR))
                .deadline(phrase, CALENDAR)
                .on(cutOff, CALENDAR);
        TABLE.add(row("RP10 " + regime.get("period").asText(), deadline));
        return deadline.lastDay();
    }

    private static LocalDate cutOff(JsonNode regime, int year) {
        return LocalDate.of(
                year,
                switch (regime.get("period").asText()) {
                    case "NINE_MONTH" -> 9;
                    case "YEARLY" -> 12;
                    default -> 6;
                },
                14);
    }

    @AfterAll
    static void theTable() {
        LOG.info("phrase → instant → 7, 3, 1, 0 working days before\n{}", String.join("\n", TABLE));
    }

    private static String row(String instrument, Deadline deadline) {
        var reminders = Stream.of(7, 3, 1, 0)
                .map(days -> String.valueOf(deadline.reminderDay(CALENDAR, days)))
                .collect(Collectors.joining(", "));
        var due = deadline.dueAt();
        return String.join(
                " | ",
                instrument,
                deadline.phrase(),
                deadline.kind().name(),
                due == null
                        ? "-"
                        : due.atZone(Deadline.VIETNAM).toLocalDateTime().toString(),
                due == null ? "-" : reminders,
                DeadlineText.line(deadline));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Deadline.VIETNAM).toInstant();
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Deadline.VIETNAM).toInstant();
    }

    private static LocalDate start(JsonNode scenario) {
        return LocalDate.parse(scenario.get("start_clock").asText().substring(0, 10));
    }

    private static @Nullable LocalDate day(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : LocalDate.parse(node.asText());
    }

    private static JsonNode json(String file) {
        try {
            return new ObjectMapper().readTree(CalendarFixture.file(file));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
