package se.ss12000.conformance.standard;

/** How the places where the standard contradicts itself are read. */
public enum Reading {
  /** As it must have been meant; the default. */
  ADOPTED,
  /** To the letter. */
  LITERAL
}
