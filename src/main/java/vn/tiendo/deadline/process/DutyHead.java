package vn.tiendo.deadline.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.domain.Duty;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.engine.form.PaperHead;
import vn.tiendo.organization.process.UnitOptions;

/** What a duty is about, as the head of a form shows it: what is owed, by whom, until when, and how late it is. */
@Component
class DutyHead {

    private final Duties duties;
    private final DeadlineStory story;
    private final UnitOptions units;
    private final List<DelayOfOthers> delays;
    private final Clock clock;

    DutyHead(Duties duties, DeadlineStory story, UnitOptions units, List<DelayOfOthers> delays, Clock clock) {
        this.duties = duties;
        this.story = story;
        this.units = units;
        this.delays = delays;
        this.clock = clock;
    }

    PaperHead of(DutyRef ref) {
        var duty = duties.require(ref);
        var head = new PaperHead()
                .row(ref.kind().title(), duty.title())
                .row("Đơn vị thực hiện", units.name(duty.unit()))
                .row("Chuyên viên", units.officerName(duty.officer()))
                .row("Đơn vị theo dõi", units.name(duty.supervisor()))
                .row("Thời hạn", duty.phrase());
        story.tell(ref, head).row("Quá hạn", late(duty));
        delays.forEach(delay -> head.row("Chậm do phối hợp", delay.of(ref).orElse(null)));
        return head;
    }

    private @Nullable String late(Duty duty) {
        if (duty.dueAt() == null || clock.instant().isBefore(duty.dueAt())) {
            return null;
        }
        var lastDay = LocalDate.ofInstant(duty.dueAt().minusMillis(1), VietnamTime.ZONE);
        var days = ChronoUnit.DAYS.between(lastDay, VietnamTime.today(clock));
        return days == 0 ? "hôm nay" : days + " ngày";
    }
}
