package vn.tiendo.conventions;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** One clock and one zone, said in so many words: what the machine believes about either must not matter. */
class TimeAndZoneTest {

    private static final DescribedPredicate<JavaMethodCall> ASKS_THE_MACHINE = describe(
            "ask the machine for the time or its zone",
            call -> asksForTheTime(call.getTarget()) || asksForTheZone(call.getTarget()));

    private static boolean asksForTheTime(MethodCallTarget target) {
        var owner = target.getOwner();
        return owner.getPackageName().equals("java.time")
                        && (target.getName().equals("now") || owner.isEquivalentTo(Clock.class) && isAMaker(target))
                || owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
    }

    private static boolean isAMaker(MethodCallTarget target) {
        return target.getName().startsWith("system") || target.getName().startsWith("tick");
    }

    private static boolean asksForTheZone(MethodCallTarget target) {
        var owner = target.getOwner();
        return target.getName().equals("systemDefault")
                || owner.isEquivalentTo(TimeZone.class) && target.getName().endsWith("Default");
    }

    @Test
    void onlyOneBeanAsksTheMachineForTheTime() {
        noClasses()
                .that()
                .haveNameNotMatching("vn\\.tiendo\\.engine\\.ClockConfiguration")
                .should()
                .callMethodWhere(ASKS_THE_MACHINE)
                .check(Classes.OF_THE_APPLICATION);
    }

    /** Otherwise a test is right at some hours of the day and on some machines. */
    @Test
    void noTestMixesTheMachinesZoneIn() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "ask the machine for its zone",
                        call -> asksForTheZone(call.getTarget()) || asksForTheDayHere(call.getTarget())))
                .check(Classes.OF_THE_TESTS);
        noClasses()
                .should()
                .callConstructor(SimpleDateFormat.class, String.class)
                .check(Classes.OF_THE_TESTS);
    }

    private static boolean asksForTheDayHere(MethodCallTarget target) {
        return target.getName().equals("now")
                && target.getOwner().getPackageName().equals("java.time")
                && !target.getOwner().isEquivalentTo(Instant.class)
                && target.getRawParameterTypes().isEmpty();
    }

    @Test
    void onlyTheAdaptersKnowTheEnginesDates() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.tiendo.engine..", "vn.tiendo.*.process..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(Date.class.getName())
                .check(Classes.OF_THE_APPLICATION);
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Calendar.class)
                .check(Classes.OF_THE_APPLICATION);
        noClasses().should().callConstructor(Date.class).check(Classes.OF_THE_APPLICATION);
    }
}
