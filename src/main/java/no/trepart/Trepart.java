package no.trepart;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
public class Trepart {

    public static void main(String[] args) {
        SpringApplication.run(Trepart.class, args);
    }
}
