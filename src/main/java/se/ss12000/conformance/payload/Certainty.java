package se.ss12000.conformance.payload;

/** What the reading of a record has already shown of it. */
public enum Certainty {
  /** Nothing: it may be valid or not. */
  NONE,
  /** It is valid. */
  VALID,
  /** It is valid, and holds nothing but what the standard knows, and no empty text. */
  PLAIN
}
