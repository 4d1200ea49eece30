package vn.tiendo.organization.officers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.tiendo.organization.domain.Officer;
import vn.tiendo.organization.domain.UnitNames;

/** How an officer of a list differs from the one that is known, each from what to what. */
final class OfficerChanges {

    private static final String NONE = "không có";

    private OfficerChanges() {}

    static List<String> between(Officer before, Officer after, UnitNames units) {
        var changes = new ArrayList<String>();
        change(changes, "Họ và tên", before.fullName(), after.fullName());
        change(changes, "Đơn vị", units.name(before.unit()), units.name(after.unit()));
        change(changes, "Vai trò", RoleWords.inWords(before.roles()), RoleWords.inWords(after.roles()));
        change(
                changes,
                "Thư điện tử",
                Objects.requireNonNullElse(before.email(), ""),
                Objects.requireNonNullElse(after.email(), ""));
        change(changes, "Sử dụng hệ thống", used(before), used(after));
        return changes;
    }

    private static String used(Officer officer) {
        return officer.active() ? "đang dùng" : "đã thôi";
    }

    private static void change(List<String> changes, String what, String from, String to) {
        if (!from.equals(to)) {
            changes.add(what + ": " + (from.isEmpty() ? NONE : from) + " → " + (to.isEmpty() ? NONE : to));
        }
    }
}
