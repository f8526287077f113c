package no.trepart.knowledge.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.trepart.knowledge.CorpusProblem.Reason;
import no.trepart.knowledge.PassageId;
import no.trepart.knowledge.Saying;
import org.junit.jupiter.api.Test;

class ReadingPostsTest {

    @Test
    void after_the_arrow_stands_what_readers_chose() {
        assertThat(read("# Posts\n\nWhat people say.\n\n- Vi teller alt → a-spm b-c\n- Hvem tar kaffe?\n")
                        .posts())
                .extracting(PostsParser.Located::line, PostsParser.Located::post)
                .containsExactly(
                        tuple(5, new Saying("Vi teller alt", List.of(new PassageId("a-spm"), new PassageId("b-c")))),
                        tuple(6, Saying.of("Hvem tar kaffe?")));
    }

    @Test
    void lines_that_are_no_posts_and_ids_that_are_none_are_reported() {
        assertThat(read("- Vi teller alt → a-spm B!\nbare ord\n").problems())
                .extracting(problem -> problem.line(), problem -> problem.reason())
                .containsExactlyInAnyOrder(tuple(2, Reason.STRAY_LINE), tuple(1, Reason.UNKNOWN_VALUE));
    }

    @Test
    void a_passage_that_does_not_exist_is_reported_with_its_line() {
        Collection collection = new Collection();
        collection.add(file("- Hvem tar kaffe?\n- Vi teller alt → finnes-ikke\n"));
        assertThat(collection.corpus().problems())
                .extracting(problem -> problem.line(), problem -> problem.reason())
                .containsExactly(tuple(2, Reason.UNKNOWN_VALUE));
    }

    private static PostsParser.Result read(String text) {
        return PostsParser.parse(file(text));
    }

    private static SeedFile file(String text) {
        return SeedFile.of("posts.md", false, text.getBytes(StandardCharsets.UTF_8));
    }
}
