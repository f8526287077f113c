package no.trepart.room.ui.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.trepart.room.Card;
import no.trepart.room.ConsoleScene;
import no.trepart.room.LogEntry;
import no.trepart.uikit.Choice;
import no.trepart.uikit.ChoiceButtons;
import no.trepart.uikit.KeyedChildren;
import no.trepart.words.Formats;
import no.trepart.words.Words;
import org.jspecify.annotations.Nullable;

/** Everything that was done to lead the meeting and on the board, the latest first; also what was undone. */
class ModerationLog extends Div {

    /** A shorter log is read faster than it is filtered. */
    private static final int LONG = 8;

    private static final int PAGE = 100;

    private final UnaryOperator<String> sources;
    private final Div filters = new Div();
    private final Paragraph empty = new Paragraph();
    private final Button older;
    private final KeyedChildren<Line, ListItem> lines;
    private Set<LogTopic> topics = EnumSet.noneOf(LogTopic.class);
    private Optional<LogTopic> topic = Optional.empty();
    private int most = PAGE;
    private @Nullable ConsoleScene scene;

    /**
     * A log without lines.
     *
     * @param sources what people call a source
     */
    ModerationLog(UnaryOperator<String> sources) {
        this.sources = sources;
        addClassName("moderation-log");
        Paragraph hint = new Paragraph(getTranslation("console.log.hint"));
        hint.addClassNames("quiet", "small");
        empty.setText(getTranslation("console.log.empty"));
        empty.addClassNames("empty", "quiet");
        OrderedList list = new OrderedList();
        lines = new KeyedChildren<>(list, Line::key, line -> new ListItem(), ModerationLog::fill);
        older = new Button(getTranslation("console.log.older"), click -> showOlder());
        add(hint, filters, empty, list, older);
    }

    void show(ConsoleScene now) {
        scene = now;
        List<LogEntry> all = now.log();
        offer(all.size() > LONG ? all.stream().map(LogTopic::of).collect(Collectors.toSet()) : Set.of());
        List<Integer> chosen = IntStream.range(0, all.size())
                .filter(place -> topic.isEmpty() || topic.get() == LogTopic.of(all.get(place)))
                .boxed()
                .toList()
                .reversed();
        lines.show(lines(now, chosen.stream().limit(most)));
        empty.setVisible(chosen.isEmpty());
        older.setVisible(chosen.size() > most);
    }

    private void showOlder() {
        most += PAGE;
        if (scene != null) {
            show(scene);
        }
    }

    /** The filters are built anew only when there is another one to choose, so that none loses the focus. */
    private void offer(Set<LogTopic> there) {
        if (there.equals(topics)) {
            return;
        }
        topics = there;
        filters.removeAll();
        List<Optional<LogTopic>> choices = new ArrayList<>(List.of(Optional.empty()));
        EnumSet.allOf(LogTopic.class).stream()
                .filter(there::contains)
                .map(Optional::of)
                .forEach(choices::add);
        if (there.size() > 1) {
            ChoiceButtons<Optional<LogTopic>> buttons = new ChoiceButtons<>(
                    ChoiceButtons.Look.CHIPS,
                    getTranslation("console.log.filter"),
                    choices,
                    each -> Choice.of(getTranslation(each.map(Words::key).orElse("console.log.all"))));
            buttons.choose(topic);
            buttons.onChoice(this::filter);
            filters.add(buttons);
        }
    }

    private void filter(Optional<LogTopic> chosen) {
        topic = chosen;
        most = PAGE;
        if (scene != null) {
            show(scene);
        }
    }

    /** Only these are put into words, for there is a new scene several times a second and the log is long at last. */
    private List<Line> lines(ConsoleScene now, Stream<Integer> places) {
        Map<String, Integer> numbers = now.cards().stream().collect(Collectors.toMap(Card::id, Card::no));
        LogSentences sentences = new LogSentences(this::getTranslation, numbers, sources);
        return places.map(place -> new Line(
                        place,
                        now.log().get(place),
                        sentences.of(now.log().get(place)),
                        when(now.log().get(place).at(), now.frame().at())))
                .toList();
    }

    /** The date only where it is not today's. */
    private String when(Instant at, Instant now) {
        Formats formats = Formats.of(getLocale());
        LocalDate day = LocalDate.ofInstant(at, Formats.ZONE);
        return day.equals(LocalDate.ofInstant(now, Formats.ZONE)) ? formats.clock(at) : formats.moment(at);
    }

    private static void fill(ListItem item, Line line) {
        Span when = new Span(line.when());
        when.addClassNames("quiet", "small", "log-when");
        Span what = new Span(line.words());
        what.addClassName("written");
        Span who = new Span(item.getTranslation(Words.key(line.entry().by())));
        who.addClassNames("quiet", "small", "push");
        item.removeAll();
        item.add(when, what, who);
        boolean undone = line.entry() instanceof LogEntry.OnTheBoard step && step.undone();
        item.setClassName("is-undone", undone);
        if (undone) {
            item.add(new Span(item.getTranslation("console.log.undone")));
        }
    }

    private record Line(int place, LogEntry entry, String words, String when) {

        String key() {
            return String.valueOf(place);
        }
    }
}
