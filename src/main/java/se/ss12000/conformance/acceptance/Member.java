package se.ss12000.conformance.acceptance;

/**
 * A member of objects: its name, and what its value has to be.
 *
 * @param known whether the standard knows it
 */
record Member(String name, Word word, Plan value, boolean known) {}
