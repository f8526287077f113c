package no.trepart.api;

import java.io.IOException;

/** The body of a request is longer than is read of one. */
@SuppressWarnings("serial") // never serialised
final class BodyTooLargeException extends IOException {}
