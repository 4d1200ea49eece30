package vn.tiendo.deadline.process;

import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.Extensions;
import vn.tiendo.deadline.domain.Duty;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.engine.form.PaperHead;

/** How a duty came by the deadline that holds now, for the head of every form about it: the first one, and extensions. */
@Component
public class DeadlineStory {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(VietnamTime.ZONE);

    private final Duties duties;
    private final Extensions extensions;

    DeadlineStory(Duties duties, Extensions extensions) {
        this.duties = duties;
        this.extensions = extensions;
    }

    /** Adds the rows; none where the first deadline still holds. */
    public PaperHead tell(DutyRef ref, PaperHead head) {
        long granted = extensions.granted(ref);
        return head.row("Thời hạn ban đầu", first(duties.require(ref)))
                .row("Đã gia hạn", granted == 0 ? null : granted + " lần");
    }

    /** A period keeps its words when it ends on another day: then the day is said too. */
    private static @Nullable String first(Duty duty) {
        var phrase = duty.firstPhrase();
        var due = duty.firstDueAt();
        if (phrase == null || phrase.equals(duty.phrase()) && Objects.equals(due, duty.dueAt())) {
            return null;
        }
        return !phrase.equals(duty.phrase()) || due == null
                ? phrase
                : phrase + " (hết ngày " + DAY.format(due.minusMillis(1)) + ")";
    }
}
