package vn.tiendo.engine.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.organization.domain.Role;

/**
 * What each role may do in the engine beyond its own tasks, which the engine opens to candidates and assignees by
 * itself: enter Tasklist, look at our diagrams, and start what that role starts. Deployments, filters, users, groups
 * and authorizations are the administrators' alone.
 */
@Component
class Grants {

    private static final String DIRECTIVE_INTAKE = "directiveIntake";
    private static final String PLAN_PREPARATION = "planPreparation";
    private static final String EXTENSION = "extension";
    private static final String COORDINATION_AGREEMENT = "coordinationAgreement";
    private static final List<String> PROCESSES = List.of(
            DIRECTIVE_INTAKE,
            PLAN_PREPARATION,
            "assignment",
            "contribution",
            "reportSubmission",
            "reportPeriods",
            "consolidation",
            "overdue",
            "urgingFollowUp",
            "explanationRequest",
            EXTENSION,
            "deadlineWatch",
            "moveClocks",
            "planRecall",
            "reorganisation",
            "annexReading",
            "incomingList",
            "deadlineInquiry",
            "mailDelivery",
            "undeliverableMail",
            "substitution",
            COORDINATION_AGREEMENT);

    private static final Set<Integer> OURS = Set.of(
            Resources.APPLICATION.resourceType(),
            Resources.PROCESS_DEFINITION.resourceType(),
            Resources.PROCESS_INSTANCE.resourceType());

    private final AuthorizationService authorizations;
    private final EngineTransaction engine;

    Grants(AuthorizationService authorizations, EngineTransaction engine) {
        this.authorizations = authorizations;
        this.engine = engine;
    }

    /** Grants what is missing and takes back what is too much; the groups themselves need not exist yet. */
    @Transactional
    public void bringInStep() {
        engine.run(() -> {
            administrators();
            WantedGroups.WORKING_ROLES.forEach(this::officers);
        });
    }

    private void administrators() {
        var grants = new ArrayList<Grant>();
        for (var resource : Resources.values()) {
            grants.add(new Grant(resource, Authorization.ANY, Permissions.ALL));
        }
        bringInStep(Groups.CAMUNDA_ADMIN, grants);
    }

    private void officers(Role role) {
        var grants = new ArrayList<Grant>();
        grants.add(new Grant(Resources.APPLICATION, "tasklist", Permissions.ACCESS));
        grants.add(new Grant(Resources.APPLICATION, "welcome", Permissions.ACCESS));
        var starts = startedBy(role);
        for (var process : PROCESSES) {
            grants.add(
                    starts.contains(process)
                            ? new Grant(
                                    Resources.PROCESS_DEFINITION,
                                    process,
                                    Permissions.READ,
                                    Permissions.CREATE_INSTANCE)
                            : new Grant(Resources.PROCESS_DEFINITION, process, Permissions.READ));
        }
        if (!starts.isEmpty()) {
            grants.add(new Grant(Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE));
        }
        bringInStep(role.suffix(), grants);
    }

    private static Set<String> startedBy(Role role) {
        return switch (role) {
            case CLERK -> Set.of(DIRECTIVE_INTAKE);
            case SPECIALIST -> Set.of(PLAN_PREPARATION, EXTENSION, COORDINATION_AGREEMENT);
            case LEADER -> Set.of(EXTENSION);
            case SIGNER, SUPERVISOR, ADMINISTRATOR -> Set.of();
        };
    }

    private void bringInStep(String group, List<Grant> wanted) {
        var missing = new ArrayList<>(wanted);
        for (var known :
                authorizations.createAuthorizationQuery().groupIdIn(group).unlimitedList()) {
            if (!missing.removeIf(grant -> grant.isWhat(known)) && isOurs(known)) {
                authorizations.deleteAuthorization(known.getId());
            }
        }
        missing.forEach(grant -> authorizations.saveAuthorization(grant.to(group, authorizations)));
    }

    /** Candidate groups and shared filters have authorizations too, which others give and take. */
    private static boolean isOurs(Authorization known) {
        return OURS.contains(known.getResourceType());
    }
}
