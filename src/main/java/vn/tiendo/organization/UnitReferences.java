package vn.tiendo.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.csv.Faults;
import vn.tiendo.organization.domain.Hierarchy;
import vn.tiendo.organization.domain.UnitEntry;

/** Checks what units say of one another: superiors and successors exist, and nobody is above itself. */
class UnitReferences {

    private final UnitsFile file;
    private final Faults faults;

    UnitReferences(UnitsFile file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    void check(List<UnitEntry> entries, Map<String, UnitEntry> known) {
        var all = new HashMap<>(known);
        entries.forEach(entry -> all.put(entry.unit().code(), entry));
        var parents = new HashMap<String, String>();
        all.forEach((code, entry) -> {
            if (entry.unit().parent() != null) {
                parents.put(code, entry.unit().parent());
            }
        });
        var hierarchy = new Hierarchy(parents);
        for (var entry : entries) {
            checkSuperior(entry, all, hierarchy);
            checkSuccessors(entry, all);
        }
    }

    private void checkSuperior(UnitEntry entry, Map<String, UnitEntry> all, Hierarchy hierarchy) {
        var parent = entry.unit().parent();
        if (parent != null && !all.containsKey(parent)) {
            fault(entry, "đơn vị cấp trên " + Faults.quoted(parent) + " không có trong danh sách");
        } else if (hierarchy.isEndlessFrom(entry.unit().code())) {
            fault(entry, "đơn vị " + Faults.quoted(entry.unit().code()) + " nằm trong vòng cấp trên khép kín");
        }
    }

    private void checkSuccessors(UnitEntry entry, Map<String, UnitEntry> all) {
        for (var successor : entry.successors()) {
            if (!all.containsKey(successor)) {
                fault(entry, "đơn vị kế thừa " + Faults.quoted(successor) + " không có trong danh sách");
            } else if (successor.equals(entry.unit().code())) {
                fault(entry, "đơn vị " + Faults.quoted(successor) + " không thể kế thừa chính mình");
            }
        }
    }

    private void fault(UnitEntry entry, String message) {
        faults.add(file.lineOf(entry), message);
    }
}
