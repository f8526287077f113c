package no.trepart.knowledge.lucene;

import java.util.List;
import java.util.Map;

/** Where words of a post may be met again. */
enum Zone {
    /** In all that people say about a passage, taken together. */
    SAID,
    /** In the one sentence about a passage that is most like the post. */
    LINE,
    /** In the passage itself and its heading. */
    TEXT,
    /** In all that people say about a topic, taken together. */
    TOPIC,
    /** In what people say about any passage of a topic. */
    POOL,
    /** In sentences about a topic more often than in those about others. */
    USAGE;

    /** Tells how well a post meets a zone. */
    interface Measure {

        /** One score for each passage or topic. */
        double[] scores(Map<View, List<String>> post);
    }
}
