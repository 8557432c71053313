package se.ss12000.conformance.municipality;

import java.io.IOException;
import java.util.List;
import se.ss12000.conformance.municipality.Unit.Group;

/** The records of everybody in a district. */
final class Persons {
  private static final String WORK = "Skola personal";
  private static final String PUPIL = "Skola elev";
  private static final String PRIVATE = "Privat";

  private final Dice dice;
  private final Calendar calendar;
  private final Programmes programmes;

  Persons(Dice dice, Calendar calendar, Programmes programmes) {
    this.dice = dice;
    this.calendar = calendar;
    this.programmes = programmes;
  }

  void write(Township township, Records records) throws IOException {
    for (Unit unit : township.units()) {
      int index = 0;
      for (Group group : unit.groups()) {
        for (Resident child : group.members()) {
          records.add("Person", child(township, unit, group, index, child).json());
        }
        index++;
      }
    }
    for (Resident guardian : township.population().guardians()) {
      Draft draft = person(guardian);
      home(draft, guardian);
      if (!guardian.isProtected()) {
        draft.parts("emails", List.of(mail(guardian, PRIVATE, "post.example")));
        String number = "070-1740 6" + (10 + dice.below(90, Kind.FAMILY, guardian.number()));
        draft.parts("phoneNumbers", List.of(phone(number, "Hem", true)));
      }
      records.add("Person", draft.json());
    }
    for (Resident employee : township.population().staff()) {
      String number = "08-465 004 " + (10 + dice.below(90, Kind.FAMILY, employee.number()));
      Draft draft =
          person(employee)
              .texts("eduPersonPrincipalNames", List.of(Names.login(employee)))
              .parts("emails", List.of(mail(employee, WORK, Names.DOMAIN)))
              .parts("phoneNumbers", List.of(phone(number, "Arbete", false)));
      home(draft, employee);
      records.add("Person", draft.json());
    }
  }

  private Draft child(Township township, Unit unit, Group group, int index, Resident child) {
    Draft draft = person(child);
    home(draft, child);
    if (unit.form() != Form.PRESCHOOL) {
      draft
          .texts("eduPersonPrincipalNames", List.of(Names.login(child)))
          .parts("emails", List.of(mail(child, PUPIL, "elev." + Names.DOMAIN)))
          .parts("enrolments", List.of(enrolment(unit, group, index)));
    }
    List<Draft> responsibles =
        township.population().guardiansOf(child).stream()
            .map(g -> new Draft().to("person", g).text("relationType", "Vårdnadshavare"))
            .toList();
    return responsibles.isEmpty() ? draft : draft.parts("responsibles", responsibles);
  }

  private Draft enrolment(Unit unit, Group group, int index) {
    int years = unit.form() == Form.UPPER ? 3 - group.year() : 9 - group.year();
    Draft enrolment =
        new Draft()
            .to("enroledAt", unit.id())
            .number("schoolYear", group.year())
            .text("schoolType", group.schoolType())
            .text("startDate", calendar.start())
            .text("endDate", calendar.end().plusYears(group.year() == 0 ? 0 : years))
            .flag("cancelled", false);
    if (unit.form() == Form.UPPER) {
      boolean vocational = Programmes.isVocational(index);
      enrolment
          .text("educationCode", Programmes.codeOf(vocational))
          .to("programme", programmes.programme(vocational, true));
    }
    return enrolment;
  }

  private Draft person(Resident person) {
    return calendar
        .lasting(person.id())
        .text("givenName", person.givenName())
        .text("familyName", person.familyName())
        .part("civicNo", new Draft().text("value", person.civicNo()).text("nationality", "SE"))
        .text("birthDate", person.born())
        .text("sex", person.male() ? "Man" : "Kvinna")
        .text("securityMarking", person.marking())
        .text("personStatus", "Aktiv");
  }

  private void home(Draft draft, Resident person) {
    if (!person.isProtected()) {
      draft.parts("addresses", List.of(Names.address(dice, person.family())));
    }
  }

  private static Draft mail(Resident person, String type, String domain) {
    String local = Names.plain(person.givenName()) + "." + Names.plain(person.familyName());
    return new Draft().text("value", local + person.number() + "@" + domain).text("type", type);
  }

  private static Draft phone(String number, String type, boolean mobile) {
    return new Draft().text("value", number).text("type", type).flag("mobile", mobile);
  }
}
