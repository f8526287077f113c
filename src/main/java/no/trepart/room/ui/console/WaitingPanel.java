package no.trepart.room.ui.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.trepart.room.Card;
import no.trepart.room.ConsoleScene;
import no.trepart.room.ConsoleScene.Person;
import no.trepart.room.Presence;
import no.trepart.room.ui.CardNumbers;
import no.trepart.uikit.KeyedChildren;
import no.trepart.uikit.Steady;
import no.trepart.words.Words;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;

/** What waits for the facilitator: duplicates, hands, people at the door, posts that nobody sees yet. */
class WaitingPanel extends Section {

    /** So many of one sort are drawn; a machine at the door could send the console any number. */
    private static final int MOST_PEOPLE = 20;

    private final Lead lead;
    private final Paragraph nothing = new Paragraph();
    private final KeyedChildren<Waiting, Div> rows;

    WaitingPanel(Lead lead) {
        this.lead = lead;
        addClassName("waiting-panel");
        Div list = new Div();
        list.addClassNames("waiting-list");
        list.getElement().setAttribute("aria-live", "polite");
        rows = new KeyedChildren<>(list, Waiting::key, waiting -> new Div(), this::fill);
        nothing.setText(getTranslation("console.waiting.nothing"));
        nothing.addClassNames("quiet", "small");
        H3 title = new H3(getTranslation("console.waiting"));
        title.addClassName("label");
        add(title, nothing, list);
    }

    void show(ConsoleScene scene) {
        List<Waiting> waiting = new ArrayList<>();
        people(
                Sort.DOOR,
                scene.waiting().stream().map(ConsoleScene.Newcomer::person).toList(),
                waiting);
        people(Sort.HAND, scene.hands(), waiting);
        boolean hidden = !scene.frame().isRevealed(Reveal.POSTS) && scene.posted() > 0;
        if (hidden) {
            waiting.add(new Waiting(Sort.POSTS, "", getTranslation("console.waiting.posts"), scene.posted()));
        }
        Phase phase = scene.frame().phase();
        boolean counted = scene.frame().isRevealed(Reveal.DOTS) || voted(scene) == 0;
        if (!counted && (phase == Phase.DISCUSS || phase == Phase.AGREE)) {
            waiting.add(new Waiting(Sort.DOTS, "", getTranslation("console.waiting.dots"), voted(scene)));
        }
        boolean sorting = phase == Phase.COLLECT || phase == Phase.SORT;
        if (sorting && !scene.duplicates().isEmpty()) {
            waiting.add(new Waiting(
                    Sort.DUPLICATES,
                    phase.name(),
                    getTranslation("console.waiting.duplicates"),
                    scene.duplicates().size()));
        }
        objections(scene).ifPresent(waiting::add);
        rows.show(waiting);
        nothing.setVisible(waiting.isEmpty());
    }

    /** Those who have waited longest; the rest are a number until it is their turn. */
    private void people(Sort sort, List<Person> people, List<Waiting> waiting) {
        people.stream().limit(MOST_PEOPLE).forEach(person -> waiting.add(one(sort, person)));
        int more = people.size() - MOST_PEOPLE;
        if (more > 0) {
            waiting.add(new Waiting(Sort.MORE, sort.name(), getTranslation("console.waiting.more", more), more));
        }
    }

    /** Suggestions whose words do not cover what an author meant, until they get others or the meeting is closed. */
    private Optional<Waiting> objections(ConsoleScene scene) {
        List<Integer> numbers = scene.cards().stream()
                .filter(card -> card.recognition() != null && card.recognition().notCovered() > 0)
                .map(Card::no)
                .toList();
        if (numbers.isEmpty() || scene.frame().phase() == Phase.CLOSED) {
            return Optional.empty();
        }
        String all = CardNumbers.said(numbers);
        return Optional.of(
                new Waiting(Sort.WORDING, "", getTranslation("console.waiting.wording", all), numbers.size()));
    }

    private static int voted(ConsoleScene scene) {
        return scene.frame().presence().stream().mapToInt(Presence::voted).sum();
    }

    private Waiting one(Sort sort, Person person) {
        return new Waiting(sort, person.id(), named(person), 1);
    }

    private String named(Person person) {
        String party = getTranslation(Words.key(person.party(), "member"));
        return person.alias() == null ? party : getTranslation("console.person", party, person.alias());
    }

    private void fill(Div row, Waiting waiting) {
        row.removeAll();
        row.addClassName("waiting-row");
        Span words = new Span(words(waiting));
        row.add(words, answer(waiting));
    }

    private String words(Waiting waiting) {
        return switch (waiting.sort()) {
            case HAND -> getTranslation("console.waiting.hand", waiting.words());
            case DOOR -> getTranslation("console.waiting.door", waiting.words());
            case MORE, POSTS, DOTS, DUPLICATES, WORDING -> waiting.words();
        };
    }

    private Component answer(Waiting waiting) {
        return switch (waiting.sort()) {
            case HAND -> small("console.waiting.lower", () -> lead.lowerHand(waiting.id()));
            case DOOR -> small("console.waiting.admit", () -> lead.admit(waiting.id()));
            case POSTS -> small("console.waiting.reveal", () -> lead.reveal(Reveal.POSTS, true));
            case DOTS -> small("console.waiting.reveal", () -> lead.reveal(Reveal.DOTS, true));
            case DUPLICATES, WORDING -> count(waiting.count());
            case MORE -> new Span();
        };
    }

    private static Span count(int count) {
        Span number = new Span(String.valueOf(count));
        number.addClassName("strong");
        return number;
    }

    private Button small(String words, Runnable act) {
        // The row goes when it is answered, and the next one comes under the pointer.
        Button button = new Steady(lead.on().clock()).button(getTranslation(words), act);
        button.addThemeNames("small");
        return button;
    }

    private enum Sort {
        DOOR,
        HAND,
        MORE,
        POSTS,
        DOTS,
        DUPLICATES,
        WORDING
    }

    private record Waiting(Sort sort, String id, String words, int count) {

        String key() {
            return sort + id;
        }
    }
}
