package vn.tiendo.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.sql.DataSource;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.tiendo.TienDoApplication;

/** The whole application on a port of its own, a real database, an administrator {@code admin}, people to be made. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TienDoApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.admin-user.id=admin",
            "camunda.bpm.admin-user.password=" + TestPeople.PASSWORD,
            "camunda.bpm.job-execution.enabled=false"
        })
@Import({RunningApplication.Beans.class, MailIsCaught.class})
public @interface RunningApplication {

    /** What only tests have. */
    @TestConfiguration(proxyBeanMethods = false)
    class Beans {

        @Bean
        DataSource dataSource() {
            return TestDatabase.dataSource();
        }

        @Bean
        Probe probe() {
            return new Probe();
        }

        @Bean
        TestPeople testPeople(IdentityService identity, AuthorizationService authorizations) {
            return new TestPeople(identity, authorizations);
        }
    }
}
