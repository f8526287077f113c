package no.trepart.room.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.trepart.HouseTest;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.SourceHoldings;
import no.trepart.security.Seats;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Role;
import no.trepart.workshop.Settings;
import no.trepart.workshop.WorkshopService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@HouseTest
class SwitchingSourcesOffTest extends SpringBrowserlessTest {

    private static final String DFO = "dfo-2023";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Seats seats;

    @Autowired
    private KnowledgeBase library;

    private Meeting meeting;

    @BeforeEach
    void start() {
        UI.getCurrent().setLocale(Locale.of("nb"));
        meeting = new Meeting(beans, "Tidstyver");
        seats.keep(
                meeting.started.workshop().code(),
                Role.FACILITATOR,
                meeting.started.keys().facilitator());
    }

    @Test
    void every_source_of_the_library_is_there_and_on() {
        openSettings();
        assertThat(boxes()).hasSameSizeAs(library.sources()).allMatch(Checkbox::getValue);
    }

    @Test
    void a_source_that_is_switched_off_is_stored_and_comes_back() {
        openSettings();
        test(box()).click();
        save();
        assertThat(settings().withoutSources()).containsExactly(DFO);
        openSettings();
        assertThat(boxes()).filteredOn(each -> !each.getValue()).containsExactly(box());
        test(box()).click();
        save();
        assertThat(settings().withoutSources()).isEmpty();
    }

    /** A document of the host's own can be taken away and put back. */
    @Test
    void a_source_that_the_library_does_not_hold_now_stays_switched_off() {
        Settings before = Settings.DEFAULT;
        Meeting.done(beans.getBean(FacilitationService.class)
                .configure(meeting.lead(), was -> before.withoutSources(Set.of("not-here", DFO))));
        openSettings();
        test(box()).click();
        save();
        assertThat(settings().withoutSources()).containsExactly("not-here");
    }

    private void openSettings() {
        navigate(ConsoleView.class, Map.of("code", meeting.code()));
        test(button("console.settings")).click();
    }

    private void save() {
        test(button("console.settings.save")).click();
    }

    private Button button(String key) {
        return find(Button.class).withText(UI.getCurrent().getTranslation(key)).single();
    }

    private List<Checkbox> boxes() {
        List<String> titles = library.sources().stream()
                .map(SourceHoldings::source)
                .map(source -> source.title() + " (" + source.publisher() + ")")
                .toList();
        return find(Checkbox.class, find(Dialog.class).single()).all().stream()
                .filter(each -> titles.contains(each.getLabel()))
                .toList();
    }

    private Checkbox box() {
        return boxes().stream()
                .filter(each -> each.getLabel().contains("DFØ"))
                .findFirst()
                .orElseThrow();
    }

    private Settings settings() {
        return beans.getBean(WorkshopService.class)
                .find(meeting.started.workshop().id())
                .orElseThrow()
                .settings();
    }
}
