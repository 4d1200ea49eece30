package vn.tiendo.organization.officers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.domain.NameReading.Found;
import vn.tiendo.organization.domain.NameReading.Unsure;
import vn.tiendo.organization.domain.Officer;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.organization.domain.UnitNames;
import vn.tiendo.sheet.list.ListJudge;
import vn.tiendo.sheet.list.ListQuestion;
import vn.tiendo.sheet.list.ListQuestion.Choice;
import vn.tiendo.sheet.list.ReadRow;
import vn.tiendo.sheet.list.Verdict;
import vn.tiendo.sheet.list.Verdict.Change;
import vn.tiendo.sheet.list.Verdict.Fact;

/** Understands who each row of a list of officers is, and what taking it in would change. */
final class OfficerJudge implements ListJudge<TakenOfficer> {

    private final UnitNames units;
    private final KnownOfficers known;
    private final Logins logins;
    private final FindOfficer find;
    /** Where the list names the officer with a login. */
    private final Map<String, String> places = new HashMap<>();

    OfficerJudge(UnitNames units, KnownOfficers known, List<ReadRow> rows) {
        this.units = units;
        this.known = known;
        var taken = new HashSet<>(known.logins());
        // What a later row asks for is not proposed to an earlier one.
        rows.forEach(row -> taken.add(row.text(OfficerColumn.LOGIN)));
        logins = new Logins(taken);
        find = new FindOfficer(known, units);
    }

    @Override
    public Judged<TakenOfficer> judge(ReadRow row) {
        var written = WrittenOfficer.of(row);
        var questions = new ArrayList<>(written.questions());
        var notes = new ArrayList<String>();
        if (row.row().unnumbered() && !row.confirmed("row")) {
            questions.add(ListQuestion.toConfirm(
                    null, "row", "Dòng này không có số thứ tự; hãy xác nhận là cán bộ hoặc bỏ qua.", List.of()));
        }
        var unit = unit(row, written, questions, notes);
        var before = written.name().isEmpty() ? null : find.find(row, written, unit, questions);
        var roles = roles(row, before, questions, notes);
        var login = login(row, written, before, questions);
        if (before == null && !login.isEmpty() && written.login().isEmpty()) {
            notes.add("Cán bộ mới, tên đăng nhập đề xuất: " + login + ".");
        }
        if (before != null && !before.active() && !row.confirmed("back")) {
            questions.add(ListQuestion.toConfirm(
                    null,
                    "back",
                    "Cán bộ này đã thôi dùng hệ thống; hãy xác nhận để dùng lại hoặc bỏ qua.",
                    List.of()));
        }
        var officer = new Officer(
                login,
                written.name(),
                written.email().isEmpty() ? before == null ? null : before.email() : written.email(),
                unit == null ? before == null ? "" : before.unit() : unit,
                Set.copyOf(roles),
                true);
        return judged(row, officer, before, questions, notes);
    }

    private Judged<TakenOfficer> judged(
            ReadRow row, Officer officer, @Nullable Officer before, List<ListQuestion> questions, List<String> notes) {
        var changes = before == null ? List.<String>of() : OfficerChanges.between(before, officer, units);
        if (before != null && !before.unit().equals(officer.unit())) {
            notes.add("Chuyển đơn vị: việc đang làm ở đơn vị cũ cần bàn giao ở trang «Bàn giao công việc».");
        }
        var change = before == null ? Change.NEW : changes.isEmpty() ? Change.SAME : Change.CHANGED;
        var facts = new ArrayList<Fact>();
        fact(facts, OfficerColumn.UNIT, officer.unit().isEmpty() ? "" : units.name(officer.unit()));
        fact(facts, OfficerColumn.POSITION, row.text(OfficerColumn.POSITION));
        fact(facts, OfficerColumn.ROLES, RoleWords.inWords(officer.roles()));
        fact(facts, OfficerColumn.LOGIN, officer.login());
        fact(facts, OfficerColumn.EMAIL, Objects.requireNonNullElse(officer.email(), ""));
        var verdict = new Verdict(officer.fullName(), facts, questions, notes, change, changes);
        return new Judged<>(verdict, questions.isEmpty() ? new TakenOfficer(officer, change, changes) : null);
    }

