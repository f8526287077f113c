package no.trepart.knowledge.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/**
 * Looks at the host's folder again and again and has the corpus read when something changed. It looks instead of being
 * told by the system because network and container mounts do not tell.
 */
final class FolderWatch implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    private final FolderShelf folder;
    private final Duration lookEvery;
    private final Runnable reload;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("knowledge-folder").factory());
    private String seen;

    FolderWatch(FolderShelf folder, Duration lookEvery, Runnable reload) {
        this.folder = folder;
        this.lookEvery = lookEvery;
        this.reload = reload;
        this.seen = fingerprint();
    }

    @Override
    public void afterPropertiesSet() {
        long millis = lookEvery.toMillis();
        var unused = looking.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        looking.shutdownNow();
    }

    /** What fails is tried again at the next look; the clock would stop for good at the first exception. */
    void look() {
        try {
            String now = fingerprint();
            if (!now.equals(seen)) {
                reload.run();
                seen = now;
            }
        } catch (RuntimeException e) {
            LOG.warn("The library could not be read again; it stays as it was", e);
        }
    }

    /** A folder that cannot be read counts as changed, so that the reader reports it among the corpus problems. */
    private String fingerprint() {
        try {
            return folder.fingerprint();
        } catch (IOException | UncheckedIOException e) {
            return "unreadable: " + e.getMessage();
        }
    }
}
