package vn.tiendo.testing;

import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.impl.DefaultAdminRuntimeDelegate;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.impl.DefaultTasklistRuntimeDelegate;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.impl.DefaultWelcomeRuntimeDelegate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * The web applications ask static registers for "the" engine and for themselves: the application that started last is in
 * them, and one that closes, as those do that no test has used for long, takes them all out. A run of all tests has
 * several applications: each test finds its own there.
 */
public class EngineOfThisTest extends AbstractTestExecutionListener {

    @Override
    public void prepareTestInstance(TestContext test) {
        test.getApplicationContext().getBeanProvider(ProcessEngine.class).ifAvailable(EngineOfThisTest::register);
    }

    private static void register(ProcessEngine engine) {
        if (ProcessEngines.getProcessEngine(engine.getName()) != engine || Tasklist.getRuntimeDelegate() == null) {
            ProcessEngines.registerProcessEngine(engine);
            Admin.setAdminRuntimeDelegate(new DefaultAdminRuntimeDelegate());
            Cockpit.setCockpitRuntimeDelegate(new DefaultCockpitRuntimeDelegate());
            Tasklist.setTasklistRuntimeDelegate(new DefaultTasklistRuntimeDelegate());
            Welcome.setRuntimeDelegate(new DefaultWelcomeRuntimeDelegate());
        }
    }
}
