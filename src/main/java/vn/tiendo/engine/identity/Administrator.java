package vn.tiendo.engine.identity;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.startup.StartupRefused;

/**
 * Sees to it that somebody can administer the system. Where nobody can, it makes the administrator the environment
 * names; without one, the start is refused: while the group of administrators is empty, the engine lets anybody make
 * one (CVE-2026-77226).
 */
@Component
class Administrator {

    private static final int SHORTEST_PASSWORD = 12;
    private static final String LOGIN_SHAPE = "[a-z0-9]+([.][a-z0-9]+)*";

    private final IdentityService identity;
    private final Officers officers;
    private final String login;
    private final String password;

    Administrator(
            IdentityService identity,
            Officers officers,
            @Value("${tien-do.admin.login:}") String login,
            @Value("${tien-do.admin.password:}") String password) {
        this.identity = identity;
        this.officers = officers;
        this.login = login;
        this.password = password;
    }

    /** Does nothing where an administrator has a password. */
    @Transactional
    public void ensureThereIsOne() {
        if (someoneCanAdminister()) {
            return;
        }
        ensureSafe();
        var known = identity.createUserQuery().userId(login).singleResult();
        var user = known == null ? identity.newUser(login) : known;
        if (known == null) {
            user.setLastName(Role.ADMINISTRATOR.title());
        }
        user.setPassword(password);
        identity.saveUser(user);
        if (identity.createGroupQuery()
                        .groupMember(login)
                        .groupId(Groups.CAMUNDA_ADMIN)
                        .count()
                == 0) {
            identity.createMembership(login, Groups.CAMUNDA_ADMIN);
        }
    }

    private boolean someoneCanAdminister() {
        return identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).unlimitedList().stream()
                .anyMatch(user -> user.getPassword() != null);
    }

    private void ensureSafe() {
        if (login.isBlank() || password.isBlank()) {
            throw new StartupRefused("Chưa có người quản trị: hãy đặt TIENDO_ADMIN_LOGIN và TIENDO_ADMIN_PASSWORD rồi"
                    + " khởi động lại.");
        }
        if (!login.matches(LOGIN_SHAPE)) {
            throw new StartupRefused(
                    "TIENDO_ADMIN_LOGIN chỉ được gồm chữ thường không dấu, chữ số và dấu chấm ở giữa.");
        }
        if (password.length() < SHORTEST_PASSWORD || password.equalsIgnoreCase(login)) {
            throw new StartupRefused(
                    "TIENDO_ADMIN_PASSWORD chưa an toàn: phải có ít nhất %d ký tự và khác tên đăng nhập."
                            .formatted(SHORTEST_PASSWORD));
        }
        var officer = officers.find(login);
        if (officer.isPresent() && !officer.get().roles().contains(Role.ADMINISTRATOR)) {
            throw new StartupRefused(
                    "TIENDO_ADMIN_LOGIN là cán bộ không có vai trò quantri: hãy chọn tên khác, hoặc giao"
                            + " vai trò đó trong danh sách cán bộ.");
        }
    }
}
