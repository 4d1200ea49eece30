package vn.tiendo.engine.tasklist;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the filters that all officers share as this version defines them: made on the first start, brought up to date
 * on later ones. They belong to nobody and everybody may read them; only an administrator may change them.
 */
@Component
class SharedFilters implements SmartInitializingSingleton {

    /** The user task ids at which somebody is asked to direct, approve, sign, decide or confirm. */
    public static final List<String> APPROVALS = List.of(
            "userTask_giveDirection",
            "userTask_reviewPlan",
            "userTask_signPlan",
            "userTask_approveReport",
            "userTask_signConsolidatedReport",
            "userTask_decideRefusal",
            "userTask_confirmCompletion",
            "userTask_decideExtension",
            "userTask_directOverdue");

    static final String CURRENT_USER = "${ currentUser() }";
    static final String CURRENT_GROUPS = "${ currentUserGroups() }";
    static final String NOW = "${ now() }";
    static final String IN_THREE_DAYS = "${ dateTime().plusDays(3) }";

    /** Every expression that a shared filter contains, letter by letter: no other needs to be allowed in a query. */
    public static final List<String> EXPRESSIONS = List.of(CURRENT_USER, CURRENT_GROUPS, NOW, IN_THREE_DAYS);

    /** Two nodes that start at once must not make the filters twice: the engine knows no unique name. */
    private static final long LOCK = 0x7469656e_646fL;

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    SharedFilters(
            FilterService filters,
            TaskService tasks,
            AuthorizationService authorizations,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        bringUpToDate();
    }

    /** Makes the filters that are missing and sets the others as defined; what officers made stays as it is. */
    void bringUpToDate() {
        transaction.executeWithoutResult(status -> {
            database.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
            for (var definition : SharedFilter.values()) {
                var filter = existing(definition);
                filter.setQuery(definition.query(tasks));
                filter.setProperties(definition.properties());
                filters.saveFilter(filter);
                letEverybodyRead(filter);
            }
        });
    }

    private Filter existing(SharedFilter definition) {
        return filters.createFilterQuery().filterName(definition.title()).list().stream()
                .filter(filter -> filter.getOwner() == null)
                .findFirst()
                .orElseGet(() -> filters.newTaskFilter(definition.title()));
    }

    private void letEverybodyRead(Filter filter) {
        var granted = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                .resourceType(Resources.FILTER)
                .resourceId(filter.getId())
                .hasPermission(Permissions.READ);
        if (granted.count() == 0) {
            var everybody = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
            everybody.setResource(Resources.FILTER);
            everybody.setResourceId(filter.getId());
            everybody.addPermission(Permissions.READ);
            authorizations.saveAuthorization(everybody);
        }
    }
}
