package vn.tiendo.organization.domain;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an officer does in the own unit. The suffix names the engine's group: the leaders of the unit {@code STC} are
 * the group {@code stc.lanhdao}.
 */
public enum Role {
    CLERK("vanthu", "Văn thư"),
    SPECIALIST("chuyenvien", "Chuyên viên"),
    LEADER("lanhdao", "Lãnh đạo"),
    SIGNER("nguoiky", "Người ký"),
    SUPERVISOR("theodoi", "Theo dõi, đôn đốc"),
    ADMINISTRATOR("quantri", "Quản trị");

    private final String suffix;
    private final String title;

    Role(String suffix, String title) {
        this.suffix = suffix;
        this.title = title;
    }

    /** The role of that suffix, as it stands in an officers' list. */
    public static Optional<Role> ofSuffix(String suffix) {
        return Stream.of(values()).filter(role -> role.suffix.equals(suffix)).findFirst();
    }

    /** The last part of a group id and of a demo login, for example {@code lanhdao}. */
    public String suffix() {
        return suffix;
    }

    /** The Vietnamese name, as shown on screen. */
    public String title() {
        return title;
    }
}
