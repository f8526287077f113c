package no.trepart.knowledge.intake;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The rooms of the application that read documents and corpus files, and nothing else. */
@ComponentScan({"no.trepart.knowledge.seed", "no.trepart.knowledge.intake"})
@Import(ShelfLibrary.class)
class KnowledgeHouse {}
