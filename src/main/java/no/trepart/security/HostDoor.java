package no.trepart.security;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The link that is printed at the start: it logs the host in, and the key leaves the address at once. */
@RestController
class HostDoor {

    private final HostLogin login;

    HostDoor(HostLogin login) {
        this.login = login;
    }

    @GetMapping(HostLinks.DOOR)
    ResponseEntity<Void> enter(@RequestParam(defaultValue = "") String key) {
        String next = login.logIn(key).isDone() ? HostLinks.NEW : HostLinks.LOGIN + "?" + HostLinks.FAILED;
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(next))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
