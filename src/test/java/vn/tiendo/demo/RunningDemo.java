package vn.tiendo.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.sql.DataSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.tiendo.TienDoApplication;
import vn.tiendo.testing.TestDatabase;

/** The demo as it runs, on a port and a database of its own; the engine works by itself. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = TienDoApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({RunningDemo.Beans.class, DemoProvince.class, DemoWork.class, DemoTime.class})
@interface RunningDemo {

    /** What the demo's own database is elsewhere; mails go to the demo's own server, not to that of the tests. */
    @TestConfiguration(proxyBeanMethods = false)
    class Beans {

        @Bean
        DataSource dataSource() {
            TestDatabase.stopAfterTheApplications();
            return TestDatabase.dataSource();
        }
    }
}
