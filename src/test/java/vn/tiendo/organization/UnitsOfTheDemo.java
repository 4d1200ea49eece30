package vn.tiendo.organization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import vn.tiendo.csv.Faults;
import vn.tiendo.organization.domain.UnitEntry;

/** The units of the demo's province as they stand in its list, without a database. */
public final class UnitsOfTheDemo {

    private UnitsOfTheDemo() {}

    /** All of them, past and present, by code. */
    public static Map<String, UnitEntry> entries() {
        try {
            var file = new ClassPathResource("demo/units.csv").getContentAsByteArray();
            return new UnitsFile(new Faults())
                    .read(file).stream()
                            .collect(Collectors.toMap(entry -> entry.unit().code(), Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
