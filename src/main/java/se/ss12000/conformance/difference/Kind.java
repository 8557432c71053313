package se.ss12000.conformance.difference;

import se.ss12000.conformance.text.Text;

/** In what way something differs. */
public enum Kind {
  MISSING,
  EXTRA,
  REQUIRED,
  OPTIONAL,
  TYPE,
  FORMAT,
  MORE_CODES,
  FEWER_CODES,
  ANY_CODE,
  ONLY_CODES,
  CONTENT,
  LIMIT;

  /** Whether what differs is a list of values. */
  public boolean isOfCodes() {
    return this == MORE_CODES || this == FEWER_CODES || this == ANY_CODE || this == ONLY_CODES;
  }

  /** What there is to say, with the versions as {@code a} and {@code b}. */
  Text sentence() {
    return switch (this) {
      case MISSING -> Text.sv("finns inte i {a}").en("is not in {a}");
      case EXTRA -> Text.sv("finns bara i {a}").en("is only in {a}");
      case REQUIRED ->
          Text.sv("krävs i {a} men inte i {b}").en("is required in {a} but not in {b}");
      case OPTIONAL ->
          Text.sv("krävs i {b} men inte i {a}").en("is required in {b} but not in {a}");
      case TYPE ->
          Text.sv("är {first} i {a}, {second} i {b}").en("is {first} in {a}, {second} in {b}");
      case FORMAT ->
          Text.sv("skrivs som {first} i {a}, {second} i {b}")
              .en("is written as {first} in {a}, {second} in {b}");
      case MORE_CODES -> Text.sv("tillåter i {a} även: {first}").en("also allows in {a}: {first}");
      case FEWER_CODES ->
          Text.sv("tillåter inte i {a}: {second}").en("does not allow in {a}: {second}");
      case ANY_CODE ->
          Text.sv("tillåter vad som helst i {a}, i {b} bara: {second}")
              .en("allows anything in {a}, in {b} only: {second}");
      case ONLY_CODES ->
          Text.sv("tillåter vad som helst i {b}, i {a} bara: {first}")
              .en("allows anything in {b}, in {a} only: {first}");
      case LIMIT ->
          Text.sv("är i {a} {first}, i {b} {second}").en("is {first} in {a}, {second} in {b}");
      case CONTENT ->
          Text.sv("innehåller {first} i {a}, {second} i {b}")
              .en("holds {first} in {a}, {second} in {b}");
    };
  }
}
