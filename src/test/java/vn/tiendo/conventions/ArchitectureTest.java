package vn.tiendo.conventions;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;

/**
 * Who may know whom. A feature is {@code vn.tiendo.<feature>} with its {@code domain} (plain Java) and its
 * {@code process} (how the engine drives it). The engine's adapters are no one thing: {@code engine} and
 * {@code engine.form} lie below the features, which use them; {@code guard}, {@code identity} and {@code tasklist} lie
 * above the organization, whose people they make known to the engine.
 */
class ArchitectureTest {

    private static final String[] FEATURE_PROCESSES = {
        "vn.tiendo.agreement.process..",
        "vn.tiendo.assignment.process..",
        "vn.tiendo.deadline.process..",
        "vn.tiendo.notification.process..",
        "vn.tiendo.organization.process..",
        "vn.tiendo.plan.process..",
        "vn.tiendo.report.process..",
        "vn.tiendo.substitution.process.."
    };

    private static final String SIGN_ON = "org\\.camunda\\.bpm\\.webapp\\.impl\\.security\\.auth\\.";

    @Test
    void camundaIsKnownOnlyToTheAdapters() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.tiendo.engine..", "vn.tiendo.*.process..", "vn.tiendo.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .because("the way to another engine is kept open")
                .check(Classes.OF_THE_APPLICATION);
    }

    @Test
    void theWebKnowsOfCamundaOnlyWhatSignsOnToItsApplications() {
        noClasses()
                .that()
                .resideInAPackage("vn.tiendo.web..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.camunda..").and(are(nameMatching("(?!" + SIGN_ON + ").*"))))
                .check(Classes.OF_THE_APPLICATION);
    }

    @Test
    void theDomainIsPlainJava() {
        classes()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "jakarta.validation..",
                        "org.jspecify.annotations..",
                        "vn.tiendo",
                        "vn.tiendo.*.domain..")
                .check(Classes.OF_THE_APPLICATION);
    }

    @Test
    void useCasesDoNotKnowWhoDrivesThem() {
        noClasses()
                .that()
                .resideInAnyPackage("vn.tiendo.*", "vn.tiendo.*.domain..")
                .and()
                .resideOutsideOfPackages("vn.tiendo.engine..", "vn.tiendo.web..", "vn.tiendo.startup..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.tiendo.engine..", "vn.tiendo.*.process..", "vn.tiendo.web..")
                .check(Classes.OF_THE_APPLICATION);
    }

    @Test
    void theEngineKnowsNoFeatureButThePeopleAndTheDeadline() {
        noClasses()
                .that()
                .resideInAPackage("vn.tiendo.engine..")
                .should()
                .dependOnClassesThat(resideInAPackage("vn.tiendo..")
                        .and(are(nameMatching(
                                "vn\\.tiendo\\.(?!engine|organization|deadline\\.domain|startup)\\w+\\..*"))))
                .check(Classes.OF_THE_APPLICATION);
    }

    @Test
    void whatTheFeaturesStandOnKnowsNoneOfThem() {
        noClasses()
                .that()
                .resideInAnyPackage("vn.tiendo.engine", "vn.tiendo.engine.form..")
                .should()
                .dependOnClassesThat(resideInAPackage("vn.tiendo..")
                        .and(are(nameMatching("vn\\.tiendo\\.(?!engine|deadline\\.domain)\\w+\\..*"))))
                .check(Classes.OF_THE_APPLICATION);
    }

    @Test
    void noTwoPartsNeedEachOther() {
        slices().assignedFrom(new Parts()).should().beFreeOfCycles().check(Classes.OF_THE_APPLICATION);
    }

    @Test
    void delegatesAreSmallAndNamedAsSuch() {
        classes()
                .that()
                .implement(JavaDelegate.class)
                .should()
                .haveSimpleNameEndingWith("Delegate")
                .andShould()
                .resideInAnyPackage(FEATURE_PROCESSES)
                .andShould()
                .bePackagePrivate()
                .check(Classes.OF_THE_APPLICATION);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(Classes.OF_THE_APPLICATION);
    }

    @Test
    void nobodyWritesToTheConsole() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(Classes.OF_THE_APPLICATION);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(Classes.OF_THE_APPLICATION);
    }

    /** Features and the rest by their first name; the engine's adapters each for itself. */
    private static final class Parts implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            var names = type.getPackageName().split("\\.");
            if (names.length < 3) {
                return SliceIdentifier.ignore();
            }
            return names[2].equals("engine") && names.length > 3
                    ? SliceIdentifier.of("engine." + names[3])
                    : SliceIdentifier.of(names[2]);
        }

        @Override
        public String getDescription() {
            return "parts of the application";
        }
    }
}
