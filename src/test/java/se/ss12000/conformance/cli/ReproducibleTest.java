package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.cli.Cli.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReproducibleTest {
  private static final int MANY = 40;
  private static final List<String> FORMATS =
      List.of("console", "json", "junit", "html", "sarif", "markdown", "gitlab", "csv");

  @TempDir Path folder;

  @Test
  void twoRunsGiveEqualBytes() {
    Path in = faulty(folder.resolve("in"), false).folder();

    assertThat(reports(in))
        .hasSize(FORMATS.size())
        .allSatisfy((name, report) -> assertThat(report).isNotBlank());
    assertThat(reports(in)).isEqualTo(reports(in));
  }

  @Test
  void theOrderInWhichAFolderCameToBeDoesNotMatter() throws IOException {
    Path in = folder.resolve("in");
    faulty(in, false);
    var first = reports(in);
    for (String file : new String[] {"organisations.json", "persons.json", "absences.json"}) {
      Files.delete(in.resolve(file));
    }
    faulty(in, true);

    assertThat(reports(in)).isEqualTo(first);
  }

  @Test
  void theOrderInWhichFilesAreNamedChangesNoFindingAndNoVerdict() throws Exception {
    faulty(folder, false);
    var paths =
        new ArrayList<>(
            List.of(
                folder.resolve("absences.json"),
                folder.resolve("organisations.json"),
                folder.resolve("persons.json")));
    ObjectNode forward = withoutInput(paths);
    Collections.reverse(paths);

    assertThat(withoutInput(paths)).isEqualTo(forward);
    assertThat(forward.path("findings")).isNotEmpty();
  }

  @Test
  void theMachineItRunsOnDoesNotMatter() {
    Path in = faulty(folder.resolve("in"), false).folder();
    var here = reports(in);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String elsewhere : new String[] {"tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist"}) {
        Locale.setDefault(Locale.forLanguageTag(elsewhere));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        assertThat(reports(in)).as(elsewhere).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aClockThatStandsStillCanBeAskedForFromOutside() {
    Clock clock = Surroundings.clock(Map.of("SOURCE_DATE_EPOCH", "1790000000"));

    assertThat(clock.instant()).isEqualTo(Instant.ofEpochSecond(1_790_000_000));
    for (String nonsense : new String[] {"", "soon", "-1", "1e9"}) {
      assertThat(Surroundings.clock(Map.of("SOURCE_DATE_EPOCH", nonsense)).instant())
          .isAfter(Instant.ofEpochSecond(1_700_000_000));
    }
  }

  /** The reports of one run in every format, by their names. */
  private Map<String, String> reports(Path in) {
    var reports = new TreeMap<String, String>();
    var command = new ArrayList<>(List.of("validate", in.toString()));
    for (String format : FORMATS) {
      command.add("--report=" + format + "=" + folder.resolve(format));
    }

    assertThat(Cli.plain().and(command)).isEqualTo(new Cli.Result(1, "", ""));
    for (String format : FORMATS) {
      reports.put(format, text(folder.resolve(format)));
    }
    return reports;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Errors, warnings and a scenario that is not met, in three files. */
  private static Delivery faulty(Path folder, boolean backwards) {
    var pages = new ArrayList<Runnable>();
    var delivery = new Delivery(folder);
    pages.add(
        () ->
            delivery.page(
                "organisations.json",
                Delivery.record(Delivery.SCHOOL, "'displayName':'','organisationType':'Skola'")));
    pages.add(() -> Delivery.broken(folder, MANY));
    pages.add(
        () ->
            delivery.page(
                "absences.json",
                Delivery.record(
                    "33333333-0000-4000-8000-000000000001",
                    "'type':'Sjuk','startTime':'2026-10-01','student':"
                        + Delivery.reference(Delivery.pupil(MANY + 1)))));
    if (backwards) {
      Collections.reverse(pages);
    }
    pages.forEach(Runnable::run);
    return delivery;
  }

  private static ObjectNode withoutInput(List<Path> paths) throws JsonProcessingException {
    String out = Cli.plain().and(words("validate --report json", paths.toArray())).out();
    var report = (ObjectNode) new ObjectMapper().readTree(out);
    var run = (ObjectNode) report.path("run");
    run.remove(List.of("source", "arguments"));
    ((ObjectNode) run.path("digests")).remove("input");
    return report;
  }
}
