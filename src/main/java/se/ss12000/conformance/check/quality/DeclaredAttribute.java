package se.ss12000.conformance.check.quality;

import se.ss12000.conformance.payload.AttributePath;

/**
 * An attribute that a service declares something of.
 *
 * @param type name of the entity type
 * @param name the path as it was written, such as {@code emails[].value}
 */
record DeclaredAttribute(String type, String name, AttributePath path) {
  /** Reads an attribute such as {@code Person.photo}. */
  static DeclaredAttribute of(String declared) {
    String[] parts = declared.split("\\.", 2);
    return new DeclaredAttribute(parts[0], parts[1], AttributePath.of(parts[1]));
  }
}
