package se.ss12000.conformance.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.ss12000.conformance.catalogue.Coverage;
import se.ss12000.conformance.catalogue.Coverage.Demand;
import se.ss12000.conformance.catalogue.Explanations;
import se.ss12000.conformance.catalogue.JsonCatalogue;
import se.ss12000.conformance.catalogue.MarkdownCatalogue;
import se.ss12000.conformance.check.Check;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** Tells which rules there are, and explains them. */
@Command(name = "rules", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
final class RulesCommand implements Runnable {
  private static final Text NO_RULE =
      Text.sv("regeln {word} finns inte. {hint}").en("there is no rule {word}. {hint}");
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
    List<Check> checks = checks(standardOptions);
    List<Rule> rules = in(area, rules(checks));
    Set<String> onDemand = onDemand(checks);
    Explanations known = Explanations.load();
    switch (format) {
      case TABLE -> table(rules);
      case JSON ->
          surroundings.out().println(new JsonCatalogue(known, language, onDemand).of(rules));
      case MARKDOWN ->
          surroundings.out().print(new MarkdownCatalogue(known, language, onDemand).of(rules));
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
    List<Check> checks = checks(standardOptions);
    List<Rule> rules = rules(checks);
    List<Rule> asked = ids.stream().map(id -> find(id, rules)).toList();
    var page = new RulePage(language, onDemand(checks), surroundings.width(), surroundings.out());
    for (int i = 0; i < asked.size(); i++) {
      surroundings.out().print(i == 0 ? "" : "\n");
      page.print(asked.get(i));
    }
  }

  @Command(name = "coverage", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
  void coverage(
      @Option(
              names = "--format",
              paramLabel = "table|json|markdown",
              defaultValue = "TABLE",
              descriptionKey = "rules-format")
          Format format,
      @Mixin CommonOptions common) {
    Coverage coverage = Coverage.load();
    Explanations known = Explanations.load();
    switch (format) {
      case TABLE -> table(coverage);
      case JSON ->
          surroundings.out().println(new JsonCatalogue(known, language, Set.of()).of(coverage));
      case MARKDOWN ->
          surroundings.out().print(new MarkdownCatalogue(known, language, Set.of()).of(coverage));
    }
  }

  private void table(Coverage coverage) {
    var table = new Table(surroundings.width());
    for (Demand demand : coverage.demands()) {
      String reason = demand.because().isEmpty() ? "" : ". " + demand.unchecked().in(language);
      table.row(demand.id(), demand.asks().in(language) + reason);
      table.row("", String.join(" ", demand.rules()));
    }
    table.print(surroundings.out());
    surroundings.out().println(coverage.figure().in(language));
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

  private List<Check> checks(StandardOptions standardOptions) {
    var standard = standardOptions.load();
    return AllChecks.of(standard, StandardOptions.others(standard), surroundings.clock());
  }

  private static List<Rule> rules(List<Check> checks) {
    return AllChecks.rules(checks).stream().sorted(Comparator.comparing(Rule::id)).toList();
  }

  private static Set<String> onDemand(List<Check> checks) {
    return AllChecks.ruleIds(checks.stream().filter(Check::isCostly).toList());
  }
}
