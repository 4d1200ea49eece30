package vn.tiendo.engine.identity;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;

/**
 * What an officer may do with the own account: read it and change the password. The engine's default also lets
 * everybody delete the own account, with all that depends on it.
 */
class OwnAccount extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newUser(User user) {
        var own = super.newUser(user);
        for (var authorization : own) {
            if (authorization.getResourceType() == Resources.USER.resourceType()) {
                authorization.setPermissions(new Permissions[] {Permissions.READ, Permissions.UPDATE});
            }
        }
        return own;
    }
}
