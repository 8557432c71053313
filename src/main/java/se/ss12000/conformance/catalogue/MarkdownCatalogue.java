package se.ss12000.conformance.catalogue;

import java.util.List;
import java.util.Set;
import se.ss12000.conformance.catalogue.Coverage.Demand;
import se.ss12000.conformance.catalogue.Example.Side;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** The rules as a page to publish, with an anchor for each. */
public final class MarkdownCatalogue {
  private static final Text TITLE = Text.sv("Reglerna i ss12000").en("The rules of ss12000");

  private static final Text COVERAGE = Text.sv("Täckning").en("Coverage");
  private static final Text ASKED = Text.sv("Krav").en("Requirement");
  private static final Text RULES = Text.sv("Regler").en("Rules");

  private final Explanations explanations;
  private final Language language;
  private final Set<String> onDemand;

  /**
   * @param onDemand ids of the rules that are tried only for those who ask for them
   */
  public MarkdownCatalogue(Explanations explanations, Language language, Set<String> onDemand) {
    this.explanations = explanations;
    this.language = language;
    this.onDemand = Set.copyOf(onDemand);
  }

  /** The page, with a heading for each area and each rule. */
  public String of(List<Rule> rules) {
    var page = new StringBuilder("# ").append(TITLE.in(language)).append('\n');
    String area = "";
    for (Rule rule : rules) {
      if (!rule.area().equals(area)) {
        area = rule.area();
        page.append("\n## ").append(explanations.of(rule).area().in(language)).append('\n');
      }
      add(page, rule);
    }
    return page.toString();
  }

  /** A table of what is asked and which rules check it, with the figure above it. */
  public String of(Coverage coverage) {
    var page = new StringBuilder("# ").append(COVERAGE.in(language)).append("\n\n");
    page.append(coverage.figure().in(language)).append("\n\n| | ").append(ASKED.in(language));
    page.append(" | ").append(RULES.in(language)).append(" |\n| --- | --- | --- |\n");
    for (Demand demand : coverage.demands()) {
      page.append("| ").append(demand.id()).append(" | ").append(plain(demand.asks()));
      page.append(" | ").append(String.join(", ", demand.rules()));
      page.append(demand.because().isEmpty() ? "" : plain(demand.unchecked())).append(" |\n");
    }
    return page.toString();
  }

  private void add(StringBuilder page, Rule rule) {
    Explanation explanation = explanations.of(rule);
    page.append("\n<a id=\"").append(rule.id()).append("\"></a>\n\n### ").append(rule.id());
    page.append(" ").append(plain(rule.title())).append("\n\n");
    point(page, Words.LEVEL, rule.severity().text());
    point(page, Words.BASIS, rule.basis().text());
    point(page, Words.WHY, explanation.why());
    point(page, Words.CAUSE, explanation.cause());
    point(page, Words.HELP, rule.help());
    point(page, Words.MESSAGE, rule.message());
    if (onDemand.contains(rule.id())) {
      point(page, Words.TRIED, Words.ON_DEMAND.text());
    }
    String options = Example.options(rule);
    if (!options.isEmpty()) {
      point(page, Words.WITH, Text.same(options));
    }
    examples(page, rule, Side.CONFORMS, Words.CONFORMS);
    examples(page, rule, Side.BREAKS, Words.BREAKS);
  }

  private void point(StringBuilder page, Words word, Text text) {
    page.append("- **").append(word.text().in(language)).append("**: ");
    page.append(plain(text)).append('\n');
  }

  private void examples(StringBuilder page, Rule rule, Side side, Words word) {
    for (Example example : Example.of(rule, side)) {
      page.append("\n").append(word.text().in(language)).append(" (`").append(example.path());
      page.append("`):\n\n````\n").append(shown(example)).append("\n````\n");
    }
  }

  private String shown(Example example) {
    return example
        .text()
        .orElseGet(() -> Words.NO_TEXT.text().with("bytes", example.bytes()).in(language));
  }

  /** Without what Markdown would take for its own. */
  private String plain(Text text) {
    return text.in(language).replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1");
  }
}
