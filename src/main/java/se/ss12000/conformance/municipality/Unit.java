package se.ss12000.conformance.municipality;

import java.util.List;

/**
 * A school unit.
 *
 * @param staff those who work there, the head first where there is one
 */
record Unit(String id, Form form, List<Group> groups, List<Resident> staff, boolean hasHead) {
  /** Those who are not the head. */
  List<Resident> teachers() {
    return hasHead ? staff.subList(1, staff.size()) : staff;
  }

  /**
   * A class, or a department of a preschool.
   *
   * @param year school year; in a preschool the age
   * @param teachers none or more, who have no other class
   */
  record Group(
      long number,
      String id,
      Form form,
      String name,
      int year,
      List<Resident> members,
      List<Resident> teachers) {
    String schoolType() {
      return switch (form) {
        case PRESCHOOL -> "FS";
        case COMPULSORY -> year == 0 ? "FKLASS" : "GR";
        case UPPER -> "GY";
      };
    }

    /** The year in which its members were born. */
    static int birthYear(Form form, int year, int schoolYear) {
      return switch (form) {
        case PRESCHOOL -> schoolYear - year;
        case COMPULSORY -> schoolYear - 6 - year;
        case UPPER -> schoolYear - 15 - year;
      };
    }
  }
}
