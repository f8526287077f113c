package no.trepart;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestExecutionListeners;

/** A test of the whole house with a data folder of its own; all such tests share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestExecutionListeners(
        listeners = HouseKeeping.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
@SpringBootTest(
        properties = {
            "trepart.data-folder=target/test-house/${random.uuid}",
            // Two readers of one property would each get a random folder.
            "trepart.knowledge.folder=target/test-house/documents",
            "trepart.host-key=" + HouseTest.HOST_KEY,
            "trepart.address=https://trepart.example.no",
            "trepart.retention.after-start=P1D"
        })
public @interface HouseTest {

    /** The key of the host of this house. */
    String HOST_KEY = "a-key-that-only-tests-know";
}
