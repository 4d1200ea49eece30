package vn.tiendo.deadline;

import vn.tiendo.Refusal;

/** Somebody else has changed the calendar since the effects of a change were shown; they may be others now. */
public class CalendarHasChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    CalendarHasChanged() {
        super("Lịch vừa được người khác sửa nên chưa lưu; hãy xem lại các thay đổi dưới đây rồi lưu.");
    }
}
