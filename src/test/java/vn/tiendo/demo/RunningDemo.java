package vn.tiendo.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import vn.tiendo.TienDoApplication;
import vn.tiendo.testing.OwnDatabase;

/** The demo as it runs, on a port and a database of its own; the engine works by itself. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = TienDoApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({OwnDatabase.class, DemoProvince.class, DemoWork.class, DemoTime.class})
@interface RunningDemo {}
