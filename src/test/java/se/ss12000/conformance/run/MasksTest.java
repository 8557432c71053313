package se.ss12000.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.report.ReportedFinding;
import se.ss12000.conformance.report.Standing;
import se.ss12000.conformance.text.Text;

final class MasksTest {
  @Test
  void tellsTwoValuesOfOneShapeApart() {
    assertThat(masked("Anna", "Sven", "Anna"))
        .containsExactly(
            "Aaaa (masked, value 1)", "Aaaa (masked, value 2)", "Aaaa (masked, value 1)");
  }

  @Test
  void numbersNothingThatItsShapeTellsApart() {
    assertThat(masked("Anna", "Sven-Erik", "Anna"))
        .containsExactly("Aaaa (masked)", "Aaaa-Aaaa (masked)", "Aaaa (masked)");
  }

  @Test
  void leavesAloneWhatIsNotPersonal() {
    assertThat(new Masks().applied(finding("KOMVUX"), Text.NONE)).isEqualTo(finding("KOMVUX"));
  }

  private static List<String> masked(String... values) {
    var masks = new Masks();
    Stream.of(values).map(Text::same).forEach(masks::note);
    return Stream.of(values)
        .map(value -> masks.applied(finding(value), Text.same(value)).found().en())
        .toList();
  }

  private static ReportedFinding finding(String found) {
    return new ReportedFinding(
        "SCH-004",
        Severity.ERROR,
        "Person",
        "",
        "givenName",
        "",
        "",
        Position.UNKNOWN,
        Text.NONE,
        Text.NONE,
        Text.same(found),
        Text.NONE,
        "",
        "",
        0,
        Standing.OPEN,
        "");
  }
}
