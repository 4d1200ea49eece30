package vn.tiendo.organization;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.csv.CsvRow;
import vn.tiendo.csv.CsvSheet;
import vn.tiendo.csv.Faults;
import vn.tiendo.organization.domain.MailAddress;
import vn.tiendo.organization.domain.Officer;
import vn.tiendo.organization.domain.Role;

/** Reads officers from a file, row by row. */
class OfficersFile {

    private static final List<String> COLUMNS = List.of("login", "full_name", "email", "unit", "roles", "active");
    private static final Pattern LOGIN = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(\\.[a-z0-9]+)*");
    private static final Pattern EMAIL = Pattern.compile("|" + MailAddress.SHAPE);
    private static final Pattern YES_OR_NO = Pattern.compile("|true|false");
    private static final int LONGEST_NAME = 200;

    private final Faults faults;
    private final Set<String> units;
    private final Map<String, Integer> lines = new HashMap<>();

    OfficersFile(Faults faults, Set<String> units) {
        this.faults = faults;
        this.units = units;
    }

    List<Officer> read(byte[] file) {
        var officers = new ArrayList<Officer>();
        for (var row : new CsvSheet(COLUMNS, faults).rows(file, 1)) {
            officers.add(officer(row));
        }
        return officers;
    }

    private Officer officer(CsvRow row) {
        var login = row.shaped("login", LOGIN, "chỉ được gồm chữ thường không dấu, chữ số và dấu chấm ở giữa");
        var fullName = row.name("full_name", LONGEST_NAME);
        var email = row.shaped("email", EMAIL, "phải là một địa chỉ thư điện tử");
        var unit = row.name("unit", LONGEST_NAME);
        var active = !"false".equals(row.shaped("active", YES_OR_NO, "phải là true hoặc false"));
        var roles = roles(row);
        if (!unit.isEmpty() && !units.contains(unit)) {
            row.fault("đơn vị " + Faults.quoted(unit) + " không có trong danh sách");
        }
        if (active && roles.isEmpty()) {
            row.fault("chưa có vai trò hợp lệ nào");
        }
        var first = lines.putIfAbsent(login, row.line());
        if (first != null && !login.isEmpty()) {
            row.fault("tên đăng nhập " + Faults.quoted(login) + " đã có ở dòng " + first);
        }
        return new Officer(login, fullName, email.isEmpty() ? null : email, unit, roles, active);
    }

    private static Set<Role> roles(CsvRow row) {
        var roles = EnumSet.noneOf(Role.class);
        for (var word : row.words("roles")) {
            Role.ofSuffix(word)
                    .ifPresentOrElse(roles::add, () -> row.fault("vai trò " + Faults.quoted(word) + " không có"));
        }
        return roles;
    }
}
