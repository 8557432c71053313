package se.ss12000.conformance.municipality;

import java.io.IOException;
import se.ss12000.conformance.municipality.Unit.Group;

/**
 * An invented municipality. Its districts are made one after the other and forgotten again, so that
 * memory does not grow with their number.
 */
public final class Municipality {
  private final Extent extent;
  private final Dice dice;
  private final Calendar calendar;

  public Municipality(Extent extent) {
    this.extent = extent;
    this.dice = new Dice(extent.seed());
    this.calendar = new Calendar(extent);
  }

  /**
   * Gives all records, district by district.
   *
   * @throws IOException when the records cannot be taken
   */
  public void write(Records records) throws IOException {
    var programmes = new Programmes(dice, calendar);
    var organisations = new Organisations(dice, calendar, programmes);
    var staff = new Staff(dice, calendar);
    var teaching = new Teaching(dice, calendar, programmes, staff);
    var timetable = new Timetable(dice, calendar, organisations, teaching);
    var persons = new Persons(dice, calendar, programmes);
    var care = new Care(dice, calendar);
    organisations.municipality(records);
    programmes.write(records);
    for (int i = 0; i < District.count(extent.persons()); i++) {
      District district = District.of(i, extent.persons());
      var township = new Township(dice, district, calendar.start().getYear());
      organisations.district(township, records);
      persons.write(township, records);
      staff.write(township, records);
      care.write(township, records);
      for (Unit unit : township.units()) {
        if (unit.form() != Form.PRESCHOOL) {
          for (Group group : unit.groups()) {
            teaching.write(unit, group, records);
            timetable.write(unit, group, records);
          }
        }
      }
    }
  }
}
