package se.ss12000.conformance.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import se.ss12000.conformance.text.Language;

/** The commands there are, of which a run makes only the one that is named. */
final class Commands {
  private static final String COMPLETION = "completion";

  private final Map<String, Supplier<Object>> commands = new LinkedHashMap<>();

  Commands(Surroundings surroundings, Language language) {
    commands.put("validate", () -> new ValidateCommand(surroundings, language));
    commands.put("crawl", () -> new CrawlCommand(surroundings, language));
    commands.put("serve", () -> new ServeCommand(surroundings, language));
    commands.put("generate", () -> new GenerateCommand(surroundings));
    commands.put("scenarios", () -> new ScenariosCommand(surroundings, language));
    commands.put("rules", () -> new RulesCommand(surroundings, language));
    commands.put("schemas", () -> new SchemasCommand(surroundings, language));
    commands.put("config", () -> new ConfigCommand(surroundings, language));
    commands.put("report", () -> ReportCommand.with(surroundings, language));
    commands.put("declare", () -> new DeclareCommand(surroundings, language));
    commands.put("match", () -> new MatchCommand(surroundings, language));
    commands.put(COMPLETION, () -> new CompletionCommand(surroundings));
  }

  /** Adds the command that comes first; all of them where none does, or all have to be known. */
  void addTo(CommandLine program, String... args) {
    String first = args.length == 0 ? COMPLETION : args[0];
    @Nullable Supplier<Object> named = commands.get(first);
    if (named != null && !first.equals(COMPLETION)) {
      program.addSubcommand(first, named.get());
    } else {
      commands.forEach((name, command) -> program.addSubcommand(name, command.get()));
    }
  }
}
