package vn.tiendo.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.Test;
import org.springframework.objenesis.ObjenesisStd;

/** The list of what is open to officers, against every command that this version of the engine has. */
class EveryCommandOfTheEngineTest {

    private static final Set<String> WRITES = Set.of(
            "AddCommentCmd", "AssignTaskCmd", "ClaimTaskCmd", "SaveUserCmd", "SubmitStartFormCmd", "SubmitTaskFormCmd");

    @Test
    void onlySixWritingCommandsAndKnownReadsAreOpenToOfficers() {
        var officer = new SignedOn("stc.chuyenvien", false);
        var objenesis = new ObjenesisStd();
        var open = new TreeSet<String>();
        var shut = 0;
        for (var kind : new ClassFileImporter().importPackages("org.camunda.bpm")) {
            if (!isCommand(kind)) {
                continue;
            }
            try {
                OfficerCommands.admit((Command<?>) objenesis.newInstance(kind.reflect()), officer);
                open.add(kind.getSimpleName());
            } catch (CommandRefused refused) {
                // For oneself it is open; here it names nobody.
                if (CommandRefused.ONLY_FOR_YOURSELF.equals(refused.getMessage())) {
                    open.add(kind.getSimpleName());
                }
                shut++;
            }
        }
        assertThat(shut).as("a scan that found the engine").isGreaterThan(250);
        assertThat(open).containsAll(WRITES);
        open.removeAll(WRITES);
        assertThat(open)
                .allMatch(name -> name.matches("(Get|ExecuteFilter|Is|FindActive|AuthorizationCheck).*"
                        + "|Create(User|Group|Tenant)QueryCmd|.*QueryImpl"));
        assertThat(open).hasSize(57);
    }

    private static boolean isCommand(JavaClass kind) {
        return kind.isAssignableTo(Command.class)
                && !kind.isInterface()
                && !kind.getModifiers().contains(JavaModifier.ABSTRACT);
    }
}
