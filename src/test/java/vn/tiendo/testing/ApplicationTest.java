package vn.tiendo.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.TienDoApplication;

/**
 * A test on the whole application with the real engine and an embedded PostgreSQL, shared by all such tests; what a
 * test writes, in our tables and in the engine's, is rolled back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = TienDoApplication.class)
@Import(OwnDatabase.class)
@Transactional
public @interface ApplicationTest {}
