package no.trepart.shell;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something nobody expected, with a number that the user sees and the log has too. */
record Fault(String number) {

    private static final Logger LOG = LoggerFactory.getLogger(Fault.class);
    private static final int NUMBERS = 1_000_000;

    static Fault logged(Throwable cause) {
        int drawn = ThreadLocalRandom.current().nextInt(NUMBERS);
        Fault fault = new Fault(String.format(Locale.ROOT, "%06d", drawn));
        LOG.error("Fault {}", fault.number, cause);
        return fault;
    }
}
