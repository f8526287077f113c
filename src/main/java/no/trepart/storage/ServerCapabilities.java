package no.trepart.storage;

/**
 * What the server in use was seen to do when it was tried at start; only what a feature can do without may depend on
 * it.
 *
 * @param version as the server tells it
 * @param validators documents that break a schema are refused
 * @param journal a write can ask to be in the journal before it is acknowledged
 */
public record ServerCapabilities(String version, boolean validators, boolean journal) {}
