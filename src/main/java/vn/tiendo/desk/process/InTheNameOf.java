package vn.tiendo.desk.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** Calls the engine as the officer who is signed on, so that every wall stands where it stands for Tasklist. */
@Component
class InTheNameOf {

    private final IdentityService identity;

    InTheNameOf(IdentityService identity) {
        this.identity = identity;
    }

    <T> T officer(String login, Supplier<T> work) {
        var groups = identity.createGroupQuery().groupMember(login).unlimitedList().stream()
                .map(Group::getId)
                .toList();
        var before = identity.getCurrentAuthentication();
        try {
            identity.setAuthentication(login, groups);
            return work.get();
        } finally {
            identity.setAuthentication(before);
        }
    }
}
