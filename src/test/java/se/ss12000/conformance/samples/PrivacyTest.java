package se.ss12000.conformance.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PrivacyTest {
  private static final Path MUNICIPALITY = Sample.ROOT.resolve("municipality");
  private static final List<String> FORMATS =
      List.of("console", "json", "junit", "html", "sarif", "markdown", "gitlab", "csv");

  /** Addresses of e-mail, and numbers of persons and telephones. */
  private static final Pattern UNMISTAKABLE = Pattern.compile(".*@.*|(?:\\D*\\d){10,12}\\D*");

  /** What is masked does not depend on the value: of each attribute, some will do. */
  private static final int VALUES_OF_EACH_ATTRIBUTE = 5;

  private static PersonalValues personal;

  @TempDir Path folder;
  @TempDir Path reports;

  @BeforeAll
  static void collect() throws IOException {
    personal = PersonalValues.of(MUNICIPALITY);
  }

  @Test
  void thereIsMuchToKeepSecret() {
    assertThat(personal.all())
        .hasSizeGreaterThan(1_000)
        .anyMatch(value -> value.matches("\\d{12}"))
        .anyMatch(value -> value.contains("@"))
        .anyMatch(value -> value.matches("\\p{Lu}\\p{Ll}+"));
  }

  @Test
  void noReportOfTheMunicipalityNamesAnybody() throws IOException {
    assertThat(personal.in(reports(MUNICIPALITY, List.of()))).isEmpty();
  }

  @Test
  void noExpectedReportOfABrokenDeliveryNamesAnybody() throws IOException {
    for (Path delivery : Sample.in(Sample.ROOT.resolve("broken"))) {
      assertThat(personal.in(Files.readString(delivery.resolve("expected.json")))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "AS_.*")
  void noReportQuotesAPersonalValueThatIsBroken(Breaking breaking) throws IOException {
    assertThat(personal.in(reports(broken(breaking), List.of()))).isEmpty();
  }

  /** A name in the place of a code could be a code; a civic number could not. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "AS_.*")
  void noReportQuotesWhatAnyoneCanSeeIsPersonal(Breaking breaking) throws IOException {
    assertThat(personal.in(reports(broken(breaking), List.of())))
        .noneMatch(value -> UNMISTAKABLE.matcher(value).matches());
  }

  @ParameterizedTest
  @EnumSource(names = {"GARBAGE_BEHIND_IT", "INSTEAD_OF_ITS_OBJECT"})
  void reportsQuoteWhatIsBrokenWhenTheUserAsksForIt(Breaking breaking) throws IOException {
    assertThat(personal.in(reports(broken(breaking), List.of("--show-values"))))
        .hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"token-loops", "error-detail"})
  void noReportOfACrawlThatFindsFaultsNamesAnybody(String fault) throws IOException {
    var crawl = List.of("crawl", "--demo", "--scenario", "C.1", "--fault", fault);

    String all = written(crawl, List.of("sv"), List.of("--max-findings", "0"));

    assertThat(all).contains("UPPFYLLER INTE", "***1");
    assertThat(personal.in(all)).isEmpty();
  }

  /** A delivery in which personal values of every attribute have broken a record. */
  private Path broken(Breaking breaking) throws IOException {
    for (Path file : Sample.in(MUNICIPALITY)) {
      ArrayNode records = Run.JSON.createArrayNode();
      String type = personal.typeOf(file);
      var used = new HashMap<String, Set<String>>();
      for (JsonNode record : Run.JSON.readTree(file.toFile()).path("data")) {
        personal.visit(
            type,
            record,
            (pointer, value, isPersonal) -> {
              var values = used.computeIfAbsent(pointer, p -> new HashSet<>());
              boolean wanted = values.size() < VALUES_OF_EACH_ATTRIBUTE;
              if (wanted && personal.all().contains(value) && values.add(value)) {
                ObjectNode copy = record.deepCopy();
                breaking.apply(copy.put("id", id(value)), JsonPointer.compile(pointer), value);
                records.add(copy);
              }
            });
      }
      write(records, folder.resolve(file.getFileName()));
    }
    return folder;
  }

  /** There may be more pages, so that nobody asks where the other records are. */
  private static void write(ArrayNode records, Path file) throws IOException {
    if (!records.isEmpty()) {
      ObjectNode page = Run.JSON.createObjectNode();
      page.set("data", records);
      Files.writeString(file, page.put("pageToken", "more").toString());
    }
  }

  private static String id(String value) {
    return UUID.nameUUIDFromBytes(value.getBytes(UTF_8)).toString();
  }

  /** All that a user can get to see, in every format and language. */
  private String reports(Path delivery, List<String> options) throws IOException {
    var more = new ArrayList<>(List.of("--max-findings", "0"));
    more.addAll(options);
    more.add(delivery.toString());
    return written(List.of("validate"), List.of("sv", "en"), more);
  }

  private String written(List<String> command, List<String> languages, List<String> options)
      throws IOException {
    var all = new StringBuilder();
    for (String language : languages) {
      var arguments = new ArrayList<>(command);
      arguments.addAll(List.of("--language", language, "--verbose"));
      for (String format : FORMATS) {
        arguments.addAll(List.of("--report", format + "=" + reports.resolve(format)));
      }
      arguments.addAll(options);
      Run run = Run.of(arguments);
      all.append(run.out()).append(run.err());
      for (String format : FORMATS) {
        all.append(Files.readString(reports.resolve(format)));
      }
    }
    return all.toString();
  }
}
