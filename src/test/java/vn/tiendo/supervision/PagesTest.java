package vn.tiendo.supervision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.tiendo.TienDoApplication;
import vn.tiendo.engine.identity.FirstPassword;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.OwnDatabase;
import vn.tiendo.testing.TestPeople;

/** The province and its officers on a port of its own, with the engine's steps made by hand. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TienDoApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "camunda.bpm.job-execution.enabled=false")
@Import({OwnDatabase.class, LifecycleTest.Beans.class, PagesTest.Passwords.class, IssuedPlans.class})
public @interface PagesTest {

    /** Everybody can log in. */
    @TestConfiguration(proxyBeanMethods = false)
    class Passwords {

        @Bean
        FirstPassword everybodyHasTheSamePassword() {
            return officer -> TestPeople.PASSWORD;
        }
    }
}
