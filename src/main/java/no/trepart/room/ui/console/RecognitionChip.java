package no.trepart.room.ui.console;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import no.trepart.room.Recognition;
import no.trepart.uikit.Chip;

/** Says on a card whether authors recognise what they meant; an objection is marked. */
final class RecognitionChip {

    private RecognitionChip() {}

    /** Nothing while no author has answered. */
    static Optional<Chip> of(Recognition recognition) {
        if (recognition.covered() + recognition.notCovered() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Chip(words(recognition), recognition.notCovered() > 0 ? Chip.Tone.WARN : Chip.Tone.OK));
    }

    private static String words(Recognition recognition) {
        int covered = recognition.covered();
        int notCovered = recognition.notCovered();
        if (covered > 0 && notCovered > 0) {
            return I18NProvider.translate("console.wording.both", covered, notCovered);
        }
        return covered > 0
                ? I18NProvider.translate("console.wording.covered", covered)
                : I18NProvider.translate("console.wording.covered.not", notCovered);
    }
}
