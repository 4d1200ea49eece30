package vn.tiendo.testing;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.TaskQuery;

/** Officers named by unit and role, with the few grants that an officer has. */
public class TestPeople {

    /** The password of everybody in tests. */
    public static final String PASSWORD = "demo";

    private final IdentityService identity;
    private final AuthorizationService authorizations;

    public TestPeople(IdentityService identity, AuthorizationService authorizations) {
        this.identity = identity;
        this.authorizations = authorizations;
    }

    /** The officer {@code stc.chuyenvien} in the group {@code stc.chuyenvien}, unless there already. */
    public void officer(String login, String group) {
        if (identity.createUserQuery().userId(login).count() > 0) {
            return;
        }
        var user = identity.newUser(login);
        user.setFirstName("Cán bộ");
        user.setLastName(login);
        user.setEmail(login + "@example.vn");
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        if (identity.createGroupQuery().groupId(group).count() == 0) {
            var unitAndRole = identity.newGroup(group);
            unitAndRole.setName(group);
            unitAndRole.setType("WORKFLOW");
            identity.saveGroup(unitAndRole);
            grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
            grant(group, Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ);
        }
        identity.createMembership(login, group);
    }

    /** Lets a group do something with a resource. */
    public void grant(String group, Resource resource, String id, Permission... permissions) {
        var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }

    /** A filter that everybody may use; returns its id. */
    public String sharedFilter(FilterService filters, String name, TaskQuery query) {
        var filter = filters.newTaskFilter(name);
        filter.setQuery(query);
        var id = filters.saveFilter(filter).getId();
        var everybody = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        everybody.setResource(Resources.FILTER);
        everybody.setResourceId(id);
        everybody.addPermission(Permissions.READ);
        authorizations.saveAuthorization(everybody);
        return id;
    }
}
