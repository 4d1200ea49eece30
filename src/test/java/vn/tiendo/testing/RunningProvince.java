package vn.tiendo.testing;

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
import vn.tiendo.TienDoApplication;
import vn.tiendo.engine.identity.FirstPassword;
import vn.tiendo.organization.ImportOfficers;

/**
 * The whole application on a port of its own with the province, its officers and the real models; everybody's password
 * is {@link TestPeople#PASSWORD}. The engine's own steps are made by hand. What a test makes stays.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TienDoApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "camunda.bpm.job-execution.enabled=false")
@Import({OwnDatabase.class, LifecycleTest.Beans.class, RunningProvince.Beans.class})
public @interface RunningProvince {

    /** What only tests have. */
    @TestConfiguration(proxyBeanMethods = false)
    class Beans {

        @Bean
        FirstPassword everybodyHasTheSamePassword() {
            return officer -> TestPeople.PASSWORD;
        }

        /** In most units each role has one officer; here two specialists can meet. */
        @Bean
        SmartInitializingSingleton aSecondSpecialist(
                SmartInitializingSingleton oldAndNewUnits, ImportOfficers officers) {
            return () -> officers.run("""
                    login,full_name,email,unit,roles
                    stc.chuyenvien2,Chuyên viên thứ hai,stc.chuyenvien2@laichau.example,STC,chuyenvien
                    """.getBytes(StandardCharsets.UTF_8));
        }
    }
}
