package no.trepart.knowledge;

/** One of the codes that DFØ-notat 2023:1 describes reform initiatives with. */
public sealed interface DfoCode extends Coded permits Purpose, TrustRelation, Sector, Means {}
