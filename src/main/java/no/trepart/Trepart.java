package no.trepart;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The application; rooms may use the same word for a thing of their own, so beans go by their full names. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Trepart {

    public static void main(String[] args) {
        SpringApplication.run(Trepart.class, args);
    }
}
