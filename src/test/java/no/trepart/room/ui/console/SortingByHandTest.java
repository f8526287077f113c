package no.trepart.room.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import no.trepart.room.Card;
import no.trepart.suggestion.Boards;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.Standing;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.Suggestions;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is done on the board without dragging: with the keyboard and in dialogs. */
class SortingByHandTest extends AtTheConsole {

    private Suggestion first;
    private Suggestion second;

    @BeforeEach
    void sort() {
        first = post(Party.EMPLOYEES, "Avviksskjema på elleve sider. Attest ved ett døgns fravær.");
        second = post(Party.ELECTED, "Lange sakspapirer");
        meeting.in(Phase.SORT);
        open();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_suggestion_is_merged_with_another_that_is_chosen_from_a_list() {
        press("console.sort.merge.with");
        press("console.sort.merge.save");
        assertThat(standing(first)).as("nothing chosen").isEqualTo(Standing.OPEN);
        ComboBox<Card> list = find(ComboBox.class).single();
        Card other = list.getListDataView().getItems().findFirst().orElseThrow();
        assertThat(list.getItemLabelGenerator().apply(other)).contains("Lange sakspapirer");
        list.setValue(other);
        save("console.sort.merge.save");
        assertThat(standing(first)).isEqualTo(Standing.MERGED);
        assertThat(beans.getBean(Boards.class).find(first.workshop()).root(first.id()))
                .isEqualTo(second.id());
    }

    /** The button of the dialog, which has the same words as one on the card. */
    private void save(String key) {
        String words = say(key);
        var buttons = find(Button.class)
                .withCondition(each -> words.equals(each.getText()))
                .all();
        test(buttons.getLast()).click();
    }

    @Test
    void a_suggestion_that_names_two_things_is_split_at_its_sentences() {
        press("console.sort.split");
        assertThat(area("console.sort.split.part", 1).getValue()).isEqualTo("Avviksskjema på elleve sider.");
        area("console.sort.split.part", 2).setValue("Attest ved fravær");
        press("console.sort.split.save");
        assertThat(standing(first)).isEqualTo(Standing.SPLIT);
        List<String> parts = beans.getBean(Suggestions.class).all(first.workshop()).stream()
                .filter(part -> first.id().equals(part.splitFrom()))
                .map(Suggestion::text)
                .toList();
        assertThat(parts).containsExactly("Avviksskjema på elleve sider.", "Attest ved fravær");
    }

    @Test
    void a_suggestion_is_parked_and_comes_back_with_a_key() {
        press("console.sort.park");
        assertThat(standing(first)).isEqualTo(Standing.PARKED);
        key("'z'");
        assertThat(standing(first)).isEqualTo(Standing.OPEN);
    }

    /** A press of the key whose condition in the browser names it. */
    private static void key(String named) {
        Element page = UI.getCurrent().getElement();
        ElementListenerMap listeners = page.getNode().getFeature(ElementListenerMap.class);
        ObjectNode pressed = new JsonMapper().createObjectNode();
        listeners.getExpressions("keydown").forEach(expression -> pressed.put(expression, expression.contains(named)));
        listeners.fireEvent(new DomEvent(page, "keydown", pressed));
    }

    @Test
    void earlier_words_stand_under_the_new_ones() {
        assertThat(text()).doesNotContain("Tidligere ordlyd");
        Meeting.done(beans.getBean(SortingService.class).reword(meeting.lead(), first.id(), "Én side i appen"));
        openAgain();
        assertThat(find(Lineage.class).single().getElement().getTextRecursively())
                .contains("Tidligere ordlyd", "Avviksskjema på elleve sider.");
    }
}
