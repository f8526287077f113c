package no.trepart.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.trepart.HouseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class FaultTest extends SpringBrowserlessTest {

    private static final Pattern NUMBER = Pattern.compile("\\d{6}");

    @Test
    void a_fault_while_a_screen_is_used_leaves_it_as_it_is_and_has_the_number_of_the_log(CapturedOutput log) {
        navigate(LandingView.class);
        TextField code = find(TextField.class).single();
        test(code).setValue("half a code");
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(new IllegalStateException("planted")));
        roundTrip();
        String told = find(Notification.class).single().getElement().getTextRecursively();
        assertThat(log).contains("Fault " + number(told)).contains("planted");
        assertThat(told).doesNotContain("planted");
        assertThat(code.getValue()).isEqualTo("half a code");
    }

    @Test
    void a_screen_that_cannot_be_opened_says_so_with_the_number_of_the_log(CapturedOutput log) {
        UI.getCurrent().addBeforeEnterListener(event -> event.rerouteToError(new IllegalStateException("planted"), ""));
        navigate("erfaringer", FaultView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo(UI.getCurrent().getTranslation("shell.fault.title"));
        String told = find(Paragraph.class).single().getText();
        assertThat(log).contains("Fault " + number(told)).contains("planted");
        assertThat(told).doesNotContain("planted");
    }

    private static String number(String told) {
        Matcher number = NUMBER.matcher(told);
        assertThat(number.find()).as(told).isTrue();
        return number.group();
    }
}
