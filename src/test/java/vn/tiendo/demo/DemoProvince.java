package vn.tiendo.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import vn.tiendo.engine.identity.FirstPassword;
import vn.tiendo.organization.ImportOfficers;
import vn.tiendo.organization.ImportUnits;

/** Lai Châu with its 107 units and a login for each role in every unit. At a restart nothing is left to do. */
@TestConfiguration(proxyBeanMethods = false)
class DemoProvince {

    static final String PASSWORD = "demo";

    @Bean
    FirstPassword everybodyHasTheSamePassword() {
        return officer -> PASSWORD;
    }

    @Bean
    SmartInitializingSingleton province(ImportUnits units, ImportOfficers officers) {
        return () -> {
            var list = units();
            units.run(list.getBytes(StandardCharsets.UTF_8));
            officers.run(DemoOfficers.of(list).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static String units() {
        try {
            return new ClassPathResource("demo/units.csv").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException notThere) {
            throw new IllegalStateException(notThere);
        }
    }
}
