package no.trepart.knowledge.intake;

import org.springframework.context.annotation.ComponentScan;

/** The knowledge rooms of the application and nothing else. */
@ComponentScan({"no.trepart.knowledge.seed", "no.trepart.knowledge.lucene", "no.trepart.knowledge.intake"})
class KnowledgeHouse {}
