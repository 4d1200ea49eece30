package vn.tiendo.demo;

import org.springframework.context.SmartLifecycle;

/** Does something when the application starts: in the order of phases, before the web server opens its port. */
final class OnceAtStart implements SmartLifecycle {

    private final int phase;
    private final Runnable act;
    private volatile boolean running;

    OnceAtStart(int phase, Runnable act) {
        this.phase = phase;
        this.act = act;
    }

    @Override
    public void start() {
        act.run();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return phase;
    }
}
