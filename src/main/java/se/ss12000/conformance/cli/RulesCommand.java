package se.ss12000.conformance.cli;

import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** Tells which rules there are. */
@Command(name = "rules", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
final class RulesCommand implements Runnable {
  private final Surroundings surroundings;
  private final Language language;

  @Mixin CommonOptions options = new CommonOptions();

  RulesCommand(Surroundings surroundings, Language language) {
    this.surroundings = surroundings;
    this.language = language;
  }

  /** Lists the rules of the default version. */
  @Override
  public void run() {
    list(new StandardOptions(), options);
  }

  @Command(name = "list", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
  void list(@Mixin StandardOptions standardOptions, @Mixin CommonOptions common) {
    Standard standard = standardOptions.load();
    List<Rule> rules =
        AllChecks.rules(AllChecks.of(standard, StandardOptions.others(standard))).stream()
            .sorted(Comparator.comparing(Rule::id))
            .toList();
    var table = new Table(surroundings.width());
    for (Rule rule : rules) {
      table.row(rule.id(), Levels.of(rule.severity()).in(language), rule.title().in(language));
    }
    table.print(surroundings.out());
  }

  /** How severities are called. */
  private static final class Levels {
    static Text of(se.ss12000.conformance.finding.Severity severity) {
      return switch (severity) {
        case ERROR -> Text.sv("fel").en("error");
        case WARNING -> Text.sv("varning").en("warning");
        case NOTE -> Text.sv("upplysning").en("note");
      };
    }
  }
}
