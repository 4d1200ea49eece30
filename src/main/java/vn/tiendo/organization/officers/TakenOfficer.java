package vn.tiendo.organization.officers;

import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.organization.domain.Officer;
import vn.tiendo.sheet.list.Verdict.Change;

/** An officer as a list has it, and what taking it in changes. */
record TakenOfficer(Officer officer, Change change, List<String> changes) {

    /** What the history says of it. */
    String note() {
        return officer.login() + " · " + officer.fullName() + ": "
                + (change == Change.NEW ? "mới" : changes.stream().collect(Collectors.joining("; ")));
    }
}
