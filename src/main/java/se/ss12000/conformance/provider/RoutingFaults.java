package se.ss12000.conformance.provider;

import java.util.List;
import se.ss12000.conformance.provider.Fault.Kind;
import se.ss12000.conformance.provider.Seam.OnPath;
import se.ss12000.conformance.text.Text;

/** Collections that are not where the standard has them. */
final class RoutingFaults {
  private RoutingFaults() {}

  static List<Fault> all() {
    return List.of(
        moved(
            "path-other-case",
            "/studyplans",
            "/studyPlans",
            Text.sv("Studieplanerna finns på /studyPlans.").en("Study plans are at /studyPlans.")),
        moved(
            "path-plural",
            "/attendanceSchedule",
            "/attendanceSchedules",
            Text.sv("Vistelseschemana finns på /attendanceSchedules.")
                .en("Attendance schedules are at /attendanceSchedules.")),
        moved(
            "grades-elsewhere",
            "/grades",
            "/grading/grades",
            Text.sv("Betygen har en egen basadress, …/grading.")
                .en("Grades have a base address of their own, …/grading.")));
  }

  private static Fault moved(String name, String from, String to, Text text) {
    return new Fault(
        name,
        Kind.ROUTING,
        "API",
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
