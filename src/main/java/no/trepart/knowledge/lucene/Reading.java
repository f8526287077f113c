package no.trepart.knowledge.lucene;

/** What was made of a post: by the words that meet, and by what readers chose for others. */
record Reading(Scores words, Choice choice) {}
