package no.trepart;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets Spring Security keep who is logged in where this house looks for it.
 *
 * <p>That place is static, and each house that is opened in the same process takes it over from the ones before.
 */
class HouseKeeping implements TestExecutionListener, Ordered {

    /** Before the listener that logs in the user of {@code @WithMockUser}. */
    private static final int BEFORE_LOGIN = 9_000;

    @Override
    public void beforeTestMethod(TestContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                test.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
    }

    @Override
    public int getOrder() {
        return BEFORE_LOGIN;
    }
}
