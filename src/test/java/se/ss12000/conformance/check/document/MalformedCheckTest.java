package se.ss12000.conformance.check.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.ss12000.conformance.check.DatasetBuilder;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Envelope;
import se.ss12000.conformance.payload.Envelope.Shape;
import se.ss12000.conformance.payload.Malformed;
import se.ss12000.conformance.payload.Malformed.Problem;
import se.ss12000.conformance.payload.Offer;
import se.ss12000.conformance.payload.Origin;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.payload.Unavailable;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.text.Text;

final class MalformedCheckTest {
  private static final Standard STANDARD = Standards.load("2.1", Reading.ADOPTED);
  private static final EntityType PERSON = STANDARD.type("Person").orElseThrow();
  private static final Origin FILE = new Origin.File("persons.json");
  private static final Position PLACE = new Position(3, 7);

  private final MalformedCheck check = new MalformedCheck();

  @ParameterizedTest
  @CsvSource({
    "SYNTAX, DOC-001",
    "TRUNCATED, DOC-002",
    "ENCODING, DOC-003",
    "EMPTY, DOC-004",
    "BINARY, DOC-005",
    "LIMIT, DOC-006",
    "DUPLICATE_KEY, DOC-007"
  })
  void reportsEachProblemUnderItsOwnRule(Problem problem, String rule) {
    Finding finding = findings(malformed(problem)).get(0);

    assertThat(finding.rule().id()).isEqualTo(rule);
    assertThat(finding.location().type()).hasValue(PERSON);
    assertThat(finding.location().pointer()).isEqualTo("/data/3/id");
    assertThat(finding.location().position()).isEqualTo(PLACE);
    assertThat(finding.found().text().en()).isEqualTo("what stands there");
    assertThat(finding.found().personal()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Problem.class)
  void hasARuleForEveryProblem(Problem problem) {
    assertThat(check.rules()).contains(findings(malformed(problem)).get(0).rule());
  }

  @Test
  void saysWhatStandsThere() {
    assertThat(findings(malformed(Problem.SYNTAX)).get(0).message().en())
        .isEqualTo("what stands there stands where JSON does not allow it");
  }

  @Test
  void acceptsWhatCanBeRead() {
    var members = JsonNodeFactory.instance.objectNode();

    assertThat(findings(new Envelope(FILE, Shape.PAGE, PERSON, "data", members, Map.of(), 0)))
        .isEmpty();
    assertThat(findings(new Unavailable(FILE, Optional.empty(), Text.NONE))).isEmpty();
  }

  @Test
  void countsEveryDocumentOnce() {
    var dataset = new DatasetBuilder(STANDARD, false, Offer.EVERYTHING, Long.MAX_VALUE);
    dataset.add(malformed(Problem.SYNTAX));
    dataset.add(malformed(Problem.EMPTY));
    var built = dataset.build();

    for (Rule rule : check.rules()) {
      Evaluated sum =
          STANDARD.types().values().stream()
              .map(type -> check.evaluated(rule, type, built))
              .reduce(Evaluated.NOTHING, Evaluated::plus);
      assertThat(sum).isEqualTo(Evaluated.on(2));
    }
  }

  private static Malformed malformed(Problem problem) {
    Text found = Text.sv("det som står där").en("what stands there");
    return new Malformed(FILE, problem, Optional.of(PERSON), "/data/3/id", PLACE, found);
  }

  private List<Finding> findings(Payload payload) {
    var findings = new ArrayList<Finding>();
    check.check(payload, findings::add);
    return findings;
  }
}
