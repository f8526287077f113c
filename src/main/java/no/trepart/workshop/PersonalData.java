package no.trepart.workshop;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what looks like it tells who somebody is, so that people can be warned before they send it. */
public final class PersonalData {

    private static final Pattern ELEVEN_DIGITS = Pattern.compile("(?<!\\d)(\\d{6})[ .-]?(\\d{5})(?!\\d)");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d.,])(?:(?:\\+|00)47[ ]?)?[2-9]\\d(?:[ ]?\\d{2}){3}(?![\\d.,]\\d|\\d)");
    private static final Pattern SPLIT_PHONE = Pattern.compile("(?<!\\d)[49]\\d{2}[ ]\\d{2}[ ]\\d{3}(?!\\d)");
    /* What may come again and again is possessive here, for Java follows every other repetition with its stack. */
    private static final Pattern EMAIL =
            Pattern.compile("(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}-]++\\.[\\p{L}\\p{N}-]");
    private static final Pattern TWO_CAPITALS =
            Pattern.compile("(?<!\\p{L})(\\p{Lu}\\p{Ll}+)(?:-\\p{Lu}\\p{Ll}++){0,3}+[ ]\\p{Lu}\\p{Ll}++(?!\\p{L})"
                    + "(?:[ -]\\p{Lu}\\p{Ll}++(?!\\p{L}))*+");

    /* At the beginning of a sentence every word has a capital, so some names could be other words there. */
    private static final Pattern NAME_WITHIN = Pattern.compile("(?<=[\\p{L}\\p{N},] )(\\p{Lu}\\p{Ll}++)(?!\\p{L})");
    private static final Pattern NAME_ANYWHERE = Pattern.compile("(?<![\\p{L}@])(\\p{Lu}\\p{Ll}++)(?!\\p{L})");

    private static final int DAYS = 31;
    private static final int MONTHS = 12;

    /** What is added to the day or the month of those who have a number without being registered, and of made-up people. */
    private static final int MARK = 40;

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
            if (beginsWithADate(digits.group(1))) {
                return true;
            }
        }
        return false;
    }

    /** Control digits are not looked at: a number with one digit wrong is meant for somebody all the same. */
    private static boolean beginsWithADate(String digits) {
        int day = Integer.parseInt(digits.substring(0, 2)) % MARK;
        int month = Integer.parseInt(digits.substring(2, 4)) % MARK;
        return day >= 1 && day <= DAYS && month >= 1 && month <= MONTHS;
    }

    private static boolean holdsName(String text) {
        return TWO_CAPITALS.matcher(text).results().anyMatch(found -> FirstNames.contains(found.group(1)))
                || NAME_WITHIN.matcher(text).results().anyMatch(found -> FirstNames.contains(found.group(1)))
                || NAME_ANYWHERE.matcher(text).results().anyMatch(found -> FirstNames.isNothingElse(found.group(1)));
    }
}
