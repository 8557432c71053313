package se.ss12000.conformance.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.ss12000.conformance.catalogue.Coverage;
import se.ss12000.conformance.catalogue.Coverage.Demand;
import se.ss12000.conformance.catalogue.Explanations;
import se.ss12000.conformance.catalogue.JsonCatalogue;
import se.ss12000.conformance.catalogue.MarkdownCatalogue;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** Tells which rules there are, and explains them. */
@Command(name = "rules", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
final class RulesCommand implements Runnable {
  private static final Text NO_RULE =
      Text.sv("regeln {word} finns inte. {hint}").en("there is no rule {word}. {hint}");
  private static final Text NOT_CHECKED = Text.sv("Prövas inte: {why}").en("Not checked: {why}");
  private static final Text FIGURE =
      Text.sv("{checked} av {all} krav prövas av minst en regel.")
          .en("{checked} of {all} requirements are checked by at least one rule.");
  private static final Text NO_AREA =
      Text.sv("--area: området {word} finns inte; det finns {names}")
          .en("--area: there is no area {word}; there are {names}");

  private final Surroundings surroundings;
  private final Language language;

  @Mixin CommonOptions options = new CommonOptions();

  /** How a list of rules is written. */
  enum Format {
    TABLE,
    JSON,
    MARKDOWN
  }

  RulesCommand(Surroundings surroundings, Language language) {
    this.surroundings = surroundings;
    this.language = language;
  }

  /** Lists the rules of the default version. */
  @Override
  public void run() {
    list("", Format.TABLE, new StandardOptions(), options);
  }

  @Command(name = "list", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
  void list(
      @Option(
              names = "--area",
              paramLabel = "AREA",
              defaultValue = "",
              descriptionKey = "rules-area")
          String area,
      @Option(
              names = "--format",
              paramLabel = "table|json|markdown",
              defaultValue = "TABLE",
              descriptionKey = "rules-format")
          Format format,
      @Mixin StandardOptions standardOptions,
      @Mixin CommonOptions common) {
    List<Rule> rules = in(area, rules(standardOptions));
    switch (format) {
      case TABLE -> table(rules);
      case JSON ->
          surroundings.out().println(new JsonCatalogue(Explanations.load(), language).of(rules));
      case MARKDOWN ->
          surroundings.out().print(new MarkdownCatalogue(Explanations.load(), language).of(rules));
    }
  }

  private void table(List<Rule> rules) {
    var table = new Table(surroundings.width());
    for (Rule rule : rules) {
      table.row(rule.id(), rule.severity().text().in(language), rule.title().in(language));
    }
    table.print(surroundings.out());
  }

  @Command(name = "explain", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
  void explain(
      @Parameters(arity = "1..*", paramLabel = "ID", descriptionKey = "explain-rule")
          List<String> ids,
      @Mixin StandardOptions standardOptions,
      @Mixin CommonOptions common) {
    List<Rule> rules = rules(standardOptions);
    List<Rule> asked = ids.stream().map(id -> find(id, rules)).toList();
    var page = new RulePage(language, surroundings.width(), surroundings.out());
    for (int i = 0; i < asked.size(); i++) {
      surroundings.out().print(i == 0 ? "" : "\n");
      page.print(asked.get(i));
    }
  }

  @Command(name = "coverage", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
  void coverage(@Mixin CommonOptions common) {
    Coverage coverage = Coverage.load();
    var table = new Table(surroundings.width());
    for (Demand demand : coverage.demands()) {
      String asks = demand.asks().in(language);
      boolean checked = demand.because().isEmpty();
      String reason = checked ? "" : ". " + NOT_CHECKED.with("why", demand.because()).in(language);
      table.row(demand.id(), asks + reason);
      table.row("", String.join(" ", demand.rules()));
    }
    table.print(surroundings.out());
    surroundings
        .out()
        .println(
            FIGURE
                .with("checked", coverage.checked())
                .with("all", coverage.demands().size())
                .in(language));
  }

  private static Rule find(String id, List<Rule> rules) {
    List<String> ids = rules.stream().map(Rule::id).toList();
    return rules.stream()
        .filter(rule -> rule.id().equalsIgnoreCase(id))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    NO_RULE.with(
                        Map.of("word", Text.same(id), "hint", DidYouMean.question(id, ids)))));
  }

  private static List<Rule> in(String area, List<Rule> rules) {
    if (area.isEmpty()) {
      return rules;
    }
    Collection<String> areas = Explanations.load().areas();
    String wanted = area.toUpperCase(Locale.ROOT).replaceFirst("-?$", "-");
    if (!areas.contains(wanted)) {
      String names = String.join(", ", areas).replace("-", "");
      throw new UsageException(
          NO_AREA.with(Map.of("word", Text.same(area), "names", Text.same(names))));
    }
    return rules.stream().filter(rule -> rule.area().equals(wanted)).toList();
  }

  private List<Rule> rules(StandardOptions standardOptions) {
    var standard = standardOptions.load();
    return AllChecks.rules(
            AllChecks.of(standard, StandardOptions.others(standard), surroundings.clock()))
        .stream()
        .sorted(Comparator.comparing(Rule::id))
        .toList();
  }
}
