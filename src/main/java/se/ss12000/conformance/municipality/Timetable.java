package se.ss12000.conformance.municipality;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import se.ss12000.conformance.municipality.Unit.Group;

/** The lessons of a class, who attended them, and who was ill. */
final class Timetable {
  private static final List<LocalTime> LESSONS =
      List.of(LocalTime.of(8, 15), LocalTime.of(9, 25), LocalTime.of(10, 35), LocalTime.of(12, 35));
  private static final int MINUTES = 60;
  private static final int LATE = 15;
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime AFTERNOON = LocalTime.of(16, 0);

  private final Dice dice;
  private final Calendar calendar;
  private final Organisations organisations;
  private final Teaching teaching;

  Timetable(Dice dice, Calendar calendar, Organisations organisations, Teaching teaching) {
    this.dice = dice;
    this.calendar = calendar;
    this.organisations = organisations;
    this.teaching = teaching;
  }

  void write(Unit unit, Group group, Records records) throws IOException {
    if (group.teachers().isEmpty()) {
      return;
    }
    var sums = new Sums(group.members().size(), Programmes.subjects());
    int lesson = 0;
    for (LocalDate day : calendar.days()) {
      for (Resident pupil : group.members()) {
        if (isIll(pupil, day)) {
          absence(unit, group, pupil, day, records);
        }
      }
      for (LocalTime start : LESSONS) {
        new Lesson(group, lesson++ % Programmes.subjects(), day, start).write(sums, records);
      }
    }
    aggregate(group, sums, records);
  }

  /** The ill are ill for a day. */
  private boolean isIll(Resident pupil, LocalDate day) {
    return dice.below(100, Kind.ILLNESS, day.toEpochDay() << 34 | pupil.number()) < 4;
  }

  private void absence(Unit unit, Group group, Resident pupil, LocalDate day, Records records)
      throws IOException {
    String id = dice.id(Kind.ABSENCE, day.toEpochDay() << 34 | pupil.number());
    Draft absence =
        Calendar.at(id, Calendar.moment(day, MORNING.minusMinutes(30)))
            .text("startTime", Calendar.moment(day, MORNING))
            .text("endTime", Calendar.moment(day, AFTERNOON))
            .text("type", "Anmäld frånvaro")
            .to("student", pupil)
            .to("organisation", unit.id())
            .to("registeredBy", group.teachers().get(0));
    records.add("Absence", absence.json());
  }

  /** One lesson of a class. */
  private final class Lesson {
    private final Group group;
    private final int subject;
    private final LocalDate day;
    private final LocalTime start;
    private final long number;

    private Lesson(Group group, int subject, LocalDate day, LocalTime start) {
      this.group = group;
      this.subject = subject;
      this.day = day;
      this.start = start;
      this.number = dayAndClass() << 5 | start.getHour();
    }

    private long dayAndClass() {
      return group.number() << 15 | day.toEpochDay();
    }

    private void write(Sums sums, Records records) throws IOException {
      String id = dice.id(Kind.EVENT, number);
      boolean cancelled = dice.below(100, Kind.EVENT, ~number) == 0;
      Draft event =
          calendar
              .yearly(id)
              .to("activity", teaching.activity(group, subject))
              .text("startTime", Calendar.moment(day, start))
              .text("endTime", Calendar.moment(day, start.plusMinutes(MINUTES)))
              .flag("cancelled", cancelled)
              .number("teachingLengthTeacher", MINUTES)
              .number("teachingLengthStudent", MINUTES)
              .parts("rooms", List.of(Draft.reference(organisations.room(group))));
      records.add("CalendarEvent", event.json());
      if (!cancelled) {
        String moment = Calendar.moment(day, start.plusMinutes(10));
        for (int i = 0; i < group.members().size(); i++) {
          attendance(id, i, moment, sums, records);
        }
      }
    }

    private void attendance(String event, int index, String moment, Sums sums, Records records)
        throws IOException {
      Resident pupil = group.members().get(index);
      long own = number << 8 | index;
      int valid = isIll(pupil, day) ? MINUTES : 0;
      int invalid = valid == 0 && dice.below(50, Kind.ATTENDANCE, ~own) == 0 ? LATE : 0;
      Draft attendance =
          Calendar.at(dice.id(Kind.ATTENDANCE, own), moment)
              .to("calendarEvent", event)
              .to("student", pupil)
              .to("reporter", Teaching.teacher(group, subject))
              .flag("isReported", true)
              .number("attendanceMinutes", MINUTES - valid - invalid)
              .number("validAbsenceMinutes", valid)
              .number("invalidAbsenceMinutes", invalid)
              .number("otherAttendanceMinutes", 0);
      if (valid > 0) {
        attendance.text("absenceReason", "Sjuk");
      }
      sums.add(index, subject, valid, invalid);
      records.add("Attendance", attendance.text("reportedTimestamp", moment).json());
    }
  }

  /** What every pupil of a class has attended of every subject. */
  private static final class Sums {
    private final int[][] lessons;
    private final int[][] valid;
    private final int[][] invalid;

    private Sums(int pupils, int subjects) {
      lessons = new int[pupils][subjects];
      valid = new int[pupils][subjects];
      invalid = new int[pupils][subjects];
    }

    private void add(int pupil, int subject, int validMinutes, int invalidMinutes) {
      lessons[pupil][subject]++;
      valid[pupil][subject] += validMinutes;
      invalid[pupil][subject] += invalidMinutes;
    }
  }

  private void aggregate(Group group, Sums sums, Records records) throws IOException {
    for (int pupil = 0; pupil < group.members().size(); pupil++) {
      for (int subject = 0; subject < Programmes.subjects(); subject++) {
        int offered = sums.lessons[pupil][subject] * MINUTES;
        if (offered > 0) {
          int valid = sums.valid[pupil][subject];
          int invalid = sums.invalid[pupil][subject];
          Draft sum =
              new Draft()
                  .to("activity", teaching.activity(group, subject))
                  .to("student", group.members().get(pupil))
                  .text("startDate", calendar.from())
                  .text("endDate", calendar.to())
                  .number("attendanceSum", offered - valid - invalid)
                  .number("validAbsenceSum", valid)
                  .number("invalidAbsenceSum", invalid)
                  .number("otherAttendanceSum", 0)
                  .number("reportedSum", offered)
                  .number("offeredSum", offered);
          records.add("AggregatedAttendance", sum.json());
        }
      }
    }
  }
}
