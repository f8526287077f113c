package no.trepart.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.trepart.workshop.Refusal;

/** The refusals of a call beyond those that every call has, for its description. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Refuses {

    Refusal[] value() default {};

    RequestFault[] faults() default {};
}
