package vn.tiendo.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import vn.tiendo.organization.ImportOfficers;
import vn.tiendo.organization.ImportUnits;

/**
 * The units that only the old instruments know, with a login for each role; most of them have since ceased to exist, so
 * that today's plans do not reach them.
 */
record ScenarioUnits(ImportUnits units, ImportOfficers officers) {

    /** Takes them in; the second time nothing is left to do. */
    void ensure() {
        var list = Stream.concat(
                        lines("scenarios/units.csv"),
                        lines("demo/scenario-units.csv").skip(1))
                .collect(Collectors.joining("\n"));
        units.run(list.getBytes(StandardCharsets.UTF_8));
        officers.run(DemoOfficers.of(list).getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<String> lines(String file) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines();
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
    }
}
