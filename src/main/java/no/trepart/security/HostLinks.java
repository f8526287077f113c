package no.trepart.security;

/** Where a host comes in. */
public final class HostLinks {

    /** Logs in with {@code ?key=…}. */
    public static final String DOOR = "/vert";

    /** Where the key can be pasted. */
    public static final String LOGIN = "/logg-inn";

    /** Where a host starts workshops; the first screen after login. */
    public static final String NEW = "/ny";

    /** The parameter with which the login screen says that the key of a link was wrong. */
    public static final String FAILED = "feil";

    private HostLinks() {}
}
