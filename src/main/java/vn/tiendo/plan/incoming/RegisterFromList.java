package vn.tiendo.plan.incoming;

import org.springframework.stereotype.Service;
import vn.tiendo.sheet.list.TakeListIn;

/** Vào sổ theo danh sách: enters the rows of a register, some at a time. */
@Service
public class RegisterFromList {

    private final TakeListIn takeIn;
    private final IncomingLists lists;

    RegisterFromList(TakeListIn takeIn, IncomingLists lists) {
        this.takeIn = takeIn;
        this.lists = lists;
    }

    /** Returns whether there may be more. */
    public boolean some(long list, int limit) {
        return takeIn.takeSome(lists, list, limit);
    }
}
