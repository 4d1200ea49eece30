package vn.tiendo.engine.identity;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.ImportAtStart;
import vn.tiendo.organization.ImportRefused;
import vn.tiendo.organization.OfficerDirectory;
import vn.tiendo.startup.StartupRefused;

/**
 * Puts people in order before the web server opens its port: the lists named in the configuration, the engine's users
 * and groups, what they may do, and an administrator. If one of these fails, the application does not start.
 */
@Component
class IdentityAtStart implements SmartLifecycle {

    private final ImportAtStart lists;
    private final OfficerDirectory directory;
    private final Grants grants;
    private final Administrator administrator;
    private volatile boolean running;

    IdentityAtStart(ImportAtStart lists, OfficerDirectory directory, Grants grants, Administrator administrator) {
        this.lists = lists;
        this.directory = directory;
        this.grants = grants;
        this.administrator = administrator;
    }

    @Override
    public void start() {
        lists.run();
        try {
            directory.bringInStep();
        } catch (ImportRefused nobodyLeft) {
            throw new StartupRefused(nobodyLeft.getMessage() + ".");
        }
        grants.bringInStep();
        administrator.ensureThereIsOne();
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

    /** Long before the web server, which starts among the last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
