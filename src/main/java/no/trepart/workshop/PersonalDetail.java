package no.trepart.workshop;

/** What a text may hold that tells who somebody is. */
public enum PersonalDetail {
    NATIONAL_ID,
    PHONE,
    EMAIL,
    NAME
}
