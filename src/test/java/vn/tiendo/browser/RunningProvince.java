package vn.tiendo.browser;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import vn.tiendo.TienDoApplication;
import vn.tiendo.demo.DemoOfficers;
import vn.tiendo.engine.identity.FirstPassword;
import vn.tiendo.organization.ImportOfficers;
import vn.tiendo.organization.ImportUnits;
import vn.tiendo.testing.OwnDatabase;

/** The application as it runs in an office, on a port of its own, with the province and a login for each role. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = TienDoApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({OwnDatabase.class, RunningProvince.Beans.class})
@interface RunningProvince {

    String PASSWORD = "demo";

    /** What only tests have. */
    @TestConfiguration(proxyBeanMethods = false)
    class Beans {

        @Bean
        FirstPassword everybodyHasTheSamePassword() {
            return officer -> PASSWORD;
        }

        @Bean
        SmartInitializingSingleton province(ImportUnits units, ImportOfficers officers) throws IOException {
            var list = new ClassPathResource("demo/units.csv").getContentAsString(StandardCharsets.UTF_8);
            return () -> {
                units.run(list.getBytes(StandardCharsets.UTF_8));
                officers.run(DemoOfficers.of(list).getBytes(StandardCharsets.UTF_8));
            };
        }
    }
}
