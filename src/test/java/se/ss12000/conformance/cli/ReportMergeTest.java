package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReportMergeTest {
  @TempDir Path folder;

  /** The run that was split, and the same put together again, must not differ in anything. */
  @ParameterizedTest
  @CsvSource({
    "municipality, 2, 1",
    "municipality, 7, 2",
    "municipality, 3, 3",
    "broken/everything/delivery, 2, 4",
    "broken/everything/delivery, 7, 5",
    "broken/repeated-ids/delivery, 3, 6",
    "broken/dangling-references/delivery, 3, 7",
    "broken/last-page-missing/delivery, 2, 8",
    "broken/truncated/delivery, 3, 9",
    "broken/protected-person/delivery, 2, 10",
    "broken/wrong-kind/delivery, 3, 11",
  })
  void partsMakeTheReportOfTheRunThatWasNotSplit(String sample, int parts, int seed)
      throws IOException {
    Path delivery = Path.of("samples").resolve(sample);
    String merged = merged(split(delivery, parts, seed));

    String whole = Cli.run("validate", "--report", "json", delivery.toString()).out();

    assertThat(comparable(merged)).isEqualTo(comparable(whole));
  }

  @Test
  void partsThatAreTheWholeDeliveryTogetherMakeACompleteOne() throws IOException {
    Path delivery = Path.of("samples/broken/dangling-references/delivery");
    List<List<String>> parts = split(delivery, 2, 1);
    String merged =
        Cli.plain().and(arguments("report merge --complete --report json", reports(parts))).out();

    String whole = Cli.run("validate", "--complete", "--report=json", delivery.toString()).out();

    assertThat(comparable(merged)).isEqualTo(comparable(whole));
  }

  @Test
  void findsTwiceAnIdThatEachPartHasOnce() throws IOException {
    Path once = record("one.json");
    Path again = record("two.json");
    List<Path> parts = reports(List.of(List.of(once.toString()), List.of(again.toString())));

    Cli.Result merged = Cli.plain().and(arguments("report merge", parts));

    assertThat(Cli.run("validate", once.toString()).out()).doesNotContain("REF-003");
    assertThat(merged.out()).contains("REF-003");
    assertThat(merged.exitCode()).isEqualTo(1);
  }

  @Test
  void judgesWithTheOptionsThatThePartsWereJudgedBy() throws IOException {
    Path delivery = Path.of("samples/municipality-2.0");
    var parts = new ArrayList<Path>();
    for (List<String> files : split(delivery, 2, 1)) {
      parts.add(report(files, "--standard=2.0", "--scenario=C.1", "--max-findings=1"));
    }

    String merged = Cli.plain().and(arguments("report merge --report json", parts)).out();

    String whole =
        Cli.run(
                "validate",
                "--standard=2.0",
                "--scenario=C.1",
                "--max-findings=1",
                "--report=json",
                delivery.toString())
            .out();
    assertThat(comparable(merged)).isEqualTo(comparable(whole));
  }

  @Test
  void refusesWhatCannotBePutTogether() throws IOException {
    Path one = record("one.json");
    Path two = record("two.json");
    Path plain = report(List.of(one.toString()));
    Path stdin = folder.resolve("stdin.report.json");
    Cli.plain().stdin("[]").and("validate", "--type", "Person", "--report=json=" + stdin, "-");

    assertThat(refusal(plain, stdin)).contains("standard input, which cannot be read again");
    assertThat(refusal(plain, report(List.of(two.toString()), "--reading=literal")))
        .contains("the options are not the same");
    Path changed = report(List.of(two.toString()));
    Files.writeString(two, "[]");
    assertThat(refusal(plain, changed)).contains("the input of").contains("has changed");
    Files.delete(two);
    assertThat(refusal(plain, changed)).contains("does not exist; run where the parts were judged");
  }

  @Test
  void refusesReportsOnAService() throws IOException {
    Path crawl = folder.resolve("crawl.report.json");
    Cli.run("crawl", "--demo", "--sample", "3", "--report=json=" + crawl);

    assertThat(refusal(crawl, crawl)).contains("only reports on files can be put together");
  }

  private String refusal(Path... parts) {
    Cli.Result result = Cli.plain().and(arguments("report merge", List.of(parts)));
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    return result.err();
  }

  private Path record(String name) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        "{\"data\":[{\"id\":\"1b4e28ba-2fa1-41d2-883f-0016d3cca427\",\"displayName\":\"Prov\","
            + "\"organisationType\":\"Huvudman\"}],\"pageToken\":null}");
  }

  private String merged(List<List<String>> parts) throws IOException {
    return Cli.plain().and(arguments("report merge --report json", reports(parts))).out();
  }

  private List<Path> reports(List<List<String>> parts) {
    var reports = new ArrayList<Path>();
    parts.forEach(part -> reports.add(report(part)));
    return reports;
  }

  private Path report(List<String> files, String... options) {
    Path report = folder.resolve("part" + files.hashCode() + ".report.json");
    var words = new ArrayList<>(List.of("validate", "--report=json=" + report));
    words.addAll(List.of(options));
    words.addAll(files);
    assertThat(Cli.plain().and(words).exitCode()).isNotIn(2, 4);
    return report;
  }

  private static List<String> arguments(String command, List<Path> reports) {
    return Cli.words(command, reports.toArray());
  }

  /** Files dealt out to parts as chance would have it; none is left without. */
  private static List<List<String>> split(Path delivery, int parts, int seed) throws IOException {
    var files = new ArrayList<String>();
    try (Stream<Path> found = Files.walk(delivery)) {
      found.filter(Files::isRegularFile).map(Path::toString).sorted().forEach(files::add);
    }
    Collections.shuffle(files, new Random(seed));
    var split = new ArrayList<List<String>>();
    int count = Math.min(parts, files.size());
    for (int i = 0; i < count; i++) {
      split.add(new ArrayList<>());
    }
    for (int i = 0; i < files.size(); i++) {
      split.get(i % count).add(files.get(i));
    }
    return split;
  }

  /** A report without how the user named what was judged. */
  private static String comparable(String json) throws IOException {
    ObjectNode report = (ObjectNode) new ObjectMapper().readTree(json);
    ((ObjectNode) report.path("run")).remove(List.of("source", "arguments"));
    return report.toPrettyString();
  }
}
