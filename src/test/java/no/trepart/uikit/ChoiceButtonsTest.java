package no.trepart.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import no.trepart.workshop.Party;
import org.junit.jupiter.api.Test;

class ChoiceButtonsTest {

    private final ChoiceButtons<Party> buttons = new ChoiceButtons<>(
            ChoiceButtons.Look.LARGE, "Hvilken part?", Party.THREE, party -> Choice.of(party.name()));

    @Test
    void nothing_is_chosen_to_begin_with() {
        assertThat(buttons.chosen()).isEmpty();
        assertThat(Party.THREE).noneMatch(this::isPressed);
    }

    @Test
    void one_button_stays_pressed() {
        buttons.choose(Party.ELECTED);
        buttons.choose(Party.EMPLOYEES);
        assertThat(Party.THREE).filteredOn(this::isPressed).containsExactly(Party.EMPLOYEES);
    }

    @Test
    void a_choice_can_be_taken_away() {
        buttons.choose(Party.ELECTED);
        buttons.choose(null);
        assertThat(buttons.chosen()).isEmpty();
    }

    @Test
    void pressing_tells_the_choice_but_showing_one_does_not() {
        List<Party> told = new ArrayList<>();
        buttons.onChoice(told::add);
        buttons.choose(Party.ELECTED);
        NativeButton employer = buttons.button(Party.EMPLOYER);
        ComponentUtil.fireEvent(employer, new ClickEvent<>(employer));
        assertThat(told).containsExactly(Party.EMPLOYER);
        assertThat(buttons.chosen()).contains(Party.EMPLOYER);
    }

    @Test
    void what_is_not_a_choice_has_no_button() {
        assertThatThrownBy(() -> buttons.button(Party.OBSERVER)).isInstanceOf(IllegalArgumentException.class);
    }

    private boolean isPressed(Party party) {
        return "true".equals(buttons.button(party).getElement().getAttribute("aria-pressed"));
    }
}
