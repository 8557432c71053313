package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.ss12000.conformance.catalogue.Explanation;
import se.ss12000.conformance.catalogue.Explanations;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

final class RulesExplainTest {
  private static final List<Rule> RULES =
      AllChecks.rules(
          AllChecks.of(
              Standards.load(Standards.defaultName(), Reading.ADOPTED), List::of, Cli.CLOCK));
  private static final Explanations EXPLANATIONS = Explanations.load();

  @TestFactory
  Stream<DynamicTest> everyRuleIsExplainedInEveryLanguage() {
    return RULES.stream()
        .flatMap(
            rule ->
                Stream.of(Language.values())
                    .map(l -> dynamicTest(rule.id() + " " + l, () -> assertExplained(rule, l))));
  }

  private static void assertExplained(Rule rule, Language language) {
    var result = Cli.run("rules", "explain", rule.id(), "--language=" + language);
    Explanation explanation = EXPLANATIONS.of(rule);
    String said = packed(result.out());

    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    Stream.of(
            rule.title(),
            rule.message(),
            rule.help(),
            rule.basis().text(),
            rule.severity().text(),
            explanation.why(),
            explanation.cause())
        .forEach(text -> assertThat(said).contains(packed(text.in(language))));
  }

  @Test
  void whatExplainsIsFitToBeRead() {
    for (Rule rule : RULES) {
      Explanation explanation = EXPLANATIONS.of(rule);
      for (Text text : List.of(explanation.why(), explanation.cause())) {
        assertThat(text.sv()).as(rule.id()).endsWith(".").isNotEqualTo(text.en());
        assertThat(text.en()).as(rule.id()).endsWith(".").doesNotContain("  ");
      }
    }
  }

  @Test
  void bothSidesOfARuleAreShown() {
    assertThat(Cli.run("rules", "explain", "SCH-001").out())
        .contains("Conforms (samples/rules/SCH-001/conforms.json)\n  {\n")
        .contains("Breaks it (samples/rules/SCH-001/breaks.json)\n  {\n");
    assertThat(Cli.run("rules", "explain", "DOC-003").out())
        .contains("Conforms (samples/rules/DOC-003/conforms/rooms.json)\n  {\n")
        .contains("Breaks it (samples/rules/DOC-003/breaks/rooms.json)\n  2")
        .contains("bytes that are not text");
    assertThat(Cli.run("rules", "explain", "SCH-020").out())
        .contains("--standard samples/rules/SCH-020/standard")
        .contains("Breaks it (samples/rules/SCH-020/breaks/rooms.json)\n");
  }

  @Test
  void whatIsTriedOnDemandOnlySaysSo() throws IOException {
    JsonNode list = new ObjectMapper().readTree(Cli.run("rules", "list", "--format=json").out());
    List<String> onDemand =
        list.findParents("onDemand").stream()
            .filter(rule -> rule.path("onDemand").asBoolean())
            .map(rule -> rule.path("id").asText())
            .toList();

    assertThat(onDemand).contains("QUA-063", "QUA-064").doesNotContain("QUA-040");
    assertThat(Cli.run("rules", "explain", "QUA-063").out()).contains("only with --all-rules");
    assertThat(Cli.run("rules", "explain", "QUA-040").out()).doesNotContain("--all-rules");
  }

  @Test
  void severalRulesAreExplainedAtOnceInAnyCase() {
    assertThat(Cli.run("rules", "explain", "ref-001", "SCH-001").outLines())
        .contains("REF-001  References must lead to records that are there")
        .contains("SCH-001  Required attributes must be there");
  }

  @Test
  void anUnknownRuleIsWrongUse() {
    var result = Cli.run("rules", "explain", "REF-01");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).isEqualTo("ss12000: there is no rule REF-01. Did you mean REF-001?\n");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void anAreaIsListedByItself() {
    for (String area : List.of("REF", "REF-", "ref")) {
      assertThat(Cli.run("rules", "list", "--area", area).outLines())
          .filteredOn(line -> !line.startsWith(" "))
          .hasSize((int) RULES.stream().filter(rule -> rule.area().equals("REF-")).count())
          .allMatch(line -> line.startsWith("REF-"));
    }
  }

  @Test
  void anUnknownAreaIsWrongUse() {
    var result = Cli.run("rules", "list", "--area", "RFE");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).startsWith("ss12000: --area: there is no area RFE; there are DOC, ");
  }

  @Test
  void theListAsJsonHoldsEveryRule() throws IOException {
    JsonNode list = new ObjectMapper().readTree(Cli.run("rules", "list", "--format=json").out());

    assertThat(list.findValuesAsText("id"))
        .containsExactlyElementsOf(RULES.stream().map(Rule::id).sorted().toList());
    assertThat(list.get(0).properties()).extracting(Map.Entry::getKey).contains("why", "anchor");
    assertThat(list).allMatch(rule -> !rule.path("breaks").path(0).path("path").isMissingNode());
    assertThat(list.findValuesAsText("severity")).containsOnly("error", "warning", "note");
  }

  @Test
  void theListAsMarkdownHasAnAnchorForEveryRule() {
    String page = Cli.run("rules", "list", "--format", "markdown").out();

    for (Rule rule : RULES) {
      assertThat(page).containsOnlyOnce("<a id=\"" + rule.id() + "\"></a>");
    }
    assertThat(page).contains("### DOC-012 A page", "local@domain", "Breaks it (`samples/rules/");
    assertThat(page.split("\n## ", -1)).hasSize(EXPLANATIONS.areas().size() + 1);
  }

  private static String packed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
