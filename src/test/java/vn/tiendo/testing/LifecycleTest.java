package vn.tiendo.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;
import vn.tiendo.TienDoApplication;
import vn.tiendo.demo.DemoOfficers;
import vn.tiendo.organization.ImportOfficers;
import vn.tiendo.organization.ImportUnits;

/**
 * A test that carries work through the real engine and a real database, by the desks of officers, with a clock that can
 * travel and the engine's own steps made by hand. The province, and some units that only the old instruments know, are
 * there; what a test makes stays, so tests look at their own plans.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = TienDoApplication.class, properties = "camunda.bpm.job-execution.enabled=false")
@Import({OwnDatabase.class, LifecycleTest.Beans.class})
public @interface LifecycleTest {

    /** What only tests have. */
    @TestConfiguration(proxyBeanMethods = false)
    class Beans {

        @Bean
        @Primary
        TravellingClock travellingClock() {
            return new TravellingClock();
        }

        @Bean
        Desks desks(ProcessEngine engine) {
            return new Desks(engine);
        }

        @Bean
        SmartInitializingSingleton oldAndNewUnits(ImportUnits units, ImportOfficers officers) {
            return () -> {
                for (var file : new String[] {"demo/units.csv", "scenarios/units.csv"}) {
                    var list = read(file);
                    units.run(list.getBytes(StandardCharsets.UTF_8));
                    officers.run(DemoOfficers.of(list).getBytes(StandardCharsets.UTF_8));
                }
            };
        }

        private static String read(String file) {
            try {
                return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
            } catch (IOException notThere) {
                throw new UncheckedIOException(notThere);
            }
        }
    }
}
