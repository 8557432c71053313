package se.ss12000.conformance.municipality;

import java.util.ArrayList;
import java.util.List;
import se.ss12000.conformance.municipality.Unit.Group;

/** A district, with its school units, their groups and everybody in them. */
final class Township {
  private static final int STAFF_WITH_A_HEAD = 4;

  private final Dice dice;
  private final District district;
  private final Population population;
  private final List<Unit> units = new ArrayList<>();

  Township(Dice dice, District district, int schoolYear) {
    this.dice = dice;
    this.district = district;
    var years = new ArrayList<Integer>();
    for (Form form : Form.values()) {
      int children = children(form);
      for (int i = 0; i < children; i++) {
        int group = groupOf(i, children, groups(form));
        years.add(Group.birthYear(form, year(form, group), schoolYear));
      }
    }
    this.population = new Population(dice, district, years, schoolYear);
    int child = 0;
    int employed = 0;
    for (Form form : Form.values()) {
      if (children(form) > 0) {
        units.add(unit(form, child, population.staff().subList(employed, employed + staff(form))));
      }
      child += children(form);
      employed += staff(form);
    }
  }

  private Unit unit(Form form, int firstChild, List<Resident> staff) {
    boolean hasHead = staff.size() >= STAFF_WITH_A_HEAD;
    List<Resident> teachers = staff.subList(hasHead ? 1 : 0, staff.size());
    int count = groups(form);
    var groups = new ArrayList<Group>();
    for (int i = 0; i < count; i++) {
      int from = firstChild + children(form) * i / count;
      int to = firstChild + children(form) * (i + 1) / count;
      long number = district.number(form.number() * District.MOST + i);
      groups.add(
          new Group(
              number,
              dice.id(Kind.GROUP, number),
              form,
              name(form, i),
              year(form, i),
              population.children().subList(from, to),
              share(teachers, i, count)));
    }
    String id = dice.id(Kind.UNIT, district.number(form.number()));
    return new Unit(id, form, groups, staff, hasHead);
  }

  /** Each group has teachers of its own, so that nobody is in two places at once. */
  private static List<Resident> share(List<Resident> teachers, int part, int parts) {
    int from = teachers.size() * part / parts;
    int to = teachers.size() * (part + 1) / parts;
    return teachers.subList(from, to);
  }

  private int children(Form form) {
    return switch (form) {
      case PRESCHOOL -> district.preschool();
      case COMPULSORY -> district.compulsory();
      case UPPER -> district.upper();
    };
  }

  private int staff(Form form) {
    int all = district.preschool() + district.compulsory() + district.upper();
    int preschool = portion(district.preschool(), all);
    int upper = portion(district.upper(), all);
    return switch (form) {
      case PRESCHOOL -> preschool;
      case COMPULSORY -> district.staff() - preschool - upper;
      case UPPER -> upper;
    };
  }

  private int portion(int children, int all) {
    return children == 0 ? 0 : Math.max(1, district.staff() * children / all);
  }

  private int groups(Form form) {
    int wanted = (children(form) - 1) / form.inGroup() + 1;
    int staff = staff(form);
    int teachers = staff >= STAFF_WITH_A_HEAD ? staff - 1 : staff;
    return Math.max(1, Math.min(wanted, teachers));
  }

  private static int groupOf(int child, int children, int groups) {
    int group = 0;
    while (child >= children * (group + 1) / groups) {
      group++;
    }
    return group;
  }

  private static int year(Form form, int group) {
    int turn = group % form.years();
    return switch (form) {
      case PRESCHOOL -> turn + 1;
      case COMPULSORY -> 9 - turn;
      case UPPER -> 3 - turn;
    };
  }

  private static String name(Form form, int group) {
    String letter = String.valueOf((char) ('A' + group / form.years()));
    int year = year(form, group);
    return switch (form) {
      case PRESCHOOL -> "Avdelning " + year + letter;
      case COMPULSORY -> year == 0 ? "F" + letter : year + letter;
      case UPPER -> (Programmes.isVocational(group) ? "EE" : "NA") + year + letter;
    };
  }

  District district() {
    return district;
  }

  Population population() {
    return population;
  }

  List<Unit> units() {
    return units;
  }

  /** The school that all units of the district belong to. */
  String school() {
    return dice.id(Kind.SCHOOL, district.number(0));
  }
}
