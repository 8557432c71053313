package se.ss12000.conformance.municipality;

/**
 * A part of the municipality with schools of its own, as many persons as can be kept in mind.
 *
 * @param index number of the district
 * @param firstPerson how many persons the districts before it have
 */
record District(
    int index,
    long firstPerson,
    int preschool,
    int compulsory,
    int upper,
    int guardians,
    int staff) {
  /** More persons than a district has. */
  static final int MOST = 1 << 11;

  private static final int USUAL = 1000;
  private static final double GUARDIANS = 0.52;

  /** How many districts there are in a municipality. */
  static int count(int persons) {
    return (persons - 1) / USUAL + 1;
  }

  /** One of the districts, all of which are about the same size. */
  static District of(int index, int persons) {
    int count = count(persons);
    long first = (long) persons * index / count;
    int size = (int) ((long) persons * (index + 1) / count - first);
    int staff = size < 3 ? 0 : Math.max(1, size / 10);
    int guardians = (int) ((size - staff) * GUARDIANS);
    int children = size - staff - guardians;
    int preschool = staff < 2 ? 0 : children / 4;
    int upper = staff < 3 ? 0 : children * 9 / 50;
    int compulsory = children - preschool - upper;
    return new District(index, first, preschool, compulsory, upper, guardians, staff);
  }

  /** A number in the district, as one that no other district has. */
  long number(int inDistrict) {
    return (long) (index + 1) << 14 | inDistrict;
  }
}
