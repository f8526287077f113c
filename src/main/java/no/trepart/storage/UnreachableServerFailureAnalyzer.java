package no.trepart.storage;

import com.mongodb.MongoTimeoutException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a database server that does not answer at start into two plain sentences instead of a stack trace. */
final class UnreachableServerFailureAnalyzer extends AbstractFailureAnalyzer<MongoTimeoutException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, MongoTimeoutException cause) {
        return new FailureAnalysis(
                "The MongoDB server that spring.mongodb.uri names does not answer: " + cause.getMessage(),
                "Start that server or correct the address; without an address the embedded store is used.",
                cause);
    }
}
