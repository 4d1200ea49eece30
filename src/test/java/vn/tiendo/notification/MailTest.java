package vn.tiendo.notification;

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

/** The province with a real mail server that can be told to misbehave; patience with it is one second. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TienDoApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"camunda.bpm.job-execution.enabled=false", "tien-do.mail.read-timeout=1s"})
@Import({OwnDatabase.class, LifecycleTest.Beans.class, MailTest.Beans.class, Post.class})
@interface MailTest {

    /** Everybody can log in. */
    @TestConfiguration(proxyBeanMethods = false)
    class Beans {

        @Bean
        FirstPassword everybodyHasTheSamePassword() {
            return officer -> TestPeople.PASSWORD;
        }
    }
}
