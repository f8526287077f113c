package no.trepart.storage;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Says once more after the last test, where it is seen, which database the tests ran against. */
public final class TestDatabaseSummary implements TestExecutionListener {

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        TestServer.ifUsed().ifPresent(System.out::println);
    }
}
