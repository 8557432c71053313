package se.ss12000.conformance.cli;

import java.io.PrintWriter;
import java.util.Set;
import se.ss12000.conformance.catalogue.Example;
import se.ss12000.conformance.catalogue.Explanation;
import se.ss12000.conformance.catalogue.Explanations;
import se.ss12000.conformance.catalogue.Words;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** All there is to say of a rule, on a terminal. */
final class RulePage {
  private final Language language;
  private final Set<String> onDemand;
  private final int width;
  private final PrintWriter out;

  /**
   * @param onDemand ids of the rules that are tried only for those who ask for them
   */
  RulePage(Language language, Set<String> onDemand, int width, PrintWriter out) {
    this.language = language;
    this.onDemand = Set.copyOf(onDemand);
    this.width = width;
    this.out = out;
  }

  void print(Rule rule) {
    Explanation explanation = Explanations.load().of(rule);
    var head = new Table(width);
    head.row(rule.id(), rule.title().in(language));
    head.print(out);
    out.println();
    var table = new Table(width);
    row(table, Words.LEVEL.text(), rule.severity().text());
    row(table, Words.BASIS.text(), rule.basis().text());
    row(table, Words.WHY.text(), explanation.why());
    row(table, Words.CAUSE.text(), explanation.cause());
    row(table, Words.HELP.text(), rule.help());
    row(table, Words.MESSAGE.text(), rule.message());
    if (onDemand.contains(rule.id())) {
      row(table, Words.TRIED.text(), Words.ON_DEMAND.text());
    }
    String options = Example.options(rule);
    if (!options.isEmpty()) {
      table.row(Words.WITH.text().in(language), options);
    }
    table.print(out);
    Example.of(rule, Example.Side.CONFORMS).forEach(example -> print(Words.CONFORMS, example));
    Example.of(rule, Example.Side.BREAKS).forEach(example -> print(Words.BREAKS, example));
  }

  private void row(Table table, Text name, Text text) {
    table.row(name.in(language), text.in(language));
  }

  private void print(Words word, Example example) {
    out.println();
    out.println(word.text().in(language) + " (" + example.path() + ")");
    String shown =
        example
            .text()
            .orElseGet(() -> Words.NO_TEXT.text().with("bytes", example.bytes()).in(language));
    shown.lines().forEach(line -> out.println("  " + line));
  }
}
