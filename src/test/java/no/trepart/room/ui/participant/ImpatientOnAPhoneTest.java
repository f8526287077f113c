package no.trepart.room.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.Suggestions;
import no.trepart.workshop.Phase;
import org.junit.jupiter.api.Test;

/** Somebody who presses twice where once is enough. */
class ImpatientOnAPhoneTest extends AtThePhone {

    @Test
    void a_double_click_sends_once_and_is_not_told_that_the_second_was_empty() {
        join();
        follow(Phase.COLLECT);
        test(field("participant.collect.label")).setValue("Avvik føres i tre systemer");
        press("participant.send.suggestion");
        press("participant.send.suggestion");
        assertThat(posts()).extracting(Suggestion::text).containsExactly("Avvik føres i tre systemer");
        assertThat(find(Notification.class).exists()).isFalse();
    }

    @Test
    void who_sends_nothing_at_all_is_told() {
        join();
        follow(Phase.COLLECT);
        press("participant.send.suggestion");
        assertThat(find(Notification.class).exists()).isTrue();
    }

    private List<Suggestion> posts() {
        return beans.getBean(Suggestions.class).all(me().workshop());
    }
}