    private static void fact(List<Fact> facts, OfficerColumn column, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(column.title(), value));
        }
    }

    private @Nullable String unit(
            ReadRow row, WrittenOfficer written, List<ListQuestion> questions, List<String> notes) {
        var text = written.unit();
        var cell = row.cell(OfficerColumn.UNIT);
        if (text.isEmpty()) {
            questions.add(ListQuestion.wrong(
                    OfficerColumn.UNIT, cell + " chưa có đơn vị; hãy ghi hoặc chọn đơn vị.", List.of()));
            return null;
        }
        var reading = units.read(text);
        if (reading instanceof Found found) {
            if (found.because() != null) {
                notes.add(found.because() + ".");
            }
            return found.code();
        }
        if (reading instanceof Unsure some) {
            questions.add(new ListQuestion(
                    OfficerColumn.UNIT.name(),
                    "",
                    cell + ": " + some.because() + "; hãy chọn đơn vị.",
                    some.codes().stream()
                            .map(code -> new Choice(code, units.name(code)))
                            .toList(),
                    some.codes().isEmpty()));
            return null;
        }
        questions.add(ListQuestion.wrong(
                OfficerColumn.UNIT,
                cell + ": không có đơn vị «" + text + "» trong danh sách; hãy chọn đơn vị.",
                List.of()));
        return null;
    }

    private static Set<Role> roles(
            ReadRow row, @Nullable Officer before, List<ListQuestion> questions, List<String> notes) {
        var roles = EnumSet.noneOf(Role.class);
        var reading = RoleWords.read(row.text(OfficerColumn.ROLES));
        roles.addAll(reading.roles());
        reading.unknown()
                .forEach(word -> questions.add(ListQuestion.wrong(
                        OfficerColumn.ROLES,
                        row.cell(OfficerColumn.ROLES) + ": không có vai trò «" + word
                                + "»; hãy ghi văn thư, chuyên viên, lãnh đạo, người ký hoặc theo dõi.",
                        List.of())));
        if (roles.isEmpty() && reading.unknown().isEmpty()) {
            if (before != null && !before.roles().isEmpty()) {
                roles.addAll(before.roles());
            } else {
                roles.addAll(proposed(row, questions));
            }
        }
        boolean administers = before != null && before.roles().contains(Role.ADMINISTRATOR);
        if (administers && roles.add(Role.ADMINISTRATOR)) {
            notes.add("Vai trò Quản trị được giữ nguyên; danh sách không lấy lại vai trò này.");
        }
        if (!administers && roles.contains(Role.ADMINISTRATOR) && !row.confirmed("admin")) {
            questions.add(ListQuestion.toConfirm(
                    OfficerColumn.ROLES,
                    "admin",
                    row.cell(OfficerColumn.ROLES) + " giao quyền quản trị toàn hệ thống; hãy xác nhận hoặc sửa.",
                    List.of()));
        }
        return roles;
    }

    private static Set<Role> proposed(ReadRow row, List<ListQuestion> questions) {
        var position = row.text(OfficerColumn.POSITION);
        var usual = RoleWords.ofPosition(position);
        if (usual.isEmpty()) {
            questions.add(ListQuestion.wrong(
                    OfficerColumn.ROLES,
                    row.cell(OfficerColumn.ROLES)
                            + " chưa có vai trò; hãy ghi văn thư, chuyên viên, lãnh đạo, người ký hoặc theo dõi.",
                    List.of()));
        } else if (!row.confirmed("role:" + RoleWords.inWords(usual))) {
            questions.add(ListQuestion.toConfirm(
                    OfficerColumn.ROLES,
                    "role:" + RoleWords.inWords(usual),
                    "Vai trò đề xuất theo chức vụ «" + position + "»: " + RoleWords.inWords(usual)
                            + "; hãy xác nhận hoặc sửa.",
                    List.of()));
        }
        return usual;
    }

    /** The login of the officer, which stands for the person from here on; nobody may be named twice. */
    private String login(ReadRow row, WrittenOfficer written, @Nullable Officer before, List<ListQuestion> questions) {
        if (written.name().isEmpty()) {
            return written.login();
        }
        var login = before != null
                ? before.login()
                : written.login().isEmpty() ? logins.propose(written.name()) : written.login();
        if (known.isForeign(login)) {
            questions.add(ListQuestion.wrong(
                    OfficerColumn.LOGIN,
                    row.cell(OfficerColumn.LOGIN) + ": tên đăng nhập «" + login
                            + "» là của tài khoản hệ thống; hãy ghi tên khác.",
                    List.of()));
        }
        var first = places.putIfAbsent(login, row.row().place());
        if (first != null) {
            questions.add(ListQuestion.wrong(
                    OfficerColumn.LOGIN,
                    "Tên đăng nhập «" + login + "» đã có ở " + first
                            + "; hãy bỏ qua dòng này, hoặc ghi tên đăng nhập khác nếu là người khác.",
                    List.of()));
        }
        logins.take(login);
        return login;
    }
}
