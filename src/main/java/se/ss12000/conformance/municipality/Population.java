package se.ss12000.conformance.municipality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Those who live and work in a district: children by age, their guardians, the staff. */
final class Population {
  /** More pupils and employees of one sex than are born in one year and belong to one district. */
  private static final int IN_SCHOOL = 16;

  /** The same of small children and of guardians. */
  private static final int OTHERS = 64;

  private static final int ALL_MARKINGS = 2000;
  private static final int FAMILIES_WITH_PROTECTION = 20;

  private final Dice dice;
  private final District district;
  private final Map<String, Integer> born = new HashMap<>();
  private final List<Resident> children = new ArrayList<>();
  private final List<Resident> guardians = new ArrayList<>();
  private final List<Resident> staff = new ArrayList<>();

  Population(Dice dice, District district, List<Integer> yearsOfBirth, int schoolYear) {
    this.dice = dice;
    this.district = district;
    int number = 0;
    for (int year : yearsOfBirth) {
      boolean small = number < district.preschool();
      children.add(resident(number, year, family(number), true, small ? OTHERS : IN_SCHOOL));
      number++;
    }
    for (int i = 0; i < district.guardians(); i++) {
      int year = schoolYear - 30 - dice.below(20, Kind.PERSON, district.number(number));
      guardians.add(resident(number, year, district.number(i / 2), false, OTHERS));
      number++;
    }
    for (int i = 0; i < district.staff(); i++) {
      int year = schoolYear - 25 - dice.below(38, Kind.PERSON, district.number(number));
      staff.add(resident(number, year, district.number(number + District.MOST), true, IN_SCHOOL));
      number++;
    }
  }

  /** Brothers and sisters are of different ages, as children are numbered by age. */
  private long family(int child) {
    return district.number(families() == 0 ? child : child % families());
  }

  private int families() {
    return (district.guardians() + 1) / 2;
  }

  private Resident resident(int number, int year, long family, boolean known, int most) {
    long unique = district.number(number);
    boolean male = number % 2 == 0;
    int before = born.merge(year + " " + male + " " + known, 1, Integer::sum) - 1;
    long serial = (long) district.index() * most + before;
    LocalDate day = CivicNumber.birthday(year, serial);
    return new Resident(
        district.firstPerson() + number,
        dice.id(Kind.PERSON, unique),
        Names.given(dice, male, unique),
        Names.family(dice, family),
        male,
        day,
        CivicNumber.of(day, male, known, serial),
        family,
        marking(family));
  }

  /** Few families are protected, and none where that would be a large part of all. */
  private String marking(long family) {
    boolean own = family >= district.number(District.MOST);
    int roll = dice.below(ALL_MARKINGS, Kind.FAMILY, -family - 1);
    if (own || families() < FAMILIES_WITH_PROTECTION || roll > 10) {
      return Resident.UNMARKED;
    }
    return roll == 0 ? "Skyddad folkbokföring" : "Sekretessmarkering";
  }

  List<Resident> children() {
    return children;
  }

  List<Resident> guardians() {
    return guardians;
  }

  List<Resident> staff() {
    return staff;
  }

  /** Those who answer for a child. */
  List<Resident> guardiansOf(Resident child) {
    int first = (int) (child.family() - district.number(0)) * 2;
    return guardians.subList(
        Math.min(first, guardians.size()), Math.min(first + 2, guardians.size()));
  }
}
