package vn.tiendo.handover;

import java.util.List;
import vn.tiendo.handover.domain.TakenTask;

/** The tasks that officers have taken, wherever they are kept. */
public interface TakenTasks {

    /** All of that officer, the oldest first. */
    List<TakenTask> of(String login);

    /**
     * From now on the other officer has it; where it is not offered to any group of that officer's, nobody has it.
     *
     * @return whether the other officer has it
     */
    boolean pass(TakenTask task, String to);
}
