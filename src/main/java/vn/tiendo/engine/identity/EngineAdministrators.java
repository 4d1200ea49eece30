package vn.tiendo.engine.identity;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.stereotype.Component;
import vn.tiendo.Administrators;

/** The engine's own administrators: the officers with that role, and the one whom the environment names. */
@Component
class EngineAdministrators implements Administrators {

    private final IdentityService identity;

    EngineAdministrators(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public boolean contain(String login) {
        return identity.createUserQuery()
                        .userId(login)
                        .memberOfGroup(Groups.CAMUNDA_ADMIN)
                        .count()
                > 0;
    }
}
