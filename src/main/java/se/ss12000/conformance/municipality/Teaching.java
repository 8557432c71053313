package se.ss12000.conformance.municipality;

import java.io.IOException;
import java.util.List;
import se.ss12000.conformance.municipality.Unit.Group;

/** What classes are taught, by whom, and the grades and plans that go with it. */
final class Teaching {
  private static final int MINUTES = 60 * 80;
  private static final int FIRST_GRADES = 6;
  private static final List<String> GRADES =
      List.of("A", "B", "B", "C", "C", "C", "D", "D", "E", "F");

  private final Dice dice;
  private final Calendar calendar;
  private final Programmes programmes;
  private final Staff staff;

  Teaching(Dice dice, Calendar calendar, Programmes programmes, Staff staff) {
    this.dice = dice;
    this.calendar = calendar;
    this.programmes = programmes;
    this.staff = staff;
  }

  void write(Unit unit, Group group, Records records) throws IOException {
    if (!group.teachers().isEmpty()) {
      if (group.year() > 0) {
        records.add("Activity", test(unit, group).json());
      }
      for (int subject = 0; subject < Programmes.subjects(); subject++) {
        records.add("Activity", activity(unit, group, subject).json());
      }
      grades(unit, group, records);
    }
    if (unit.form() == Form.UPPER) {
      for (Resident pupil : group.members()) {
        records.add("StudyPlan", plan(pupil, group).json());
      }
    }
  }

  /** The id of what a class does in a subject. */
  String activity(Group group, int subject) {
    return dice.id(Kind.ACTIVITY, group.number() << 4 | subject);
  }

  /** Who teaches a class a subject. */
  static Resident teacher(Group group, int subject) {
    return group.teachers().get(subject % group.teachers().size());
  }

  private String test(Group group) {
    return dice.id(Kind.TEST, group.number());
  }

  private Draft common(String id, String name, Unit unit, Group group) {
    return calendar
        .yearly(id)
        .text("displayName", name)
        .flag("calendarEventsRequired", true)
        .text("startDate", calendar.start())
        .text("endDate", calendar.end())
        .parts("groups", List.of(Draft.reference(group.id())))
        .to("organisation", unit.id());
  }

  private Draft test(Unit unit, Group group) {
    String name = "Nationellt prov i matematik " + group.name();
    return common(test(group), name, unit, group).text("activityType", "Provaktivitet");
  }

  private Draft activity(Unit unit, Group group, int subject) {
    String name = group.name() + " " + Programmes.nameOf(subject);
    Draft teacher =
        new Draft()
            .to("duty", staff.duty(teacher(group, subject)))
            .text("startDate", calendar.start())
            .text("endDate", calendar.end())
            .number("minutesPlanned", MINUTES)
            .flag("grader", true);
    Draft draft =
        common(activity(group, subject), name, unit, group)
            .number("minutesPlanned", MINUTES)
            .parts("teachers", List.of(teacher));
    if (group.year() == 0) {
      return draft.text("activityType", "Övrigt");
    }
    draft
        .text("activityType", "Undervisning")
        .to("syllabus", programmes.syllabus(unit.form(), subject, group.year()));
    return subject == 0 ? draft.to("parentActivity", test(group)) : draft;
  }

  /** Those of last spring: in compulsory school from year 6 on, then of each finished course. */
  private void grades(Unit unit, Group group, Records records) throws IOException {
    boolean upper = unit.form() == Form.UPPER;
    if (upper ? group.year() == 1 : group.year() <= FIRST_GRADES) {
      return;
    }
    int subjects = upper ? Programmes.subjects() / 2 : Programmes.subjects();
    for (Resident pupil : group.members()) {
      for (int subject = 0; subject < subjects; subject++) {
        records.add("Grade", grade(unit, group, pupil, subject).json());
      }
    }
  }

  private Draft grade(Unit unit, Group group, Resident pupil, int subject) {
    boolean upper = unit.form() == Form.UPPER;
    long number = pupil.number() << 4 | subject;
    Resident teacher = teacher(group, subject);
    return calendar
        .yearly(dice.id(Kind.GRADE, number))
        .to("student", pupil)
        .to("organisation", unit.id())
        .to("registeredBy", teacher)
        .to("gradingTeacher", teacher)
        .to("group", group.id())
        .text("registeredDate", calendar.start().minusDays(65))
        .text("gradeValue", dice.one(GRADES, Kind.GRADE, ~number))
        .flag("finalGrade", upper)
        .text("adaptedStudyPlan", "Nej")
        .text("semester", "VT")
        .number("year", calendar.start().getYear())
        .to("syllabus", programmes.syllabus(unit.form(), subject, group.year() - 1));
  }

  private Draft plan(Resident pupil, Group group) {
    List<Draft> courses =
        programmes.syllabuses(Form.UPPER).stream()
            .map(course -> new Draft().to("syllabus", course).number("hours", 80))
            .toList();
    Draft content =
        new Draft()
            .text("title", "Gymnasiegemensamma ämnen")
            .text("type", "Gymnasiegemensamma")
            .number("points", 100 * courses.size())
            .parts("syllabuses", courses);
    Draft note = new Draft().text("type", "Anteckningar").text("note", "Följer programmets plan");
    return calendar
        .yearly(dice.id(Kind.STUDY_PLAN, pupil.number()))
        .to("student", pupil)
        .parts("content", List.of(content))
        .parts("notes", List.of(note))
        .text("startDate", calendar.start().minusYears(group.year() - 1L))
        .text("endDate", calendar.end().plusYears(3L - group.year()));
  }
}
