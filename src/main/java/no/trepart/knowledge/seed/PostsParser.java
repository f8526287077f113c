package no.trepart.knowledge.seed;

import java.util.ArrayList;
import java.util.List;
import no.trepart.knowledge.CorpusProblem;
import no.trepart.knowledge.CorpusProblem.Reason;
import no.trepart.knowledge.Saying;

/** Reads a file of posts; {@code seed/README.md} describes the format. */
final class PostsParser {

    /** A post with the line it stands on. */
    record Located(int line, Saying post) {}

    /** What could be read from one file. */
    record Result(List<Located> posts, List<CorpusProblem> problems) {}

    private PostsParser() {}

    static Result parse(SeedFile file) {
        List<Located> posts = new ArrayList<>();
        Fields fields = new Fields(file.name(), 1);
        List<CorpusProblem> problems = new ArrayList<>(file.problems());
        for (int i = 0; i < file.lines().size(); i++) {
            String text = file.lines().get(i).strip();
            if (text.startsWith("- ")) {
                posts.add(new Located(
                        i + 1, SayingLine.read(i + 1, text.substring(2).strip(), fields)));
            } else if (!posts.isEmpty() && !text.isEmpty() && !text.startsWith("#")) {
                problems.add(CorpusProblem.of(file.name(), i + 1, Reason.STRAY_LINE, text));
            }
        }
        problems.addAll(fields.problems());
        return new Result(posts, problems);
    }
}
