package vn.tiendo.organization;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.csv.Faults;

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

        var known = officers.byLogin();
        var added = 0;
        var changed = 0;
        for (var officer : list) {
            var before = known.get(officer.login());
            if (!officer.equals(before)) {
                officers.save(officer);
                added += before == null ? 1 : 0;
                changed += before == null ? 0 : 1;
            }
        }
        var result = new ImportResult(added, changed, list.size() - added - changed);
        if (result.wroteSomething()) {
            directory.bringInStep();
        }
        return result;
    }
}
