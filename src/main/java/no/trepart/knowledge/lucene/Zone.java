package no.trepart.knowledge.lucene;

/** Where words of a post may be met again. */
enum Zone {
    /** In all that people say about a passage, taken together. */
    SAID,
    /** In the one sentence about a passage that is most like the post. */
    LINE,
    /** In the passage itself and its heading. */
    TEXT,
    /** In what people say about a topic of the passage. */
    TOPIC,
    /** In what people say about any passage of that topic. */
    POOL
}
