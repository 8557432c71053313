package se.ss12000.conformance.municipality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.ss12000.conformance.municipality.Unit.Group;

/** The municipality, its schools, what they own and what they offer. */
final class Organisations {
  private static final int YEARS_OPEN = 20;
  private static final int FIRST_CODE = 1000;

  private final Dice dice;
  private final Calendar calendar;
  private final Programmes programmes;

  Organisations(Dice dice, Calendar calendar, Programmes programmes) {
    this.dice = dice;
    this.calendar = calendar;
    this.programmes = programmes;
  }

  /** What there is once. */
  void municipality(Records records) throws IOException {
    String top = dice.id(Kind.MUNICIPALITY, 0);
    Draft municipality =
        organisation(top, Names.PLACE + "s kommun", "Huvudman")
            .text("organisationNumber", "2299999900")
            .text("municipalityCode", "0099")
            .text("url", "https://www." + Names.DOMAIN + "/")
            .text("email", "kommun@" + Names.DOMAIN)
            .text("phoneNumber", "08-465 004 00");
    records.add("Organisation", municipality.json());
    Draft office =
        organisation(office(), "Barn- och utbildningsförvaltningen", "Förvaltning")
            .to("parentOrganisation", top);
    records.add("Organisation", office.json());
  }

  private String office() {
    return dice.id(Kind.OFFICE, 0);
  }

  private Draft organisation(String id, String name, String type) {
    return calendar
        .lasting(id)
        .text("displayName", name)
        .text("organisationType", type)
        .text("startDate", calendar.start().minusYears(YEARS_OPEN));
  }

  /** The schools of a district. */
  void district(Township township, Records records) throws IOException {
    int index = township.district().index();
    String name = Names.PLACE + " " + (index + 1);
    Draft school =
        organisation(township.school(), name + " skola", "Skola")
            .to("parentOrganisation", office());
    records.add("Organisation", school.json());
    for (Unit unit : township.units()) {
      int code = FIRST_CODE + index * Form.values().length + unit.form().number();
      Draft organisation =
          organisation(unit.id(), name + " " + unit.form().word(), "Skolenhet")
              .text("organisationCode", "EKH-" + code)
              .to("parentOrganisation", township.school())
              .text("schoolUnitCode", String.format(Locale.ROOT, "%08d", code))
              .texts("schoolTypes", unit.form().schoolTypes())
              .text("municipalityCode", "0099")
              .text("email", "enhet" + code + "@" + Names.DOMAIN)
              .part("address", address(code));
      records.add("Organisation", organisation.json());
      if (unit.form() != Form.PRESCHOOL) {
        offering(township, unit, records);
      }
      property(township, unit, records);
    }
  }

  private static Draft address(int code) {
    return new Draft()
        .text("type", "Besöksadress")
        .text("streetAddress", "Skolvägen " + code)
        .text("locality", Names.PLACE)
        .text("postalCode", "999 10")
        .text("country", "SE");
  }

  private void offering(Township township, Unit unit, Records records) throws IOException {
    String id = dice.id(Kind.OFFERING, township.district().number(unit.form().number()));
    var syllabuses = programmes.syllabuses(unit.form()).stream().map(Draft::reference).toList();
    Draft offering =
        calendar
            .lasting(id)
            .text("startDate", calendar.start())
            .text("endDate", calendar.end())
            .to("offeredAt", unit.id())
            .parts("offeredSyllabuses", syllabuses);
    if (unit.form() == Form.UPPER) {
      var offered = new ArrayList<Draft>();
      for (boolean vocational : new boolean[] {false, true}) {
        offered.add(Draft.reference(programmes.programme(vocational, false)));
        offered.add(Draft.reference(programmes.programme(vocational, true)));
      }
      offering.parts("offeredProgrammes", List.copyOf(offered));
    }
    records.add("SchoolUnitOffering", offering.json());
  }

  private void property(Township township, Unit unit, Records records) throws IOException {
    int number = 1;
    for (Group group : unit.groups()) {
      Draft room =
          calendar
              .lasting(room(group))
              .text("displayName", "Sal " + number++)
              .number("seats", unit.form().inGroup() + 5)
              .to("owner", unit.id());
      records.add("Room", room.json());
    }
    String id = dice.id(Kind.RESOURCE, township.district().number(unit.form().number()));
    Draft resource =
        calendar
            .lasting(id)
            .text("displayName", "Datorvagn")
            .text("description", "Vagn med 15 datorer")
            .to("owner", unit.id());
    records.add("Resource", resource.json());
  }

  /** Each group has a room of its own. */
  String room(Group group) {
    return dice.id(Kind.ROOM, group.number());
  }
}
