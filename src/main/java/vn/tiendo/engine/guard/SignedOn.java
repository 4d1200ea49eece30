package vn.tiendo.engine.guard;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;

/**
 * The person in whose name the engine is called right now.
 *
 * @param administrator whether the person belongs to the engine's own group of administrators
 */
record SignedOn(String login, boolean administrator) {

    /** Empty for the engine's own jobs and for our own code, which answers for itself. */
    static Optional<SignedOn> now(IdentityService identity) {
        return Optional.ofNullable(identity.getCurrentAuthentication())
                .filter(person -> person.getUserId() != null)
                .map(person -> new SignedOn(
                        person.getUserId(),
                        person.getGroupIds() != null && person.getGroupIds().contains(Groups.CAMUNDA_ADMIN)));
    }
}
