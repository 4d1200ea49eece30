package vn.tiendo.organization;

import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.csv.Faults;
import vn.tiendo.organization.domain.Officer;

/**
 * Takes over a list of officers, a CSV file with the columns {@code login, full_name, email, unit, roles} (roles as
 * {@code vanthu}, {@code chuyenvien}, {@code lanhdao}, {@code nguoiky}, {@code theodoi}, {@code quantri}, separated by
 * semicolons) and, if wanted, {@code active} (true or false). Who is not active can no longer log in. Officers that
 * the file does not name stay as they are.
 */
@Service
public class ImportOfficers {

    private final Officers officers;
    private final Units units;
    private final OrganizationLock lock;
    private final OfficerDirectory directory;

    ImportOfficers(Officers officers, Units units, OrganizationLock lock, OfficerDirectory directory) {
        this.officers = officers;
        this.units = units;
        this.lock = lock;
        this.directory = directory;
    }

    /**
     * Takes over all rows or none; the same file a second time changes nothing.
     *
     * @throws ImportRefused with every fault of the file
     */
    @Transactional
    public ImportResult run(byte[] file) {
        lock.hold();
        var faults = new Faults();
        var list = new OfficersFile(faults, units.entries().keySet()).read(file);
        if (faults.any()) {
            throw new ImportRefused(faults.inOrder());
        }

        return take(list);
    }

    /**
     * Takes over these officers, who must be such as a list could have; all or none.
     *
     * @throws ImportRefused when nobody would be left who can administer the system
     */
    @Transactional
    public ImportResult take(Collection<Officer> list) {
        lock.hold();
        var known = officers.byLogin();
        var others = list.stream()
                .filter(officer -> !officer.equals(known.get(officer.login())))
                .toList();
        officers.save(others);
        int added = (int) others.stream()
                .filter(officer -> !known.containsKey(officer.login()))
                .count();
        var result = new ImportResult(added, others.size() - added, list.size() - others.size());
        if (result.wroteSomething()) {
            directory.bringInStep();
        }
        return result;
    }
}
