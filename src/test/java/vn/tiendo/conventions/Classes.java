package vn.tiendo.conventions;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What was compiled, read once, and what it was compiled from. */
final class Classes {

    static final JavaClasses OF_THE_APPLICATION =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("vn.tiendo");

    static final JavaClasses OF_THE_TESTS =
            new ClassFileImporter().withImportOption(new OnlyIncludeTests()).importPackages("vn.tiendo");

    /** Both, so that a class knows who of the tests uses it. */
    static final JavaClasses ALL = new ClassFileImporter().importPackages("vn.tiendo");

    static final Path MAIN = Path.of("src/main/java");
    static final Path TESTS = Path.of("src/test/java");

    private Classes() {}

    /** Every Java file below a folder. */
    static List<Path> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The source of a class of the application. */
    static String source(JavaClass type) {
        return read(MAIN.resolve(type.getPackageName().replace('.', '/'))
                .resolve(type.getSource().orElseThrow().getFileName().orElseThrow()));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
