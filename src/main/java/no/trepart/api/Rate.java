package no.trepart.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How fast somebody may ask, written «60, 10/s».
 *
 * @param burst requests that may come at once
 * @param perSecond requests that may come each second in the long run
 */
record Rate(int burst, int perSecond) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9}),\\s*(\\d{1,9})/s");

    Rate {
        if (burst < 1 || perSecond < 1) {
            throw new IllegalArgumentException(
                    "A rate lets at least one request through: " + burst + ", " + perSecond + "/s");
        }
    }

    /** Public, for the binding of properties finds it by reflection. */
    public static Rate valueOf(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("Write a rate as «60, 10/s», not «" + written + "»");
        }
        return new Rate(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    @Override
    public String toString() {
        return burst + ", " + perSecond + "/s";
    }
}
