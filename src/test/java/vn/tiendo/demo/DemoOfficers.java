package vn.tiendo.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.organization.domain.Role;

/** The demo's officers: one for each role in every unit of a list, and an administrator. */
public final class DemoOfficers {

    private static final String HEADER = "login,full_name,email,unit,roles";
    private static final List<Role> ROLES = Arrays.stream(Role.values())
            .filter(role -> role != Role.ADMINISTRATOR)
            .toList();

    private DemoOfficers() {}

    /** An officers' list in CSV, made of the first two columns (code, name) of a units' list. */
    public static String of(String units) {
        var officers = units.lines().skip(1).flatMap(DemoOfficers::ofUnit);
        var administrator = row("quantri", "Quản trị hệ thống", "VPUB", Role.ADMINISTRATOR);
        return Stream.concat(Stream.of(HEADER), Stream.concat(officers, Stream.of(administrator)))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> ofUnit(String line) {
        var code = line.substring(0, line.indexOf(','));
        var name = firstCell(line.substring(code.length() + 1));
        return ROLES.stream()
                .map(role -> row(
                        code.toLowerCase(Locale.ROOT) + "." + role.suffix(), role.title() + " " + name, code, role));
    }

    private static String firstCell(String cells) {
        var end = cells.startsWith("\"") ? cells.indexOf('"', 1) + 1 : cells.indexOf(',');
        return cells.substring(0, end).replace("\"", "");
    }

    private static String row(String login, String name, String unit, Role role) {
        return "%s,\"%s\",%s@laichau.example,%s,%s".formatted(login, name, login, unit, role.suffix());
    }
}
