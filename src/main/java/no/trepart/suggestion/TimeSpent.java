package no.trepart.suggestion;

/**
 * What a time-waster costs today.
 *
 * @param minutes minutes each time, 1–480
 * @param timesPerMonth how often one person does it in a month, 1–1000
 * @param people how many people do it, 1–100000
 */
public record TimeSpent(int minutes, int timesPerMonth, int people) {

    public static final int MOST_MINUTES = 480;
    public static final int MOST_TIMES = 1_000;
    public static final int MOST_PEOPLE = 100_000;

    private static final double MINUTES_PER_HOUR = 60;

    private static final double TENTHS = 10;

    public TimeSpent {
        if (minutes < 1
                || minutes > MOST_MINUTES
                || timesPerMonth < 1
                || timesPerMonth > MOST_TIMES
                || people < 1
                || people > MOST_PEOPLE) {
            throw new IllegalArgumentException(
                    "Not a possible use of time: " + minutes + " min × " + timesPerMonth + " × " + people);
        }
    }

    /** Hours per month, all people together. */
    public double hoursPerMonth() {
        return (double) minutes * timesPerMonth * people / MINUTES_PER_HOUR;
    }

    /** The same as people say it, to a tenth of an hour. */
    public double hoursPerMonthSaid() {
        return Math.round(hoursPerMonth() * TENTHS) / TENTHS;
    }
}
