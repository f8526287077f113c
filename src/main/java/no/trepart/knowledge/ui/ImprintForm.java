package no.trepart.knowledge.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import no.trepart.knowledge.Language;
import no.trepart.knowledge.PublisherKind;
import no.trepart.knowledge.intake.Imprint;
import no.trepart.uikit.TextLimit;

/** Asks who stands behind a document and what it is called. */
class ImprintForm extends Div {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 200;

    private final TextField publisher = new TextField();
    private final Select<PublisherKind> kind = new Select<>();
    private final TextField title = new TextField();
    private final IntegerField year = new IntegerField();
    private final Select<Language> language = new Select<>();

    ImprintForm(String suggestedTitle) {
        addClassName("imprint-form");
        publisher.setLabel(getTranslation("knowledge.imprint.publisher"));
        publisher.setHelperText(getTranslation("knowledge.imprint.publisher.help"));
        title.setLabel(getTranslation("knowledge.imprint.title"));
        title.setValue(suggestedTitle);
        for (TextField field : new TextField[] {publisher, title}) {
            TextLimit.set(field, LONGEST);
            field.setRequiredIndicatorVisible(true);
        }
        kind.setLabel(getTranslation("knowledge.imprint.kind"));
        kind.setItems(PublisherKind.values());
        kind.setItemLabelGenerator(each -> getTranslation(LibraryWords.key(each)));
        kind.setValue(PublisherKind.MUNICIPALITY);
        year.setLabel(getTranslation("knowledge.imprint.year"));
        year.setMin(FIRST_YEAR);
        year.setMax(LAST_YEAR);
        year.setErrorMessage(getTranslation("knowledge.imprint.year.wrong", FIRST_YEAR, LAST_YEAR));
        language.setLabel(getTranslation("knowledge.imprint.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(each -> getTranslation(LibraryWords.key(each)));
        language.setValue(Language.BOKMAL);
        add(publisher, kind, title, year, language);
    }

    /** What was filled in; empty, with the fields marked, when something is missing. */
    Optional<Imprint> read() {
        boolean published = isFilled(publisher);
        boolean titled = isFilled(title);
        if (!published || !titled || year.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(new Imprint(
                publisher.getValue(), kind.getValue(), title.getValue(), year.getValue(), language.getValue()));
    }

    private static boolean isFilled(TextField field) {
        field.setErrorMessage(field.getTranslation("knowledge.imprint.required"));
        field.setInvalid(field.getValue().isBlank() || !TextLimit.fits(field));
        return !field.isInvalid();
    }
}
