package no.trepart.knowledge;

import java.util.regex.Pattern;

final class Ids {

    private static final Pattern SHORT_NAME = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private Ids() {}

    static boolean isShortName(String value) {
        return SHORT_NAME.matcher(value).matches();
    }

    static void requireShortName(String value) {
        if (!isShortName(value)) {
            throw new IllegalArgumentException(
                    "An id has lower-case letters a–z, digits and single hyphens between them, but this is: " + value);
        }
    }
}
