package vn.tiendo.organization;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.organization.domain.Officer;

/** Lets an officer leave the service: no login any more, no work. The next list that names the officer has its own. */
@Service
public class RetireOfficer {

    private final Officers officers;
    private final OrganizationLock lock;
    private final OfficerDirectory directory;

    RetireOfficer(Officers officers, OrganizationLock lock, OfficerDirectory directory) {
        this.officers = officers;
        this.lock = lock;
        this.directory = directory;
    }

    /** @throws ImportRefused when nobody would be left who can administer the system */
    @Transactional
    public void retire(String login) {
        lock.hold();
        officers.find(login).filter(Officer::active).ifPresent(leaving -> {
            officers.save(new Officer(
                    leaving.login(), leaving.fullName(), leaving.email(), leaving.unit(), leaving.roles(), false));
            directory.bringInStep();
        });
    }
}
