package vn.tiendo.supervision.web;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.deadline.domain.WorkingCalendar;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.OpenPlanPage;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.FiguresBy;
import vn.tiendo.supervision.register.OverdueTrend;
import vn.tiendo.supervision.register.Period;
import vn.tiendo.supervision.register.PlanTimeline;
import vn.tiendo.supervision.register.Register;
import vn.tiendo.supervision.register.UnitRanks;

/** Biểu đồ: the figures as pictures, each with its table. */
@Controller
class PicturePages {

    static final String PICTURES = "/bieu-do";

    private final Standings standings;
    private final Register register;
    private final OverdueTrend trend;
    private final UnitRanks ranks;
    private final FiguresBy figures;
    private final PlanTimeline timeline;
    private final OpenPlanPage door;
    private final FilterDesk desk;
    private final Calendars calendars;
    private final Clock clock;

    PicturePages(
            Standings standings,
            Register register,
            OverdueTrend trend,
            UnitRanks ranks,
            FiguresBy figures,
            PlanTimeline timeline,
            OpenPlanPage door,
            FilterDesk desk,
            Calendars calendars,
            Clock clock) {
        this.standings = standings;
        this.register = register;
        this.trend = trend;
        this.ranks = ranks;
        this.figures = figures;
        this.timeline = timeline;
        this.door = door;
        this.desk = desk;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping(PICTURES)
    String pictures(@RequestParam Map<String, String> parameters, Principal who, Model model) {
        var filter = DutyFilter.of(parameters).in(null);
        var officer = standings.require(who.getName());
        var today = VietnamTime.today(clock);
        var choice = PictureChoice.of(parameters, filter, today);
        var calendar = calendars.current();
        var sheet = register.sheet(officer, filter);
        model.addAttribute("sheet", sheet);
        model.addAttribute("choice", choice);
        model.addAttribute("orders", UnitRanks.Order.values());
        model.addAttribute("trend", trend.of(officer, filter, choice.months()));
        model.addAttribute("ranks", ranks.of(sheet, choice.order()));
        model.addAttribute("days", days(officer, filter, choice.year(), calendar));
        model.addAttribute("restDays", restDays(choice.year(), calendar));
        model.addAttribute("today", today);
        desk.lay(officer, filter, model);
        return "bieu-do/bieu-do";
    }

    private List<DueDay> days(Standing officer, DutyFilter filter, Year year, WorkingCalendar calendar) {
        var asked = within(filter.period(), year);
        if (asked == null) {
            return List.of();
        }
        var addresses = new DueDay.Addresses(filter);
        return figures.days(officer, filter.over(asked)).entrySet().stream()
                .map(day -> new DueDay(day.getKey(), day.getValue(), !calendar.isWorkingDay(day.getKey()), addresses))
                .toList();
    }

    private static @Nullable Period within(@Nullable Period period, Year year) {
        var from = latest(year.atDay(1), period == null ? null : period.from());
        var to = earliest(year.atMonth(12).atEndOfMonth(), period == null ? null : period.to());
        return from.isAfter(to) ? null : new Period(null, from, to);
    }

    private static LocalDate latest(LocalDate one, @Nullable LocalDate other) {
        return other == null || other.isBefore(one) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, @Nullable LocalDate other) {
        return other == null || other.isAfter(one) ? one : other;
    }

    private static List<LocalDate> restDays(Year year, WorkingCalendar calendar) {
        return year.atDay(1)
                .datesUntil(year.plusYears(1).atDay(1))
                .filter(day -> !calendar.isWorkingDay(day))
                .toList();
    }

    @GetMapping(PlanPages.PLAN + "/dong-thoi-gian")
    String timeline(@PathVariable long id, Principal who, Model model) {
        var seen = door.open(id, who.getName());
        var lines = timeline.of(seen.officer(), id);
        model.addAttribute("overviewStyle", true);
        model.addAttribute("plan", seen.plan());
        model.addAttribute("lines", lines);
        model.addAttribute("cut", lines.size() == PlanTimeline.MOST);
        model.addAttribute(
                "to", new Links(new DutyFilter(null, null, null, null, id, null, null, null, null, null, null)));
        model.addAttribute("buckets", FilterDesk.BUCKETS);
        model.addAttribute("today", VietnamTime.today(clock));
        return "bieu-do/ke-hoach";
    }
}
