package se.ss12000.conformance.municipality;

import java.io.IOException;
import java.util.List;
import se.ss12000.conformance.municipality.Unit.Group;

/** Who works where, and the groups: classes, departments, teams. */
final class Staff {
  private static final int YEARS_EMPLOYED = 5;

  private final Dice dice;
  private final Calendar calendar;

  Staff(Dice dice, Calendar calendar) {
    this.dice = dice;
    this.calendar = calendar;
  }

  void write(Township township, Records records) throws IOException {
    for (Unit unit : township.units()) {
      if (unit.hasHead()) {
        Resident head = unit.staff().get(0);
        records.add("Duty", duty(unit, head, "Rektor").json());
      }
      for (Group group : unit.groups()) {
        for (Resident teacher : group.teachers()) {
          records.add("Duty", teacher(unit, group, teacher).json());
        }
        records.add("Group", group(unit, group).json());
      }
      if (!unit.staff().isEmpty()) {
        records.add("Group", team(township, unit).json());
      }
    }
  }

  private Draft teacher(Unit unit, Group group, Resident teacher) {
    boolean preschool = unit.form() == Form.PRESCHOOL;
    Draft role =
        new Draft()
            .to("group", group.id())
            .text("assignmentRoleType", preschool ? "Förskollärare" : "Mentor")
            .text("startDate", calendar.start())
            .text("endDate", calendar.end());
    return duty(unit, teacher, preschool ? "Förskollärare" : "Lärare")
        .parts("assignmentRole", List.of(role));
  }

  private Draft duty(Unit unit, Resident person, String role) {
    String signature = person.givenName().substring(0, 2) + person.familyName().substring(0, 2);
    return calendar
        .lasting(duty(person))
        .to("person", person)
        .to("dutyAt", unit.id())
        .text("dutyRole", role)
        .text("signature", signature + person.number())
        .number("dutyPercent", 100)
        .number("hoursPerYear", 1767)
        .text("startDate", calendar.start().minusYears(YEARS_EMPLOYED));
  }

  /** The id of what somebody does. */
  String duty(Resident person) {
    return dice.id(Kind.DUTY, person.number());
  }

  private Draft group(Unit unit, Group group) {
    boolean preschool = unit.form() == Form.PRESCHOOL;
    return membership(calendar.yearly(group.id()), group.name(), group.members())
        .text("groupType", preschool ? "Avdelning" : "Klass")
        .text("schoolType", group.schoolType())
        .to("organisation", unit.id());
  }

  private Draft team(Township township, Unit unit) {
    long number = township.district().number(District.MOST * 4 + unit.form().number());
    Draft draft = calendar.yearly(dice.id(Kind.GROUP, number));
    return membership(draft, "Arbetslaget", unit.staff())
        .text("groupType", "Personalgrupp")
        .text(
            "schoolType", unit.form() == Form.COMPULSORY ? "GR" : unit.form().schoolTypes().get(0))
        .to("organisation", unit.id());
  }

  private Draft membership(Draft group, String name, List<Resident> members) {
    List<Draft> memberships =
        members.stream()
            .map(
                member ->
                    new Draft()
                        .to("person", member)
                        .text("startDate", calendar.start())
                        .text("endDate", calendar.end()))
            .toList();
    return group
        .text("displayName", name)
        .text("startDate", calendar.start())
        .text("endDate", calendar.end())
        .parts("groupMemberships", memberships);
  }
}
