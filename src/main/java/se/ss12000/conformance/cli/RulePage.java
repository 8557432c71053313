package se.ss12000.conformance.cli;

import java.io.PrintWriter;
import java.util.List;
import se.ss12000.conformance.catalogue.Example;
import se.ss12000.conformance.catalogue.Explanation;
import se.ss12000.conformance.catalogue.Explanations;
import se.ss12000.conformance.catalogue.Words;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.finding.RuleLink;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** All there is to say of a rule, on a terminal. */
final class RulePage {
  private static final Text LINK = Text.sv("Länk").en("Link");

  private final Language language;
  private final int width;
  private final PrintWriter out;

  RulePage(Language language, int width, PrintWriter out) {
    this.language = language;
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
    row(table, LINK, Text.same(RuleLink.of(rule.id())));
    table.print(out);
    List<Example> conforms = Example.of(rule, Example.Side.CONFORMS);
    if (conforms.isEmpty()) {
      out.println();
      out.println(Words.NO_EXAMPLE.text().in(language));
    }
    conforms.forEach(example -> print(Words.CONFORMS, example));
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
