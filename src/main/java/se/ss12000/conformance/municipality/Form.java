package se.ss12000.conformance.municipality;

import java.util.List;

/** The kinds of unit that a district may have. */
enum Form {
  PRESCHOOL(0, "förskola", 18, List.of("FS")),
  COMPULSORY(1, "grundskola", 25, List.of("FKLASS", "GR", "FTH")),
  UPPER(2, "gymnasium", 30, List.of("GY"));

  private final int number;
  private final String word;
  private final int inGroup;

  @SuppressWarnings("ImmutableEnumChecker") // A list of constants.
  private final List<String> schoolTypes;

  Form(int number, String word, int inGroup, List<String> schoolTypes) {
    this.number = number;
    this.word = word;
    this.inGroup = inGroup;
    this.schoolTypes = schoolTypes;
  }

  /** A number from 0 on, for what is numbered by kinds of unit. */
  int number() {
    return number;
  }

  String word() {
    return word;
  }

  /** How many there are in a class at most. */
  int inGroup() {
    return inGroup;
  }

  List<String> schoolTypes() {
    return schoolTypes;
  }

  /** How many school years it has. */
  int years() {
    return switch (this) {
      case PRESCHOOL -> 5;
      case COMPULSORY -> 10;
      case UPPER -> 3;
    };
  }
}
