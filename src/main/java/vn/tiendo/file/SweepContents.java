package vn.tiendo.file;

import org.springframework.stereotype.Component;
import vn.tiendo.deadline.HourlyWork;

/** Deletes what was brought to a store by somebody who then died or could not reach it, some every hour. */
@Component
class SweepContents implements HourlyWork {

    private static final int AT_ONCE = 100;

    private final ContentStores stores;
    private final ContentsOnTheirWay onTheirWay;

    SweepContents(ContentStores stores, ContentsOnTheirWay onTheirWay) {
        this.stores = stores;
        this.onTheirWay = onTheirWay;
    }

    @Override
    public void run() {
        for (var key : onTheirWay.overdue(AT_ONCE)) {
            if (!stores.abandon(key)) {
                // The next hour is early enough, and the watch over deadlines waits for us.
                return;
            }
        }
    }
}
