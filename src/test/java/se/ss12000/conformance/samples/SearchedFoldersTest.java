package se.ss12000.conformance.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SearchedFoldersTest {
  private final SearchedFolders folders = new SearchedFolders();

  @ParameterizedTest
  @CsvSource({
    "report.html, <!DOCTYPE html>",
    "report.xml, <?xml version=\"1.0\"?>",
    "report.json, '{\"$schema\": \"https://docs.example/sarif.json\"} '",
    "r.json, '{\"schemaVersion\": \"1.0\"} '",
    "report.csv, rule",
    "report.md, '# '",
    "console, report",
    "quality.json, '[{\"description\": \"\"}] '",
  })
  void failsATestWhoseReportNamesSomebody(String name, String beginning) throws IOException {
    Path folder = folders.created();
    Path deeper = Files.createDirectory(folder.resolve("deeper"));
    Files.writeString(deeper.resolve(name), beginning + " " + secret());

    assertThatThrownBy(folders::close)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(name)
        .hasMessageNotContaining(secret());
    assertThat(folder).doesNotExist();
  }

  @Test
  void letsPassReportsThatNameNobody() throws IOException {
    Files.writeString(folders.created().resolve("report.html"), "<!DOCTYPE html> ***1");

    assertThatCode(folders::close).doesNotThrowAnyException();
  }

  /** A reason in free text may be the very word of a code list. */
  @Test
  void letsPassACodeThatIsNamedAsOneToChoose() throws IOException {
    Files.writeString(
        folders.created().resolve("report.csv"), "one of Beviljad ledighet, Anmäld frånvaro");

    assertThatCode(folders::close).doesNotThrowAnyException();
  }

  @Test
  void letsPassWhatIsGivenToTheProgramAndRecordings() throws IOException {
    Path folder = folders.created();
    for (String name : List.of("persons.json", "crawl.jsonl")) {
      Files.writeString(folder.resolve(name), "{\"data\": [\"" + secret() + "\"]}");
    }

    assertThatCode(folders::close).doesNotThrowAnyException();
  }

  @Test
  void letsPassWhatSaysThatItShowsValues() throws IOException {
    Path folder = folders.created();
    Files.writeString(folder.resolve("report.csv"), secret());
    Files.writeString(
        folder.resolve("report.json"), "{\"schemaVersion\": \"1.0\", \"valuesShown\": true}");

    assertThatCode(folders::close).doesNotThrowAnyException();
  }

  private static String secret() throws IOException {
    return PersonalValues.of(Sample.ROOT.resolve("municipality")).all().stream()
        .filter(value -> value.matches("\\d{12}"))
        .findFirst()
        .orElseThrow();
  }
}
