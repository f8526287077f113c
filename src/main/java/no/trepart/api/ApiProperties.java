package no.trepart.api;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the host can set about the API.
 *
 * @param largestBody the longest request body that is read
 * @param knowledge who may search the library over HTTP
 * @param remembered how long the answer to a request with an Idempotency-Key can be repeated
 * @param heartbeat how long an event stream is silent before a comment shows that it lives
 * @param streamsEach the most event streams open with one key or token
 * @param streamsPerWorkshop the most event streams open for one workshop on one node
 */
@ConfigurationProperties("trepart.api")
record ApiProperties(
        @DefaultValue("256KB") DataSize largestBody,
        @DefaultValue("EVERYBODY") Readers knowledge,
        @DefaultValue("24h") Duration remembered,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("20") int streamsEach,
        @DefaultValue("3000") int streamsPerWorkshop,
        @DefaultValue Rates rates) {

    /** Who may search the library. */
    enum Readers {
        EVERYBODY,
        HOST
    }

    /**
     * How fast somebody may ask. Nothing is limited by address alone: a hundred laptops in one hall share one.
     *
     * @param participant requests with one participant's token
     * @param key requests with one key of a workshop, which several people may share
     * @param workshop all requests to one workshop
     * @param joins new participants of one workshop
     * @param host requests with the host key
     * @param library searches of the library, all together
     */
    record Rates(
            @DefaultValue("60, 10/s") Rate participant,
            @DefaultValue("200, 40/s") Rate key,
            @DefaultValue("5000, 1000/s") Rate workshop,
            @DefaultValue("2000, 50/s") Rate joins,
            @DefaultValue("60, 5/s") Rate host,
            @DefaultValue("200, 50/s") Rate library) {}
}
