package se.ss12000.conformance.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.ss12000.conformance.report.Golden.written;
import static se.ss12000.conformance.report.Reports.EVERYTHING;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.report.MalformedReportException;
import se.ss12000.conformance.report.Reports;
import se.ss12000.conformance.text.Language;

final class JsonReportReaderTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @ParameterizedTest
  @EnumSource
  void readsWhatWasWrittenInEitherLanguage(Reports sample) throws Exception {
    for (Language language : Language.values()) {
      ReadReport read = read(written(new JsonReportWriter(), sample, language));

      assertThat(read.report()).isEqualTo(sample.report());
      assertThat(read.language()).isEqualTo(language);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{}", "not json", "{\"schemaVersion\": \"1.0\"", "null", "{} {}"})
  void refusesWhatIsNoReport(String text) {
    assertThatExceptionOfType(MalformedReportException.class).isThrownBy(() -> read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "/run,durationMillis,run.durationMillis",
    "/run,reading,run.reading",
    "/findings/3,rule,findings[3].rule",
    "/findings/3,standing,findings[3].standing",
    "/scenarios/0/requirements/1,judgedOn,scenarios[0].requirements[1].judgedOn",
    "/rules/0,count,rules[0].count",
    "/exchanges/0,at,exchanges[0].at",
    "'',incidents,incidents"
  })
  void tellsWhereAMemberIsMissingOrOfTheWrongKind(String parent, String member, String place)
      throws IOException {
    JsonNode missing = json();
    ((ObjectNode) missing.at(parent)).remove(member);
    JsonNode wrong = json();
    ((ObjectNode) wrong.at(parent)).putObject(member);

    assertThatExceptionOfType(MalformedReportException.class)
        .isThrownBy(() -> read(missing.toString()))
        .withMessageContaining(place);
    assertThatExceptionOfType(MalformedReportException.class)
        .isThrownBy(() -> read(wrong.toString()))
        .withMessageContaining(place);
  }

  @ParameterizedTest
  @CsvSource({
    "/run,started,yesterday",
    "/findings/0,severity,fatal",
    "/rules/0,count,-1",
    "/rules/0,id,<b>",
    "/findings/0,rule,SCH-1"
  })
  void refusesValuesThatMeanNothing(String parent, String member, String value) throws IOException {
    JsonNode json = json();
    ((ObjectNode) json.at(parent)).put(member, value);

    assertThatExceptionOfType(MalformedReportException.class)
        .isThrownBy(() -> read(json.toString()))
        .withMessageContaining(member);
  }

  @Test
  void refusesCountsThatContradictTheRules() throws IOException {
    JsonNode json = json();
    ((ObjectNode) json.path("counts")).put("error", 0);

    assertThatExceptionOfType(MalformedReportException.class)
        .isThrownBy(() -> read(json.toString()))
        .withMessageContaining("counts.error");
  }

  @Test
  void acceptsMembersThatALaterVersionHasAdded() throws Exception {
    JsonNode json = json();
    ((ObjectNode) json.path("run")).put("mood", "good");

    assertThat(read(json.toString()).report()).isEqualTo(EVERYTHING.report());
  }

  private static JsonNode json() throws IOException {
    return MAPPER.readTree(written(new JsonReportWriter(), EVERYTHING, Language.EN));
  }

  private static ReadReport read(String text) throws IOException, MalformedReportException {
    return new JsonReportReader().read(new StringReader(text));
  }
}
