package vn.tiendo.testing;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * The web applications ask a static register for "the" engine, and the application that started last is in it. A run of
 * all tests has several applications: each test finds its own there.
 */
public class EngineOfThisTest extends AbstractTestExecutionListener {

    @Override
    public void prepareTestInstance(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(ProcessEngine.class)
                .ifAvailable(ProcessEngines::registerProcessEngine);
    }
}
