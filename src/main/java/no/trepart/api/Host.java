package no.trepart.api;

/** Whoever may start workshops in this house and asks for something as such. */
enum Host {
    HOST
}
