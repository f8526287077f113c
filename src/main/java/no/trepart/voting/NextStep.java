package no.trepart.voting;

/** Where a recommendation goes next (videre behandling): the meeting itself never decides. */
public enum NextStep {
    OWN_UNIT,
    CONSULTATION,
    WORK_ENVIRONMENT_COMMITTEE,
    ADMINISTRATION_COMMITTEE,
    COUNCIL,
    COUNTY,
    STATE
}
