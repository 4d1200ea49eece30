package vn.tiendo.supervision.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.act.Acts;
import vn.tiendo.supervision.act.ChosenDuties;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.RegisterKind;
import vn.tiendo.supervision.register.RegisterRow;
import vn.tiendo.supervision.register.RegisterRows;

/** Which rows of a list its reader may urge. What coordinating units owe is urged through the unit that leads. */
@Component
class UrgeableRows {

    private final RegisterRows rows;
    private final Acts acts;

    UrgeableRows(RegisterRows rows, Acts acts) {
        this.rows = rows;
        this.acts = acts;
    }

    /** Those of some rows, as forms name them. */
    Set<String> among(List<RegisterRow> some, String login) {
        return acts.urgeable(refs(some), login).stream()
                .map(DutyRef::businessKey)
                .collect(Collectors.toSet());
    }

    /**
     * All rows that a filter asks for, on all pages.
     *
     * @throws Refusal if they are too many to be urged at once, or none of them may be
     */
    List<String> all(Standing officer, DutyFilter filter) {
        var all = new ArrayList<RegisterRow>();
        rows.each(officer, filter, row -> {
            if (all.size() == ChosenDuties.MOST) {
                throw new Refusal("Mỗi lần đôn đốc được nhiều nhất 5.000 việc; hãy lọc bớt danh sách.");
            }
            all.add(row);
        });
        var login = officer.officer().login();
        var urgeable = among(all, login);
        if (urgeable.isEmpty()) {
            throw new Refusal("Trong danh sách không có việc nào đồng chí được đôn đốc; hãy chọn lại bộ lọc.");
        }
        return all.stream().map(RegisterRow::ref).filter(urgeable::contains).toList();
    }

    private static List<DutyRef> refs(List<RegisterRow> rows) {
        return rows.stream()
                .filter(row -> row.kind() != RegisterKind.CONTRIBUTION)
                .map(row -> DutyRef.of(row.ref()))
                .toList();
    }
}
