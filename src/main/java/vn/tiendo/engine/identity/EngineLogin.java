package vn.tiendo.engine.identity;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Checks login and password against the engine's own identity, which also slows down guessing: after each wrong
 * password the login must wait longer.
 */
@Component
class EngineLogin implements AuthenticationProvider {

    private final IdentityService identity;

    EngineLogin(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var login = attempt.getName();
        if (!hasPassword(login) || !identity.checkPassword(login, String.valueOf(attempt.getCredentials()))) {
            throw new BadCredentialsException("Sai tên đăng nhập hoặc mật khẩu");
        }
        List<SimpleGrantedAuthority> groups = identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .map(SimpleGrantedAuthority::new)
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(login, null, groups);
    }

    /** The engine fails, instead of refusing, where an officer has no password yet. */
    private boolean hasPassword(String login) {
        var user = identity.createUserQuery().userId(login).singleResult();
        return user != null && user.getPassword() != null;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
