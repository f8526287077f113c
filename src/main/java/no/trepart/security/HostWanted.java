package no.trepart.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends away whoever asks a program's door for what only a host may have, and counts a wrong key as a guess. */
class HostWanted implements AuthenticationEntryPoint {

    private final Guesses guesses;

    HostWanted(Guesses guesses) {
        this.guesses = guesses;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException none) {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        if (Bearer.of(request).isPresent()) {
            brake(response);
        }
    }

    private void brake(HttpServletResponse response) {
        Result<HostKey> guess = guesses.attempt(Guess.HOST_KEY, () -> Result.refused(Refusal.UNKNOWN_KEY));
        if (guess instanceof Result.Refused<HostKey> refused && refused.reason() == Refusal.TOO_FAST) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, refused.details().getFirst().toString());
        }
    }
}
