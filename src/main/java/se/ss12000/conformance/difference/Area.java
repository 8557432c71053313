package se.ss12000.conformance.difference;

/** What kind of thing differs. */
public enum Area {
  OPERATION,
  PARAMETER,
  BODY,
  ANSWER,
  TYPE,
  ATTRIBUTE
}
