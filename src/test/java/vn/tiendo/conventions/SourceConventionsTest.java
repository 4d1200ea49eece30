package vn.tiendo.conventions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** How the sources are kept: small classes, packages that say what they are for, nothing public without need. */
class SourceConventionsTest {

    private static final int LONGEST = 300;

    /** Public because what starts them is no class of ours. */
    private static final Set<String> FOUND_BY_NAME = Set.of("vn.tiendo.TienDoApplication");

    @Test
    void noClassIsLongerThanCanBeReadAtASitting() {
        assertThat(Classes.sources(Classes.MAIN))
                .filteredOn(file -> Classes.read(file).lines().count() > LONGEST)
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsForAndThatNothingIsNull() {
        assertThat(packages(Classes.MAIN))
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .exists()
                        .content()
                        .startsWith("/**")
                        .contains("@NullMarked"));
    }

    @Test
    void nothingIsImportedByTheDozen() {
        assertThat(everySource())
                .filteredOn(file -> Classes.read(file).lines().anyMatch(line -> line.matches("import .*\\*;")))
                .isEmpty();
    }

    @Test
    void aBeanIsPublicOnlyIfAnotherPackageUsesIt() {
        var unused = Classes.ALL.stream()
                .filter(type -> Classes.OF_THE_APPLICATION.contain(type.getName()))
                .filter(type -> type.isMetaAnnotatedWith(Component.class))
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.getDirectDependenciesToSelf().stream()
                        .allMatch(use -> use.getOriginClass().getPackage().equals(type.getPackage())))
                .map(JavaClass::getName)
                .filter(name -> !FOUND_BY_NAME.contains(name));
        assertThat(unused).isEmpty();
    }

    @Test
    void noTestWaitsOrIsSwitchedOff() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(Classes.OF_THE_TESTS);
        noMethods().should().beAnnotatedWith(Disabled.class).check(Classes.OF_THE_TESTS);
        noClasses().should().beAnnotatedWith(Disabled.class).check(Classes.OF_THE_TESTS);
    }

    private static List<Path> everySource() {
        return Stream.of(Classes.MAIN, Classes.TESTS)
                .flatMap(folder -> Classes.sources(folder).stream())
                .toList();
    }

    private static Set<Path> packages(Path folder) {
        return Classes.sources(folder).stream().map(Path::getParent).collect(Collectors.toSet());
    }
}
