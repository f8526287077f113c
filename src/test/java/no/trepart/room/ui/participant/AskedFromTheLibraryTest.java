package no.trepart.room.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.PassageId;
import no.trepart.room.ui.QuotedText;
import no.trepart.room.ui.SourceLine;
import no.trepart.security.Seats;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Role;
import org.junit.jupiter.api.Test;

/** A question that the facilitator found in the library is asked of the room. */
class AskedFromTheLibraryTest extends AtThePhone {

    private static final PassageId QUESTION = new PassageId("sp-q-flat-ledelsesstruktur");

    @Test
    void a_question_of_the_library_stands_on_every_phone_with_its_source() {
        join();
        follow(Phase.COLLECT);
        String code = meeting.started.workshop().code().value();
        meeting.bean(Seats.class)
                .keep(
                        meeting.started.workshop().code(),
                        Role.FACILITATOR,
                        meeting.started.keys().facilitator());
        UI.getCurrent().navigate("erfaringer/" + QUESTION, new QueryParameters(Map.of("rom", List.of(code))));
        press("knowledge.room.ask");
        assertThat(notice()).contains(say("knowledge.room.sent"));

        open();
        String words = meeting.bean(KnowledgeBase.class)
                .find(QUESTION)
                .map(Passage::text)
                .orElseThrow();
        untilSaid(words);
        assertThat(find(QuotedText.class).all())
                .extracting(quoted -> quoted.getElement().getTextRecursively())
                .contains(words);
        assertThat(find(SourceLine.class).all())
                .extracting(line -> line.getElement().getTextRecursively())
                .anyMatch(line -> line.startsWith("Senterpartiet · ") && line.contains("2018"));
    }
}
