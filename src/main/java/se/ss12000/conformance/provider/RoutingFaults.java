package se.ss12000.conformance.provider;

import java.util.List;
import se.ss12000.conformance.provider.Fault.Kind;
import se.ss12000.conformance.provider.Seam.OnBase;
import se.ss12000.conformance.provider.Seam.OnPath;
import se.ss12000.conformance.text.Text;

/** Collections that are not where the standard has them. */
final class RoutingFaults {
  private RoutingFaults() {}

  static List<Fault> all() {
    return List.of(
        moved(
            "path-other-case",
            "API-003",
            "/studyplans",
            "/studyPlans",
            Text.sv("Studieplanerna finns på /studyPlans.").en("Study plans are at /studyPlans.")),
        moved(
            "path-plural",
            "API-003",
            "/attendanceSchedule",
            "/attendanceSchedules",
            Text.sv("Vistelseschemana finns på /attendanceSchedules.")
                .en("Attendance schedules are at /attendanceSchedules.")),
        moved(
            "grades-elsewhere",
            "API-004",
            "/grades",
            "/grading/grades",
            Text.sv("Betygen har en egen basadress, …/grading.")
                .en("Grades have a base address of their own, …/grading.")),
        new Fault(
            "path-trailing-slash",
            Kind.ROUTING,
            "API-003",
            Text.sv("Lokalerna finns bara på /rooms/, med snedstreck.")
                .en("Rooms are at /rooms/ only, with a slash."),
            new OnPath(path -> path.equals("/rooms") ? "/gone" : path)),
        new Fault(
            "base-path-other",
            Kind.ROUTING,
            "",
            Text.sv("Allt finns under /api/v1 i stället för /v2.0.")
                .en("Everything is below /api/v1 instead of /v2.0."),
            new OnBase("/api/v1")));
  }

  private static Fault moved(String name, String rule, String from, String to, Text text) {
    return new Fault(
        name,
        Kind.ROUTING,
        rule,
        text,
        new OnPath(
            path -> {
              if (isAt(path, to)) {
                return from + path.substring(to.length());
              }
              return isAt(path, from) ? "/gone" : path;
            }));
  }

  private static boolean isAt(String path, String collection) {
    return path.equals(collection) || path.startsWith(collection + "/");
  }
}
