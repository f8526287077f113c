package no.trepart.workshop;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what looks like it tells who somebody is, so that people can be warned before they send it. */
public final class PersonalData {

    private static final Pattern ELEVEN_DIGITS = Pattern.compile("(?<!\\d)(\\d{6})[ .]?(\\d{5})(?!\\d)");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d.,])(?:(?:\\+|00)47[ ]?)?[2-9]\\d(?:[ ]?\\d{2}){3}(?![\\d.,]\\d|\\d)");
    private static final Pattern SPLIT_PHONE = Pattern.compile("(?<!\\d)[49]\\d{2}[ ]\\d{2}[ ]\\d{3}(?!\\d)");
    /* What may come again and again is possessive here, for Java follows every other repetition with its stack. */
    private static final Pattern EMAIL =
            Pattern.compile("(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}-]++\\.[\\p{L}\\p{N}-]");
    private static final Pattern TWO_CAPITALS =
            Pattern.compile("(?<!\\p{L})(\\p{Lu}\\p{Ll}+)(?:-\\p{Lu}\\p{Ll}++){0,3}+[ ]\\p{Lu}\\p{Ll}++(?!\\p{L})"
                    + "(?:[ -]\\p{Lu}\\p{Ll}++(?!\\p{L}))*+");

    private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int MODULUS = 11;

    private PersonalData() {}

    /** What the text seems to hold; a warning, not a verdict. */
    public static Set<PersonalDetail> in(String text) {
        Set<PersonalDetail> found = EnumSet.noneOf(PersonalDetail.class);
        if (holdsNationalId(text)) {
            found.add(PersonalDetail.NATIONAL_ID);
        }
        if (PHONE.matcher(text).find() || SPLIT_PHONE.matcher(text).find()) {
            found.add(PersonalDetail.PHONE);
        }
        if (EMAIL.matcher(text).find()) {
            found.add(PersonalDetail.EMAIL);
        }
        if (holdsName(text)) {
            found.add(PersonalDetail.NAME);
        }
        return found;
    }

    private static boolean holdsNationalId(String text) {
        Matcher digits = ELEVEN_DIGITS.matcher(text);
        while (digits.find()) {
            String id = digits.group(1) + digits.group(2);
            if (isDivisible(id, FIRST_WEIGHTS) && isDivisible(id, SECOND_WEIGHTS)) {
                return true;
            }
        }
        return false;
    }

    /** The two control digits of a national identity number make both weighted sums divisible by eleven. */
    private static boolean isDivisible(String id, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * Character.digit(id.charAt(i), 10);
        }
        return sum % MODULUS == 0;
    }

    private static boolean holdsName(String text) {
        Matcher capitals = TWO_CAPITALS.matcher(text);
        while (capitals.find()) {
            if (FirstNames.contains(capitals.group(1))) {
                return true;
            }
        }
        return false;
    }
}
