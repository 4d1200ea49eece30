package vn.tiendo.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.phrase.DeadlineInput;
import vn.tiendo.deadline.domain.phrase.PhraseContext;

/**
 * What the deadlines of a plan come to. Words are always read as of the day they were drafted, when the officer saw and
 * confirmed what they mean; only what counts from the issue is counted from the day of issue.
 */
@Component
public class PlanDeadlines {

    private final Plans plans;
    private final Calendars calendars;
    private final Clock clock;

    PlanDeadlines(Plans plans, Calendars calendars, Clock clock) {
        this.plans = plans;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** As the draft stands; periods count from the day of the draft for the time being. */
    public Function<DeadlineInput, Deadline> drafted(long plan) {
        var context = PhraseContext.on(plans.draftedOn(plan), calendars.current());
        return input -> input.deadline(context);
    }

    /** Once the plan is issued under that day. */
    Function<DeadlineInput, Deadline> issued(long plan, LocalDate issuedOn) {
        var calendar = calendars.current();
        var drafted = drafted(plan);
        var now = clock.instant();
        return input -> drafted.apply(input).issued(issuedOn, now, calendar);
    }

    /** One that is entered and in force today. */
    Deadline today(DeadlineInput input) {
        var calendar = calendars.current();
        var today = Deadline.today(clock);
        return input.deadline(PhraseContext.on(today, calendar)).issued(today, clock.instant(), calendar);
    }
}
