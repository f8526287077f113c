package no.trepart.knowledge.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.Source;
import org.jspecify.annotations.Nullable;

/** All that is known of where a passage stands, so that anybody can look it up. */
class SourceFacts extends Section {

    private final DescriptionList facts = new DescriptionList();

    SourceFacts(Passage passage, Source source) {
        addClassNames("card", "source-facts");
        facts.add(
                new DescriptionList.Term(getTranslation("knowledge.source.publisher")),
                new DescriptionList.Description(new Publisher(source)));
        fact("knowledge.source.title", source.title());
        fact("knowledge.source.series", source.series());
        fact("knowledge.source.year", source.year() == null ? null : String.valueOf(source.year()));
        fact("knowledge.source.chapter", passage.place().chapter());
        fact("knowledge.source.section", passage.place().section());
        fact("knowledge.source.page", passage.place().page());
        facts("knowledge.source.cites", passage.cites());
        facts("knowledge.source.also", passage.alsoAt());
        facts(
                "knowledge.source.country",
                passage.countries().stream()
                        .sorted()
                        .map(country -> getTranslation(LibraryWords.key(country)))
                        .toList());
        fact("knowledge.source.language", getTranslation(LibraryWords.key(passage.language())));
        Anchor all = new Anchor(LibraryLinks.from(source.id()), getTranslation("knowledge.source.all"));
        add(new H2(getTranslation("knowledge.source")), facts, all);
    }

    private void fact(String key, @Nullable String words) {
        facts(key, words == null ? List.of() : List.of(words));
    }

    private void facts(String key, List<String> words) {
        if (!words.isEmpty()) {
            facts.add(new DescriptionList.Term(getTranslation(key)));
            words.forEach(each -> facts.add(new DescriptionList.Description(each)));
        }
    }
}
