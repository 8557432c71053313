package se.ss12000.conformance.text;

/** The languages every text is written in. */
public enum Language {
  SV,
  EN
}
