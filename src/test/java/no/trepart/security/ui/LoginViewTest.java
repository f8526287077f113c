package no.trepart.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import no.trepart.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

@HouseTest
class LoginViewTest extends SpringBrowserlessTest {

    @Test
    void a_wrong_key_is_explained() {
        navigate(LoginView.class);
        test(key()).setValue("wrong");
        test(find(Button.class).single()).click();
        assertThat(key().isInvalid()).isTrue();
        assertThat(key().getErrorMessage()).isEqualTo(key().getTranslation("security.login.wrong"));
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void a_link_with_a_wrong_key_leads_to_the_same_explanation() {
        navigate("logg-inn?feil", LoginView.class);
        assertThat(key().isInvalid()).isTrue();
    }

    private PasswordField key() {
        return find(PasswordField.class).single();
    }
}
