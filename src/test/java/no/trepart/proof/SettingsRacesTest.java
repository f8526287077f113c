package no.trepart.proof;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.trepart.storage.Together;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Settings;
import no.trepart.workshop.SettingsChange;
import no.trepart.workshop.Workshop;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Several who lead change how the meeting is run at the same moment, and nothing that one of them changed is lost. */
class SettingsRacesTest extends InAHall {

    private static final List<UnaryOperator<Settings>> CHANGES = List.of(
            now -> now.withDoorClosed(true),
            now -> now.withApproval(true),
            now -> now.withAgenda(new Agenda(List.of())),
            now -> now.withoutSources(Set.of("002")));

    private Result<Workshop> configure(UnaryOperator<Settings> change) {
        return hall.a(FacilitationService.class).configure(hall.facilitator(), change);
    }

    private Settings now() {
        return hall.now().settings();
    }

    @RepeatedTest(5)
    void no_change_is_lost_when_everybody_changes_another_thing() {
        Settings before = now();
        Together.on(CHANGES.size(), i -> done(configure(CHANGES.get(i))));
        Settings all = before;
        for (UnaryOperator<Settings> change : CHANGES) {
            all = change.apply(all);
        }
        assertThat(now()).isEqualTo(all);
    }

    @Test
    void what_was_opened_earlier_opens_no_door_that_another_has_shut() {
        Settings opened = now();
        done(configure(now -> now.withDoorClosed(true).withoutSources(Set.of("002"))));
        Settings wished = opened.withApproval(true).withoutSources(Set.of("003"));
        done(configure(new SettingsChange(opened, wished)::over));
        assertThat(now())
                .isEqualTo(opened.withDoorClosed(true).withApproval(true).withoutSources(Set.of("002", "003")));
    }

    @Test
    void settings_are_stored_without_the_names_of_our_classes() {
        done(configure(now -> now.withDoorClosed(true)));
        assertThat(String.valueOf(hall.a(MongoTemplate.class).findById(hall.id().value(), Document.class, "workshops")))
                .contains("doorClosed=true")
                .doesNotContain("no.trepart.workshop.Settings");
    }

    /** Whoever is in was told of thirty days or of ninety, and that holds. */
    @RepeatedTest(10)
    void nothing_is_promised_less_while_somebody_comes_in() {
        Settings more = keeping(90);
        List<Boolean> done = Together.on(
                2,
                i -> i == 0
                        ? configure(now -> more).isDone()
                        : hall.join(Party.ELECTED, "Kari").seat().sitter().isPresent());
        assertThat(now().retentionDays()).isEqualTo(done.getFirst() ? 90 : 30);
        assertThat(configure(now -> keeping(91))).isEqualTo(Result.refused(Refusal.PROMISED, now().retentionDays(), 3));
    }

    private static Settings keeping(int days) {
        return new Settings(BUDGET, 50, 3, days, 30, false, false, false, false, false, Set.of(), Agenda.FULL);
    }

    @RepeatedTest(5)
    void nobody_loses_dots_when_spending_begins_at_that_moment() {
        done(hall.moveTo(Phase.COLLECT));
        UnaryOperator<Settings> fewer =
                now -> new Settings(3, 50, 3, 30, 30, false, false, false, false, false, Set.of(), Agenda.FULL);
        List<Boolean> done = Together.on(
                2,
                i -> i == 0
                        ? configure(fewer).isDone()
                        : hall.moveTo(Phase.PRIORITISE).isDone());
        assertThat(now().dots()).isEqualTo(done.getFirst() ? 3 : BUDGET);
        assertThat(configure(fewer).isDone()).isEqualTo(done.getFirst());
    }
}
