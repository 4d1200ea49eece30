package vn.tiendo.web;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.TestPeople;

/** Officers who ask the engine for tasks without pause, until closed. */
class BusyOfficers implements AutoCloseable {

    private final ExecutorService threads;
    private final AtomicInteger requests = new AtomicInteger();
    private final CountDownLatch atWork;
    private volatile boolean closed;

    /** Returns once each of them has got an answer. */
    BusyOfficers(int port, int number) throws InterruptedException {
        threads = Executors.newFixedThreadPool(number);
        atWork = new CountDownLatch(number);
        for (var officer = 0; officer < number; officer++) {
            threads.execute(() -> work(OfficerBrowser.signedOn(port, "stc.chuyenvien", TestPeople.PASSWORD)));
        }
        if (!atWork.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Not every officer got an answer");
        }
    }

    int requests() {
        return requests.get();
    }

    @Override
    public void close() {
        closed = true;
        threads.shutdown();
        try {
            threads.awaitTermination(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(OfficerBrowser browser) {
        while (!closed) {
            browser.get(OfficerBrowser.ENGINE + "/task?maxResults=1");
            requests.incrementAndGet();
            atWork.countDown();
        }
    }
}
