package se.ss12000.conformance.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import se.ss12000.conformance.yaml.YamlException;

/**
 * What the environment and the configuration say, put into the arguments as if it stood there. The
 * command line goes before the environment, and that before the file.
 */
final class Settings {
  private static final String CONFIG = "--config";
  static final String PREFIX = "SS12000_";
  static final Path USUAL_FILE = Path.of("ss12000.yaml");

  private final List<String> args;
  private final Map<String, String> environment;
  private final Optional<Path> file;
  private @Nullable AppliedConfiguration applied;
  private @Nullable Exception fault;

  Settings(String[] args, Map<String, String> environment) {
    this.args = List.of(args);
    this.environment = environment;
    this.file =
        given(CONFIG)
            .or(() -> variable(CONFIG))
            .map(Path::of)
            .or(() -> Optional.of(USUAL_FILE).filter(Files::exists));
    try {
      this.applied = file.isPresent() ? AppliedConfiguration.read(file.get()) : null;
    } catch (YamlException | UsageException e) {
      this.fault = e;
    }
  }

  /** The language that is set, if any; the command line is not asked. */
  Optional<String> language() {
    return variable("--language")
        .or(
            () ->
                Optional.ofNullable(applied)
                    .map(known -> known.configuration().reporting().language()));
  }

  /** The environment, with the secret that the configuration refers to where it is looked for. */
  Map<String, String> environment() {
    var all = new HashMap<>(environment);
    Optional.ofNullable(applied)
        .flatMap(ConfiguredOptions::secret)
        .filter(secret -> environment.containsKey(secret.getValue()))
        .ifPresent(s -> all.putIfAbsent(s.getKey(), environment.getOrDefault(s.getValue(), "")));
    return all;
  }

  /**
   * The arguments with what else is set for the command that they name.
   *
   * @throws YamlException when the configuration has a fault
   * @throws UsageException when it cannot be read, or refers to what is not there
   */
  String[] arguments(CommandLine program) throws YamlException {
    for (int i = 0; i < args.size(); i++) {
      CommandLine command = program.getSubcommands().get(args.get(i));
      if (command != null) {
        CommandSpec spec = command.getCommandSpec();
        var all = new ArrayList<>(args);
        if (spec.optionsMap().containsKey(CONFIG) && !isForHelp()) {
          all.addAll(i + 1, set(spec));
        }
        return all.toArray(String[]::new);
      }
    }
    return args.toArray(String[]::new);
  }

  private boolean isForHelp() {
    return args.stream().anyMatch(List.of("-h", "--help", "-V", "--version")::contains);
  }

  private List<String> set(CommandSpec spec) throws YamlException {
    Map<String, List<String>> values = fromFile(spec);
    for (OptionSpec option : spec.options()) {
      String name = option.longestName();
      variable(name).ifPresent(v -> values.put(name, option.isMultiValue() ? list(v) : List.of(v)));
    }
    var set = new ArrayList<String>();
    values.forEach(
        (name, each) -> {
          if (spec.optionsMap().containsKey(name) && !isGiven(name)) {
            each.forEach(value -> set.add(name + "=" + value));
          }
        });
    return set;
  }

  private Map<String, List<String>> fromFile(CommandSpec spec) throws YamlException {
    if (fault instanceof YamlException yaml) {
      throw yaml;
    }
    if (fault instanceof UsageException usage) {
      throw usage;
    }
    var values = new LinkedHashMap<String, List<String>>();
    AppliedConfiguration known = applied;
    if (known != null) {
      values.put(CONFIG, List.of(known.file().toString()));
      values.putAll(ConfiguredOptions.of(known, environment));
      if (spec.optionsMap().containsKey("--secret-file") && !isGiven("--demo")) {
        ConfiguredOptions.secret(known).ifPresent(s -> refuseUnset(known, s));
        values.putAll(ConfiguredOptions.ofService(known, environment));
      }
    }
    return values;
  }

  private void refuseUnset(AppliedConfiguration known, Map.Entry<String, String> secret) {
    boolean otherwise =
        environment.containsKey(secret.getKey())
            || isGiven("--secret-file")
            || isGiven("--ask-secret");
    if (!otherwise) {
      known.variable(secret.getValue(), environment);
    }
  }

  private static List<String> list(String values) {
    return Arrays.stream(values.split(",", -1)).map(String::strip).toList();
  }

  /** Such as {@code SS12000_MAX_FINDINGS} for {@code --max-findings}. */
  private Optional<String> variable(String option) {
    String name = PREFIX + option.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
    return Optional.of(environment.getOrDefault(name, "")).filter(value -> !value.isEmpty());
  }

  private boolean isGiven(String option) {
    return args.stream().anyMatch(arg -> arg.equals(option) || arg.startsWith(option + "="));
  }

  private Optional<String> given(String option) {
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i).startsWith(option + "=")) {
        return Optional.of(args.get(i).substring(option.length() + 1));
      }
      if (args.get(i).equals(option) && i + 1 < args.size()) {
        return Optional.of(args.get(i + 1));
      }
    }
    return Optional.empty();
  }
}
