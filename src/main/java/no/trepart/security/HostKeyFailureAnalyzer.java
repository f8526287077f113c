package no.trepart.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a host key that is too short into two plain sentences instead of a stack trace. */
final class HostKeyFailureAnalyzer extends AbstractFailureAnalyzer<HostKeyTooShortException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, HostKeyTooShortException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Set a longer one that nobody can guess; without the setting a key is made and kept in the data folder.",
                cause);
    }
}
