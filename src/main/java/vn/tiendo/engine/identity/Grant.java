package vn.tiendo.engine.identity;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;

/** Exactly these permissions on one resource. */
record Grant(Resource resource, String resourceId, Set<Permission> permissions) {

    Grant(Resource resource, String resourceId, Permission... permissions) {
        this(resource, resourceId, Set.of(permissions));
    }

    /** Whether that authorization says the same, no less and no more. */
    boolean isWhat(Authorization known) {
        return known.getAuthorizationType() == Authorization.AUTH_TYPE_GRANT
                && known.getResourceType() == resource.resourceType()
                && resourceId.equals(known.getResourceId())
                && ((AuthorizationEntity) known).getPermissions() == bits();
    }

    Authorization to(String group, AuthorizationService authorizations) {
        var authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(group);
        authorization.setResource(resource);
        authorization.setResourceId(resourceId);
        authorization.setPermissions(permissions.toArray(Permission[]::new));
        return authorization;
    }

    private int bits() {
        return permissions.stream().mapToInt(Permission::getValue).reduce(0, (one, other) -> one | other);
    }
}
