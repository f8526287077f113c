package no.trepart.export.text;

import static no.trepart.action.ActionStatus.DONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.trepart.action.ActionPlan;
import no.trepart.export.AMeeting;
import no.trepart.export.Document;
import no.trepart.export.Examples;
import no.trepart.export.Files;
import no.trepart.export.Format;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.Triage;
import no.trepart.voting.Proposal;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Settings;
import org.junit.jupiter.api.Test;

class MarkdownFileTest {

    private static String text(AMeeting meeting, Document document) {
        return new String(Files.bytes(meeting, document, Format.MD), StandardCharsets.UTF_8);
    }

    @Test
    void the_shapes_stand_in_their_fixed_order_with_words() {
        assertThat(text(Examples.aFullMeeting(), Document.MINUTES).lines())
                .containsSequence(
                        "- ● Folkevalgte: samtykker (4 for, 0 usikre, 0 imot)",
                        "- ■ Arbeidsgiver: samtykker (3 for, 0 usikre, 0 imot)",
                        "- ▲ Ansatte: samtykker (5 for, 0 usikre, 0 imot)");
    }

    /** Of what is kept nothing is due, so nothing is missing. */
    @Test
    void the_minutes_say_what_an_action_still_lacks() {
        String minutes = text(Examples.aFullMeeting(), Document.MINUTES);
        assertThat(part(minutes, "### 2. ")).contains("Barnehagesjefen", "- **Frist:** Mangler");
        assertThat(part(minutes, "## Dette bør bestå")).doesNotContain("Mangler");
    }

    private static String part(String file, String heading) {
        String rest = file.substring(file.indexOf(heading) + heading.length());
        return rest.substring(0, rest.indexOf("\n##"));
    }

    @Test
    void the_minutes_tell_everything_the_method_asks_for() {
        assertThat(text(Examples.aFullMeeting().at(Phase.CLOSED), Document.MINUTES))
                .contains(
                        "> Dette er anbefalinger fra et trepartsmøte.",
                        "## Deltakelse",
                        "| ● Folkevalgte | 4 |",
                        "## Dette ble partene enige om",
                        "## Dette bør bestå",
                        "## Her er partene ikke enige",
                        "- Ansatte – protokolltilførsel: Vi vil ha en ny vurdering etter et halvt år.",
                        "- Folkevalgte – innvending som står: Kommunestyret trenger tallene til budsjettet.",
                        "## Ikke tatt videre",
                        "Forslag 7 (parkert): Møtereferat skal lagres to steder.",
                        "## Slik arbeidet møtet",
                        "Direktoratet for forvaltning og økonomistyring: Tillitsbasert styring og ledelse (2023)",
                        "## Neste møte",
                        "## Godkjenning");
    }

    @Test
    void what_an_earlier_meeting_agreed_to_is_not_said_to_be_agreed_to_in_this_one() {
        AMeeting meeting = AMeeting.withParties(3, 3, 3)
                .suggests(1, Kind.RULE, "Tre skjema", Triage.NOTHING)
                .brings(1, new Proposal(Outcome.SIMPLIFY, "Ett skjema", null, null, null, null));
        assertThat(text(meeting, Document.MINUTES).lines())
                .containsSequence(
                        "- ● Folkevalgte: samtykket i møtet 22.11.2026",
                        "- ■ Arbeidsgiver: samtykket i møtet 22.11.2026",
                        "- ▲ Ansatte: samtykket i møtet 22.11.2026");
    }

    @Test
    void an_action_that_nobody_said_where_goes_next_is_told_to_lack_it() {
        ActionPlan plan = new ActionPlan(
                "Ett skjema",
                "Arkivet",
                LocalDate.of(2027, 3, 1),
                "Halvert tid",
                null,
                null,
                null,
                null,
                null,
                null,
                DONE);
        AMeeting meeting = AMeeting.withParties(3, 3, 3)
                .suggests(1, Kind.RULE, "Tre skjema", Triage.NOTHING)
                .recommends(1, new Proposal(Outcome.SIMPLIFY, "Ett skjema", null, null, null, null))
                .agrees(1)
                .plans(1, plan);
        assertThat(text(meeting, Document.ACTIONS))
                .contains("Disse tiltakene mangler mål, ansvarlig, frist eller videre behandling: 1.")
                .containsOnlyOnce("| Mangler |");
    }

    @Test
    void the_minutes_say_whether_posts_had_a_name() {
        assertThat(text(Examples.aFullMeeting(), Document.MINUTES)).contains("Det kom 9 forslag, alle uten navn, og");
        Settings aliases = new Settings(5, 50, 3, 30, 30, false, true, true, false, false, Set.of(), Agenda.FULL);
        assertThat(text(Examples.aFullMeeting().with(aliases), Document.MINUTES))
                .contains(
                        "Det kom 9 forslag. Kallenavn deltakerne selv hadde valgt, ble vist i møtet, men står ikke her.")
                .doesNotContain("uten navn");
    }

    @Test
    void a_hand_off_says_what_its_reader_must_know() {
        assertThat(text(Examples.aFullMeeting(), Document.HANDOFF))
                .contains(
                        "# Oversendelse til ansvarlig departement eller direktorat",
                        "- **Bestemmelse:** Forskrift om brannforebygging § 12 andre ledd",
                        "- **Problem:** Alle brannøvelser må føres i tre skjemaer",
                        "- **Omfang:** 213,3 timer per måned (40 minutter, 2 ganger i måneden, 160 personer)",
                        "### Hvem som står bak");
    }

    @Test
    void what_people_write_cannot_break_a_table_or_become_a_page() {
        AMeeting meeting =
                AMeeting.withParties(1, 1, 1).suggests(1, Kind.RULE, "a | b <script> [x](y)\n# c", Triage.NOTHING);
        List<String> lines = text(meeting, Document.ACTIONS).lines().toList();
        assertThat(lines).anyMatch(line -> line.contains("a \\| b \\<script\\> \\[x\\](y)<br>\\# c"));
    }
}
