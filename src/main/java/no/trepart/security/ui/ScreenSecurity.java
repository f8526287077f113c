package no.trepart.security.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import no.trepart.security.HostLinks;
import no.trepart.security.HostLogin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What people open in a browser; each view says by annotation who may see it. */
@Configuration(proxyBeanMethods = false)
class ScreenSecurity {

    private static final String[] STATIC = {
        "/css/**",
        "/js/**",
        "/fonts/**",
        "/icons/**",
        "/lumo/**",
        "/favicon.ico",
        "/manifest.webmanifest",
        "/robots.txt"
    };

    @Bean
    @Order(2)
    SecurityFilterChain screenChain(HttpSecurity http, Nowhere nowhere, HostLogin login) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(STATIC)
                        .permitAll()
                        .requestMatchers(HostLinks.DOOR, "/error")
                        .permitAll()
                        .requestMatchers("/swagger-ui.html", "/swagger-ui/**", "/webjars/**")
                        .hasRole(HostLogin.HOST)
                        .requestMatchers(nowhere)
                        .permitAll())
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(frames -> frames.sameOrigin()))
                .rememberMe(remember -> remember.rememberMeServices(login.memory()))
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(HostLinks.LOGIN, "/"))
                .build();
    }
}
