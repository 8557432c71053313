package se.ss12000.conformance.check.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule.Examples;
import se.ss12000.conformance.payload.Envelope;
import se.ss12000.conformance.payload.Envelope.Shape;
import se.ss12000.conformance.payload.Origin;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;

final class EnvelopeCheckTest {
  private static final Standard STANDARD = Standards.load("2.1", Reading.ADOPTED);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final EnvelopeCheck check = new EnvelopeCheck(STANDARD);

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"pageToken\": null}", "{\"pageToken\": \"x\"}"})
  void acceptsAPageOfTheStandard(String members) throws JsonProcessingException {
    assertThat(findings(page("data", members))).isEmpty();
  }

  @Test
  void reportsRecordsUnderAnotherKey() throws JsonProcessingException {
    Finding finding = findings(page("organisations", "{}")).get(0);

    assertThat(finding.rule()).isEqualTo(EnvelopeCheck.OTHER_KEY);
    assertThat(finding.location().pointer()).isEqualTo("/organisations");
    assertThat(finding.message().en())
        .isEqualTo("the records stand under organisations, not under data");
    assertThat(finding.expected().en()).isEqualTo("data");
  }

  @Test
  void reportsWhatTheStandardDoesNotKnow() throws JsonProcessingException {
    List<Finding> findings = findings(page("data", "{\"totalCount\": 3, \"a/b\": 1}"));

    assertThat(findings).extracting(Finding::rule).containsOnly(EnvelopeCheck.UNKNOWN_MEMBER);
    assertThat(findings)
        .extracting(finding -> finding.location().pointer())
        .containsExactly("/totalCount", "/a~1b");
    assertThat(findings)
        .extracting(finding -> finding.location().property())
        .containsExactly("totalCount", "a/b");
    assertThat(EnvelopeCheck.UNKNOWN_MEMBER.examples()).isEqualTo(Examples.ONE_PER_PROPERTY);
  }

  @Test
  void guessesWhatWasMeant() throws JsonProcessingException {
    assertThat(findings(page("data", "{\"page_token\": null}")).get(0).hint().en())
        .isEqualTo("Did you mean pageToken?");
  }

  @ParameterizedTest
  @CsvSource({"17, a number", "true, boolean", "{}, an object", "[], a list"})
  void reportsAPageTokenThatIsNoString(String token, String kind) throws JsonProcessingException {
    Finding finding = findings(page("data", "{\"pageToken\": " + token + "}")).get(0);

    assertThat(finding.rule()).isEqualTo(EnvelopeCheck.PAGE_TOKEN);
    assertThat(finding.location().pointer()).isEqualTo("/pageToken");
    assertThat(finding.found().text().en()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"{\"data\": null}, null", "{\"data\": \"x\"}, a string", "{}, ''"})
  void reportsAPageWithoutAList(String members, String kind) throws JsonProcessingException {
    List<Finding> findings = findings(page("", members));

    assertThat(findings).extracting(Finding::rule).containsExactly(EnvelopeCheck.NO_LIST);
    assertThat(findings.get(0).location().pointer()).isEqualTo("/data");
    assertThat(findings.get(0).found().text().en()).isEqualTo(kind);
  }

  @ParameterizedTest
  @EnumSource(value = Shape.class, mode = Mode.EXCLUDE, names = "PAGE")
  void asksNothingOfOtherShapes(Shape shape) throws JsonProcessingException {
    assertThat(findings(envelope(shape, "", "{}"))).isEmpty();
  }

  @Test
  void doesNotTellAKeyThatMayBeSomebodysNumber() throws JsonProcessingException {
    Finding finding = findings(page("data", "{\"20110203-9814\": 1}")).get(0);

    assertThat(finding.message().en() + finding.location() + finding.found())
        .doesNotContain("20110203", "9814");
  }

  private static Envelope page(String key, String members) throws JsonProcessingException {
    return envelope(Shape.PAGE, key, members);
  }

  private static Envelope envelope(Shape shape, String key, String members)
      throws JsonProcessingException {
    var person = STANDARD.type("Person").orElseThrow();
    return new Envelope(
        new Origin.File("x.json"),
        shape,
        person,
        key,
        JSON.readTree(members),
        Map.of("totalCount", new Position(2, 15)),
        1);
  }

  private List<Finding> findings(Envelope envelope) {
    var findings = new ArrayList<Finding>();
    check.check(envelope, findings::add);
    return findings;
  }
}
