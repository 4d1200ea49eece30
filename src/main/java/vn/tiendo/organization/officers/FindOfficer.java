package vn.tiendo.organization.officers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.domain.Officer;
import vn.tiendo.organization.domain.UnitNames;
import vn.tiendo.sheet.list.ListQuestion;
import vn.tiendo.sheet.list.ListQuestion.Choice;
import vn.tiendo.sheet.list.ReadRow;

/**
 * Who of the known officers a row means: by the login; else by the name in the unit; else by the name and the address. Where
 * it may be somebody, that is asked: nobody gets the account of another.
 */
final class FindOfficer {

    private final KnownOfficers known;
    private final UnitNames units;
    private final Map<String, String> newcomers = new HashMap<>();

    FindOfficer(KnownOfficers known, UnitNames units) {
        this.known = known;
        this.units = units;
    }

    @Nullable
    Officer find(ReadRow row, WrittenOfficer written, @Nullable String unit, List<ListQuestion> questions) {
        return written.login().isEmpty() ? byName(row, written, unit, questions) : byLogin(row, written, questions);
    }

    private @Nullable Officer byLogin(ReadRow row, WrittenOfficer written, List<ListQuestion> questions) {
        var officer = known.withLogin(written.login());
        var question = "name:" + written.login() + ":" + written.name();
        if (officer != null
                && !KnownOfficers.sameName(officer.fullName(), written.name())
                && !row.confirmed(question)) {
            questions.add(ListQuestion.toConfirm(
                    OfficerColumn.LOGIN,
                    question,
                    row.cell(OfficerColumn.LOGIN) + ": tên đăng nhập «" + written.login() + "» đang là của "
                            + officer.fullName() + " (" + units.name(officer.unit())
                            + "); hãy xác nhận nếu chỉ đổi họ tên, hoặc ghi tên đăng nhập khác.",
                    List.of()));
        }
        return officer;
    }

    private @Nullable Officer byName(
            ReadRow row, WrittenOfficer written, @Nullable String unit, List<ListQuestion> questions) {
        var named = known.named(written.name());
        var here = named.stream().filter(officer -> officer.unit().equals(unit)).toList();
        var mailed = KnownOfficers.withMail(here.isEmpty() ? named : here, written.email());
        if (mailed.size() == 1) {
            return mailed.get(0);
        }
        if (here.size() == 1) {
            return here.get(0);
        }
        if (here.size() > 1) {
            questions.add(ListQuestion.wrong(
                    OfficerColumn.LOGIN,
                    "Đơn vị có " + here.size() + " cán bộ tên " + written.name()
                            + "; hãy chọn tên đăng nhập của người này.",
                    choices(here)));
            return here.get(0);
        }
        if (!named.isEmpty()) {
            elsewhere(row, written, named, questions);
        } else if (unit != null) {
            twin(row, written, unit, questions);
        }
        return null;
    }

    private void elsewhere(ReadRow row, WrittenOfficer written, List<Officer> named, List<ListQuestion> questions) {
        var where = named.stream()
                .map(officer -> units.name(officer.unit()) + " (" + officer.login() + ")")
                .collect(Collectors.joining(", "));
        if (!row.confirmed("other:" + where)) {
            questions.add(ListQuestion.toConfirm(
                    OfficerColumn.LOGIN,
                    "other:" + where,
                    "Đã có cán bộ tên " + written.name() + " ở " + where
                            + "; hãy chọn tên đăng nhập đó nếu người này chuyển đơn vị, hoặc xác nhận là người khác.",
                    choices(named)));
        }
    }

    /** Two newcomers of one name in one unit may be two people, or one who is written twice. */
    private void twin(ReadRow row, WrittenOfficer written, String unit, List<ListQuestion> questions) {
        var first = newcomers.putIfAbsent(unit + " " + written.name(), row.row().place());
        if (first != null && !row.confirmed("twin:" + written.name())) {
            questions.add(ListQuestion.toConfirm(
                    null,
                    "twin:" + written.name(),
                    "Cùng họ tên, cùng đơn vị với " + first + "; hãy xác nhận là người khác hoặc bỏ qua dòng này.",
                    List.of()));
        }
    }

    private static List<Choice> choices(List<Officer> officers) {
        return officers.stream()
                .map(officer -> new Choice(officer.login(), officer.login() + " · " + officer.fullName()))
                .toList();
    }
}
