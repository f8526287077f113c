package no.trepart.export.paper;

import static org.assertj.core.api.Assertions.assertThat;

import no.trepart.words.Words;
import no.trepart.workshop.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActionColumnTest {

    @Test
    void there_are_22_columns_of_which_8_are_the_short_form() {
        assertThat(ActionColumn.all()).hasSize(22);
        assertThat(ActionColumn.shortForm())
                .extracting(column -> ActionColumn.all().indexOf(column) + 1)
                .containsExactly(1, 2, 6, 8, 9, 12, 15, 19);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_column_has_a_heading_of_its_own(Language language) {
        Wording wording = new Wording(new Words(), language.locale());
        assertThat(ActionColumn.all())
                .extracting(column -> column.in(wording).label())
                .doesNotHaveDuplicates()
                .noneMatch(label -> label.startsWith("ActionColumn"));
    }
}
