package no.trepart.knowledge;

import java.util.List;

/** The lessons and discussion questions that fit an inquiry, best first; both are empty when nothing is relevant. */
public record Findings(List<Finding> lessons, List<Finding> questions) {

    public static final Findings NONE = new Findings(List.of(), List.of());

    public Findings {
        lessons = List.copyOf(lessons);
        questions = List.copyOf(questions);
    }

    public boolean isEmpty() {
        return lessons.isEmpty() && questions.isEmpty();
    }
}
