package se.ss12000.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.report.Fingerprint;
import se.ss12000.conformance.report.ReportedFinding;
import se.ss12000.conformance.report.Standing;
import se.ss12000.conformance.text.Text;

final class MasksTest {
  @Test
  void tellsTwoValuesOfOneMaskApart() {
    assertThat(masked("Anna", "Sven", "Anna"))
        .containsExactly("… (masked, value 1)", "… (masked, value 2)", "… (masked, value 1)");
  }

  @Test
  void numbersNothingThatItsMaskTellsApart() {
    assertThat(masked("Anna", "2011", "Anna"))
        .containsExactly("… (masked)", "9999 (masked)", "… (masked)");
  }

  @Test
  void tellsTwoPersonsApartWhoseIdsAreMasked() {
    var masks = new Masks();
    List<String> ids = List.of("20110203-9814", "20110204-9813", "class-7A");
    ids.forEach(masks::note);

    assertThat(ids.stream().map(masks::applied))
        .containsExactly("99999999-9999 #1", "99999999-9999 #2", "class-7A");
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
        Fingerprint.told(""));
  }
}
