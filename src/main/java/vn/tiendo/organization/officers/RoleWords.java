package vn.tiendo.organization.officers;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.PlainWords;
import vn.tiendo.organization.domain.Role;

/** Roles as offices write them, several in one cell, and those that usually go with a position. */
final class RoleWords {

    private static final Pattern BETWEEN = Pattern.compile("[,;/+|&\\n]|\\s+(?:và|kiêm)\\s+|\\s+[-–]\\s+");

    private static final Map<Role, Pattern> WORDS = Map.of(
            Role.CLERK, Pattern.compile("van ?thu( .*)?"),
            Role.SPECIALIST, Pattern.compile("(can bo )?chuyen ?vien( .*)?|cv|(can bo )?(xu ly|soan thao|tham muu)"),
            Role.LEADER, Pattern.compile("lanh ?dao( .*)?|ld|thu truong"),
            Role.SIGNER, Pattern.compile("(nguoi ?)?ky( so| duyet| ban hanh| van ban)?"),
            Role.SUPERVISOR, Pattern.compile("(can bo )?theo ?doi( va)?( don doc)?|don doc|giam sat"),
            Role.ADMINISTRATOR, Pattern.compile("quan ?tri( .*)?|admin"));

    private static final Map<Pattern, Set<Role>> POSITIONS = new LinkedHashMap<>();

    static {
        POSITIONS.put(Pattern.compile(".*\\bvan thu\\b.*"), EnumSet.of(Role.CLERK));
        POSITIONS.put(Pattern.compile("(pho )?(truong|pho) (phong|bo phan|to|khoa)\\b.*"), EnumSet.of(Role.SPECIALIST));
        POSITIONS.put(
                Pattern.compile(
                        "(q |quyen )?(pho )?(giam doc|chu tich|bi thu|truong ban|chanh van phong|chanh thanh tra|chi cuc truong"
                                + "|cuc truong|vien truong|chu nhiem|tong giam doc|thu truong)\\b.*"),
                EnumSet.of(Role.LEADER, Role.SIGNER));
        POSITIONS.put(
                Pattern.compile(".*\\b(chuyen vien|cong chuc|can su|ke toan|can bo|thanh tra vien|nhan vien)\\b.*"),
                EnumSet.of(Role.SPECIALIST));
    }

    private RoleWords() {}

    /**
     * What a cell says.
     *
     * @param unknown words that name no role
     */
    record Reading(Set<Role> roles, List<String> unknown) {}

    static Reading read(String cell) {
        var roles = EnumSet.noneOf(Role.class);
        var unknown = Stream.of(BETWEEN.split(cell))
                .map(String::strip)
                .filter(word -> !PlainWords.of(word).isEmpty())
                .filter(word -> {
                    var role = role(PlainWords.of(word));
                    role.ifPresent(roles::add);
                    return role.isEmpty();
                })
                .toList();
        return new Reading(roles, unknown);
    }

    private static Optional<Role> role(String words) {
        return WORDS.entrySet().stream()
                .filter(role -> role.getValue().matcher(words).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The roles that usually go with a position; none where that is not known. */
    static Set<Role> ofPosition(String position) {
        var words = PlainWords.of(position);
        return POSITIONS.entrySet().stream()
                .filter(known -> known.getKey().matcher(words).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Set.of());
    }

    /** The roles in words, in the order of the list of roles. */
    static String inWords(Set<Role> roles) {
        return String.join(
                "; ",
                Stream.of(Role.values())
                        .filter(roles::contains)
                        .map(Role::title)
                        .toList());
    }
}
