package vn.tiendo.faults;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.tiendo.TienDoApplication;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.OwnDatabase;

/**
 * The province on a database that no other test uses. The officers work in this JVM, whose engine does nothing by
 * itself; whatever the engine is to do is done by nodes that the test starts, or by hand.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TienDoApplication.class,
        properties = {"camunda.bpm.job-execution.enabled=false", "tien-do.mail.read-timeout=3s"})
@Import({OwnDatabase.class, LifecycleTest.Beans.class, Work.class})
@interface FaultTest {}
