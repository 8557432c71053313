package se.ss12000.conformance.municipality;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is taught: subjects of compulsory school, courses and programmes of upper secondary school.
 */
final class Programmes {
  private final Dice dice;
  private final Calendar calendar;

  Programmes(Dice dice, Calendar calendar) {
    this.dice = dice;
    this.calendar = calendar;
  }

  /** A subject or course: code, name, how it is written in timetables. */
  private record Subject(String code, String name, String course, String sign) {}

  private static final List<Subject> SUBJECTS =
      List.of(
          new Subject("MAT", "Matematik", "MATMAT01b", "MA"),
          new Subject("SVE", "Svenska", "SVESVE01", "SV"),
          new Subject("ENG", "Engelska", "ENGENG05", "EN"),
          new Subject("IDR", "Idrott och hälsa", "IDRIDR01", "IDH"),
          new Subject("HIS", "Historia", "HISHIS01a1", "HI"),
          new Subject("REL", "Religionskunskap", "RELREL01", "RE"),
          new Subject("SAM", "Samhällskunskap", "SAMSAM01b", "SH"),
          new Subject("NAK", "Naturkunskap", "NAKNAK01a1", "NK"));

  /** How many subjects there are, in compulsory school as in upper secondary school. */
  static int subjects() {
    return SUBJECTS.size();
  }

  static String nameOf(int subject) {
    return SUBJECTS.get(subject).name();
  }

  static boolean isVocational(int group) {
    return group % 2 == 1;
  }

  static String codeOf(boolean vocational) {
    return vocational ? "EEELT" : "NANAT";
  }

  /**
   * The id of a subject.
   *
   * @param year school year; its stage of three years decides in compulsory school
   */
  String syllabus(Form form, int subject, int year) {
    int stage = form == Form.UPPER ? 3 : (year - 1) / 3;
    return dice.id(Kind.SYLLABUS, subject * 4L + stage);
  }

  String programme(boolean vocational, boolean specialisation) {
    return dice.id(Kind.PROGRAMME, (vocational ? 2 : 0) + (specialisation ? 1 : 0));
  }

  /** All ids of the subjects of a kind of school. */
  List<String> syllabuses(Form form) {
    return IntStream.range(0, subjects())
        .boxed()
        .flatMap(
            subject ->
                form == Form.UPPER
                    ? List.of(syllabus(form, subject, 1)).stream()
                    : IntStream.of(1, 4, 7).mapToObj(year -> syllabus(form, subject, year)))
        .toList();
  }

  void write(Records records) throws IOException {
    for (int subject = 0; subject < subjects(); subject++) {
      for (int year = 1; year <= 7; year += 3) {
        subject(records, SUBJECTS.get(subject), syllabus(Form.COMPULSORY, subject, year), year);
      }
      course(records, SUBJECTS.get(subject), syllabus(Form.UPPER, subject, 1));
    }
    for (boolean vocational : new boolean[] {false, true}) {
      programme(records, vocational);
      specialisation(records, vocational);
    }
  }

  private void subject(Records records, Subject subject, String id, int year) throws IOException {
    Draft draft =
        calendar
            .lasting(id)
            .text("schoolType", "GR")
            .text("subjectCode", "GRGR" + subject.code() + "01")
            .text("subjectName", subject.name())
            .text("subjectDesignation", subject.sign())
            .number("startSchoolYear", year)
            .number("endSchoolYear", year + 2)
            .text("curriculum", "GR2011")
            .flag("official", true);
    records.add("Syllabus", draft.json());
  }

  private void course(Records records, Subject subject, String id) throws IOException {
    Draft draft =
        calendar
            .lasting(id)
            .text("schoolType", "GY")
            .text("subjectCode", subject.code())
            .text("subjectName", subject.name())
            .text("subjectDesignation", subject.sign())
            .text("courseCode", subject.course())
            .text("courseName", subject.name() + " 1")
            .number("points", 100)
            .text("curriculum", "GY2011")
            .flag("official", true);
    records.add("Syllabus", draft.json());
  }

  private void programme(Records records, boolean vocational) throws IOException {
    String id = programme(vocational, false);
    List<Draft> courses = syllabuses(Form.UPPER).stream().map(Draft::reference).toList();
    Draft common =
        new Draft()
            .text("type", "Gymnasiegemensamma")
            .number("points", 100 * courses.size())
            .parts("content", courses);
    Draft draft =
        calendar
            .lasting(id)
            .text("name", vocational ? "El- och energiprogrammet" : "Naturvetenskapsprogrammet")
            .text("type", vocational ? "Yrkesprogram" : "Högskoleförberedande program")
            .text("schoolType", "GY")
            .text("code", codeOf(vocational).substring(0, 2))
            .parts("content", List.of(common));
    records.add("Programme", draft.json());
  }

  private void specialisation(Records records, boolean vocational) throws IOException {
    String id = programme(vocational, true);
    Draft draft =
        calendar
            .lasting(id)
            .text("name", vocational ? "Elteknik" : "Naturvetenskap")
            .text("type", "Programinriktning")
            .to("parentProgramme", programme(vocational, false))
            .text("schoolType", "GY")
            .text("code", codeOf(vocational))
            .parts(
                "content",
                List.of(
                    new Draft()
                        .text("type", "Inriktning")
                        .number("points", 100)
                        .parts("content", List.of(Draft.reference(syllabus(Form.UPPER, 0, 1))))));
    records.add("Programme", draft.json());
  }
}
