package no.trepart.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PersonalWarningTest {

    private Instant now = Instant.parse("2026-11-21T08:00:00Z");
    private final TextArea field = new TextArea();
    private final Button send = new Button("Send");
    private final PersonalWarning warning = new PersonalWarning(() -> now, send, field);

    @Test
    void a_text_about_the_matter_goes_at_once() {
        field.setValue("Tre skjema for samme avvik");
        assertThat(warning.lets()).isTrue();
        assertThat(warning.isVisible()).isFalse();
    }

    @Test
    void a_press_in_the_same_second_as_the_warning_does_not_send() {
        field.setValue("Ring 912 34 567");
        assertThat(warning.lets()).isFalse();
        assertThat(warning.isVisible()).isTrue();
        now = now.plusMillis(999);
        assertThat(warning.lets()).isFalse();
        now = now.plusMillis(1);
        assertThat(warning.lets()).isTrue();
    }

    @Test
    void what_was_not_warned_of_is_warned_of_too() {
        field.setValue("Ring 912 34 567");
        assertThat(warning.lets()).isFalse();
        now = now.plusSeconds(5);
        field.setValue("Ring 912 34 567 eller kari@example.no");
        assertThat(warning.lets()).isFalse();
        now = now.plusSeconds(5);
        assertThat(warning.lets()).isTrue();
    }

    @Test
    void the_warning_goes_when_what_it_is_about_is_taken_out() {
        field.setValue("Ring 912 34 567");
        assertThat(warning.lets()).isFalse();
        field.setValue("Ring ved avvik");
        assertThat(warning.isVisible()).isFalse();
        assertThat(send.getText()).isEqualTo("Send");
        assertThat(warning.lets()).isTrue();
    }
}
