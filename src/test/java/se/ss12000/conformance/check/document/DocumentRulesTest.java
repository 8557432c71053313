package se.ss12000.conformance.check.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.ss12000.conformance.check.Check;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

final class DocumentRulesTest {
  private static final int LONGEST = 140;

  @TestFactory
  Stream<DynamicTest> textsAreShortSentencesInBothLanguages() {
    Standard standard = Standards.load("2.1", Reading.ADOPTED);
    Stream<Check> checks = Stream.of(new MalformedCheck(), new EnvelopeCheck(standard));
    return checks
        .flatMap(check -> check.rules().stream())
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> hasGoodTexts(rule)));
  }

  private static void hasGoodTexts(Rule rule) {
    for (Text text : new Text[] {rule.title(), rule.message(), rule.help()}) {
      for (Language language : Language.values()) {
        assertThat(text.in(language)).isNotBlank().hasSizeLessThan(LONGEST).doesNotEndWith(".");
      }
    }
  }
}
