package no.trepart.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import no.trepart.HouseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

@HouseTest
class LoginViewTest extends SpringBrowserlessTest {

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_right_key_makes_a_host() {
        enter(HouseTest.HOST_KEY);
        assertThat(SecurityContextHolder.getContext().getAuthentication())
                .extracting(Authentication::getAuthorities)
                .hasToString("[ROLE_HOST]");
    }

    @Test
    void a_wrong_key_is_explained() {
        enter("wrong");
        assertThat(find(PasswordField.class).single().isInvalid()).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    private void enter(String key) {
        navigate(LoginView.class);
        test(find(PasswordField.class).single()).setValue(key);
        test(find(Button.class).single()).click();
    }
}
