package se.ss12000.conformance.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** A small folder of payload files, sound until something is broken in it. */
record Delivery(Path folder) {
  static final String OPERATOR = "11111111-0000-4000-8000-000000000001";
  static final String SCHOOL = "11111111-0000-4000-8000-000000000002";
  static final String PUPIL = "22222222-0000-4000-8000-000000000001";
  private static final String META =
      "'meta':{'created':'2026-08-01T08:00:00Z','modified':'2026-08-01T08:00:00Z'}";

  /** What scenario C.11 needs: a pupil, absent from a school. */
  static Delivery sound(Path folder) {
    return new Delivery(folder)
        .page(
            "organisations.json",
            record(OPERATOR, "'displayName':'Sagodalen','organisationType':'Huvudman'"),
            record(
                SCHOOL,
                "'displayName':'Ekskolan','organisationType':'Skolenhet','parentOrganisation':"
                    + reference(OPERATOR)))
        .page("persons.json", person(PUPIL, ""))
        .page(
            "absences.json",
            record(
                "33333333-0000-4000-8000-000000000001",
                "'type':'Anmäld frånvaro','startTime':'2026-10-01T08:00:00Z',"
                    + "'endTime':'2026-10-01T09:00:00Z','student':"
                    + reference(PUPIL)));
  }

  /** Pupils with an e-mail address that is none; {@code count} errors. */
  static Delivery broken(Path folder, int count) {
    return new Delivery(folder)
        .page(
            "persons.json",
            IntStream.rangeClosed(1, count)
                .mapToObj(
                    i -> person(pupil(i), ",'emails':[{'value':'no address','type':'Privat'}]"))
                .toArray(String[]::new));
  }

  /** A pupil with an empty name, which is a warning and nothing worse. */
  static Delivery doubtful(Path folder) {
    return new Delivery(folder).page("persons.json", person(PUPIL, ",'middleName':''"));
  }

  static String pupil(int number) {
    return String.format("22222222-0000-4000-8000-%012d", number);
  }

  static String person(String id, String more) {
    return record(id, "'givenName':'Alva','familyName':'Ek','securityMarking':'Ingen'" + more);
  }

  /** Single quotes stand for double ones. */
  static String record(String id, String attributes) {
    return ("{'id':'" + id + "'," + META + "," + attributes + "}").replace('\'', '"');
  }

  static String reference(String id) {
    return "{'id':'" + id + "'}";
  }

  Delivery page(String name, String... records) {
    return file(name, "{\"data\":[\n" + String.join(",\n", records) + "\n],\"pageToken\":null}\n");
  }

  Delivery file(String name, String content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  String pathOf(String name) {
    return path(name).toString();
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
