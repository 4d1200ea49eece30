package vn.tiendo.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.TravellingClock;

/** Where the demo's work is done: everybody's desk, on the day that the chapter has come to. */
final class Stage {

    private static final Duration A_WHILE = Duration.ofMinutes(3);

    private static final Pattern PATTERN_OF_A_DUTY = Pattern.compile("(assignment|report):\\d+");

    private final Desks desks;
    private final TravellingClock clock;
    private final Keys keys;
    private final Days days;

    Stage(Desks desks, TravellingClock clock, Keys keys, Days days) {
        this.desks = desks;
        this.clock = clock;
        this.keys = keys;
        this.days = days;
    }

    Days days() {
        return days;
    }

    Keys keys() {
        return keys;
    }

    /** The morning of that day; nothing where it is that day already. */
    void day(int offset) {
        var day = days.working(offset);
        if (!day.equals(today())) {
            clock.travelTo(day.toString());
        }
    }

    /** The same day at seven, so that what is done then lies behind when the offices open. */
    void dawn(int offset) {
        clock.travelTo(
                days.working(offset).atTime(7, 0).atZone(Deadline.VIETNAM).toInstant());
    }

    /** The day that it is now, as forms send it. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Deadline.VIETNAM);
    }

    /** An officer fills in a form and sends it. */
    void does(String login, String form, String key, Map<String, ?> values) {
        var desk = desks.of(login);
        desk.submit(desk.task(form, key), values);
        clock.travelTo(clock.instant().plus(A_WHILE));
    }

    /** An officer does the first task of that form that is to be done in somebody else's place. */
    void doesInPlace(String login, String form, Map<String, ?> values) {
        var desk = desks.of(login);
        var task = desk.filtered("Việc tôi làm thay").stream()
                .filter(one -> one.getTaskDefinitionKey().equals("userTask_" + form))
                .findFirst()
                .orElseThrow();
        desk.submit(task, values);
    }

    /** An officer lets something pass. */
    void passes(String login, String form, String key) {
        does(login, form, key, Map.of("decision", "PASS"));
    }

    /** An officer returns something with a reason. */
    void returns(String login, String form, String key, String reason) {
        does(login, form, key, Map.of("decision", "RETURN", "remark", reason));
    }

    /** A clerk enters a directive that the unit received; its business key. */
    String enters(String clerk, String receivingUnit, Map<String, Object> directive) {
        var desk = desks.of(clerk);
        var instance = desk.start("directiveIntake");
        desk.submit(
                desk.taskOf("registerDirective", instance),
                Fields.and(
                        directive,
                        "receivingUnit",
                        receivingUnit,
                        "secrecy",
                        "NONE",
                        "citations",
                        directive.getOrDefault("citations", List.of()),
                        "recipients",
                        List.of()));
        clock.travelTo(clock.instant().plus(A_WHILE));
        return keys.newestDirective();
    }

    /** A specialist begins a plan of the unit's own accord; its business key. */
    String begins(String specialist) {
        desks.of(specialist).start("planPreparation");
        return keys.newestPlan();
    }

    /** An officer begins something; the id of the instance. */
    String starts(String login, String process) {
        return desks.of(login).start(process);
    }

    /** An officer asks for more time for the first of the duties that the form offers. */
    void asksForMoreTime(String login, String instance, String day, Map<String, String> why) {
        var desk = desks.of(login);
        var task = desk.taskOf("askExtension", instance);
        var duty = PATTERN_OF_A_DUTY
                .matcher(desk.open(task).get("dutyOptions").toString())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        var answers = new HashMap<String, Object>(Map.of("asking", "ASK", "duty", duty, "askedDay", day));
        answers.putAll(why);
        desk.submit(task, answers);
    }

    /** A morning on which everybody is told what is due and what is late. */
    void theMorningOf(int offset) {
        day(offset);
        desks.theClocksStrikeFromNow();
        theEngineWorks();
    }

    /** The engine's own steps that are due by now. */
    void theEngineWorks() {
        desks.letTheEngineWork();
    }
}
