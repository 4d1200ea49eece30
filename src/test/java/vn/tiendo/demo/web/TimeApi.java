package vn.tiendo.demo.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.NotFound;
import vn.tiendo.Refusal;
import vn.tiendo.demo.mail.CaughtMail;
import vn.tiendo.demo.mail.MailSink;
import vn.tiendo.demo.travel.Ahead;
import vn.tiendo.demo.travel.AlreadyTravelling;
import vn.tiendo.demo.travel.Failure;
import vn.tiendo.demo.travel.KeptClock;
import vn.tiendo.demo.travel.Scenarios;
import vn.tiendo.demo.travel.Scenarios.Loaded;
import vn.tiendo.demo.travel.Scenarios.Offer;
import vn.tiendo.demo.travel.TimeTravel;

/** The demo's clock, scenarios and mails for scripts. What cannot be done is told in one Vietnamese sentence. */
@RestController
@TestComponent
@RequestMapping(path = "/demo", produces = MediaType.APPLICATION_JSON_VALUE)
public class TimeApi {

    private static final int SHOWN = 5;

    private final TimeTravel travel;
    private final Ahead ahead;
    private final Scenarios scenarios;
    private final MailSink mails;

    public TimeApi(TimeTravel travel, Ahead ahead, Scenarios scenarios, MailSink mails) {
        this.travel = travel;
        this.ahead = ahead;
        this.scenarios = scenarios;
        this.mails = mails;
    }

    /** A moment with its offset, {@code 2014-12-12T08:00:00+07:00}. */
    record Wanted(@Nullable String instant) {}

    record Next(String instant, String what) {}

    /** @param heading where the clock is being moved to at this moment; null when it is not */
    record Clock(String instant, @Nullable String heading, List<Next> next) {}

    record Arrived(String instant, int done, List<Failure> failed, List<Next> next) {}

    @GetMapping("/clock")
    Clock clock() {
        return new Clock(
                KeptClock.written(travel.now()),
                travel.heading().map(KeptClock::written).orElse(null),
                next());
    }

    /** Comes back when all that is due by then has run. */
    @PostMapping(path = "/clock", consumes = MediaType.APPLICATION_JSON_VALUE)
    Arrived travel(@RequestBody Wanted wanted) {
        var journey = travel.to(instant(wanted.instant()));
        return new Arrived(KeptClock.written(journey.arrived()), journey.done(), journey.failed(), next());
    }

    @GetMapping("/scenarios")
    List<Offer> scenarios() {
        return scenarios.all();
    }

    /** Replaces all work; the clock stands where the scenario begins. */
    @PostMapping("/scenarios/{id}")
    Loaded load(@PathVariable String id) {
        return scenarios.load(id);
    }

    /** Newest first; {@code to} is an address or a part of one. */
    @GetMapping("/mails")
    List<CaughtMail> mails(@RequestParam(name = "to", required = false) @Nullable String to) {
        return mails.caught().stream()
                .filter(mail -> to == null || mail.to().contains(to))
                .toList();
    }

    @ExceptionHandler({Refusal.class, HttpMessageNotReadableException.class})
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Map<String, String> refused(Exception refusal) {
        return refusal instanceof Refusal sentence ? message(sentence) : message(notAMoment());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    Map<String, String> notFound(NotFound refusal) {
        return message(refusal);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    Map<String, String> alreadyTravelling(AlreadyTravelling refusal) {
        return message(refusal);
    }

    private List<Next> next() {
        return ahead.after(travel.now(), SHOWN).stream()
                .map(moment -> new Next(KeptClock.written(moment.at()), moment.what()))
                .toList();
    }

    private static Instant instant(@Nullable String written) {
        if (written == null) {
            throw notAMoment();
        }
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException notOne) {
            throw notAMoment();
        }
    }

    private static Refusal notAMoment() {
        return new Refusal("Hãy gửi thời điểm dạng {\"instant\": \"2014-12-12T08:00:00+07:00\"}.");
    }

    private static Map<String, String> message(Exception sentence) {
        return Map.of("message", String.valueOf(sentence.getMessage()));
    }
}
