package se.ss12000.conformance.municipality;

import java.time.LocalDate;

/**
 * Somebody in the municipality.
 *
 * @param number unlike that of anybody else in the municipality
 * @param family number of the family; those who work have one of their own
 * @param marking the value of securityMarking
 */
record Resident(
    long number,
    String id,
    String givenName,
    String familyName,
    boolean male,
    LocalDate born,
    String civicNo,
    long family,
    String marking) {
  static final String UNMARKED = "Ingen";

  boolean isProtected() {
    return !marking.equals(UNMARKED);
  }
}
