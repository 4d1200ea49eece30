package vn.tiendo.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.domain.Duty;
import vn.tiendo.deadline.domain.UnitUrged;
import vn.tiendo.notification.domain.MailText;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.Units;

/** What a unit is urged about, as one mail (đôn đốc): the words, what is wanted until when, each duty with its link. */
@Component
class UrgingMailText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int SHOWN = 100;

    private final MailTemplates templates;
    private final Officers officers;
    private final Units units;
    private final Clock clock;

    UrgingMailText(MailTemplates templates, Officers officers, Units units, Clock clock) {
        this.templates = templates;
        this.officers = officers;
        this.units = units;
        this.clock = clock;
    }

    /** One duty. */
    public record Owed(String title, String about, String when, boolean late, String link) {}

    /**
     * What the template shows.
     *
     * @param demands what is wanted, a sentence each
     * @param more    how many duties are not listed
     */
    public record Urging(
            List<String> lines,
            String from,
            List<String> demands,
            List<Owed> duties,
            int more,
            String color,
            String tint) {}

    MailText of(UnitUrged urged, List<Duty> duties) {
        var now = clock.instant();
        long late = duties.stream().filter(duty -> duty.overdue(now)).count();
        var tone = late > 0 ? Tone.LATE : Tone.SOON;
        var urging = new Urging(
                urged.text().lines().toList(),
                from(urged.actor()),
                demands(urged),
                duties.stream().limit(SHOWN).map(duty -> owed(duty, now)).toList(),
                Math.max(0, duties.size() - SHOWN),
                tone.color(),
                tone.tint());
        return templates.render(
                "don-doc",
                "Đôn đốc: " + duties.size() + " việc chưa hoàn thành" + (late == 0 ? "" : ", " + late + " quá hạn"),
                Map.of("urging", urging, "day", DayInWords.of(VietnamTime.today(clock))));
    }

    private static List<String> demands(UnitUrged urged) {
        var demands = new ArrayList<String>();
        add(demands, "Công văn đôn đốc số ", urged.letter());
        add(demands, "Hoàn thành chậm nhất ngày ", day(urged.catchUpDay()));
        add(demands, "Giải trình các việc quá hạn chậm nhất ngày ", day(urged.explainBy()));
        return demands;
    }

    private static void add(List<String> demands, String words, @Nullable String value) {
        if (value != null) {
            demands.add(words + value + ".");
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private Owed owed(Duty duty, Instant now) {
        return new Owed(
                Titles.shortened(duty.title()),
                " · " + duty.ref().kind().title() + ", " + duty.phrase(),
                when(duty, now),
                duty.overdue(now),
                templates.link(duty.ref().path()));
    }

    private static String when(Duty duty, Instant now) {
        var due = duty.dueAt();
        if (due == null) {
            return "chưa hoàn thành";
        }
        var lastDay = LocalDate.ofInstant(due.minusMillis(1), VietnamTime.ZONE);
        long days = ChronoUnit.DAYS.between(lastDay, LocalDate.ofInstant(now, VietnamTime.ZONE));
        if (now.isBefore(due)) {
            return "còn " + -days + " ngày";
        }
        return days == 0 ? "quá hạn hôm nay" : "quá hạn " + days + " ngày";
    }

    private String from(String actor) {
        return officers.find(actor)
                .map(officer -> officer.fullName() + ", "
                        + units.require(officer.unit()).name())
                .orElse(actor);
    }
}
