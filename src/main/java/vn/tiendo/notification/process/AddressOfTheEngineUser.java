package vn.tiendo.notification.process;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.notification.domain.AddressMended;

/** Admin shows the engine's own copy of an address; it is brought in step at once, not only at the next start. */
@Component
class AddressOfTheEngineUser {

    private final IdentityService identity;

    AddressOfTheEngineUser(IdentityService identity) {
        this.identity = identity;
    }

    @EventListener
    public void on(AddressMended event) {
        var user = identity.createUserQuery().userId(event.login()).singleResult();
        if (user != null) {
            user.setEmail(event.address());
            identity.saveUser(user);
        }
    }
}
