package vn.tiendo.organization;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.csv.Faults;

/**
 * Takes over a list of units, a CSV file with the columns {@code code, name, short_name, kind, chain, parent,
 * valid_from, valid_to, successors} (days as 2025-07-01, successors separated by semicolons). The order of the rows
 * becomes the order on screen. Units that the file does not name stay as they are: a unit ends by {@code valid_to}.
 */
@Service
public class ImportUnits {

    private final Units units;
    private final OrganizationLock lock;
    private final OfficerDirectory directory;

    ImportUnits(Units units, OrganizationLock lock, OfficerDirectory directory) {
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
        var list = new UnitsFile(faults);
        var entries = list.read(file);
        var known = units.entries();
        new UnitReferences(list, faults).check(entries, known);
        if (faults.any()) {
            throw new ImportRefused(faults.inOrder());
        }

        var added = 0;
        var changed = 0;
        for (var entry : entries) {
            var before = known.get(entry.unit().code());
            if (!entry.equals(before)) {
                units.save(entry);
                added += before == null ? 1 : 0;
                changed += before == null ? 0 : 1;
            }
        }
        var result = new ImportResult(added, changed, entries.size() - added - changed);
        if (result.wroteSomething()) {
            directory.bringInStep();
        }
        return result;
    }
}
