package se.ss12000.conformance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.ss12000.conformance.acceptance.Acceptance;
import se.ss12000.conformance.check.Check;
import se.ss12000.conformance.config.DeclaredScope;
import se.ss12000.conformance.run.RunRequest;
import se.ss12000.conformance.run.Validation;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.waiver.Waiver;
import se.ss12000.conformance.waiver.WaiverReader;
import se.ss12000.conformance.waiver.Waivers;
import se.ss12000.conformance.yaml.YamlException;

/** By what to judge beside the standard, whether files or a service. */
final class JudgingOptions {
  private static final Text TOO_MANY =
      Text.sv("scenarierna har för många olika referencedBy för en körning; ange färre --scenario")
          .en("the scenarios have too many referencedBy for one run; give fewer --scenario");
  private static final Text UNREADABLE =
      Text.sv("--waivers: {file} finns inte eller går inte att läsa")
          .en("--waivers: {file} does not exist or is unreadable");

  @Spec(Spec.Target.MIXEE)
  CommandSpec mixee;

  @Option(names = "--scenario", paramLabel = "ID|FILE", descriptionKey = "scenario")
  List<String> scenarios = new ArrayList<>();

  @Option(names = "--waivers", paramLabel = "FILE", descriptionKey = "waivers")
  @Nullable Path waivers;

  @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config")
  @Nullable Path config;

  @Option(names = "--all-rules", descriptionKey = "all-rules")
  boolean allRules;

  @Option(names = "--no-fast-path", descriptionKey = "no-fast-path")
  boolean noFastPath;

  @Option(names = "--require-verdict", descriptionKey = "require-verdict")
  boolean requireVerdict;

  @Mixin IndexOption index = new IndexOption();

  private @Nullable List<Check> checks;
  private @Nullable List<String> told;
  private @Nullable Supplier<Optional<ChosenScenarios>> begun;

  /** Begins with what can be made before the standard is at hand. */
  void begin() {
    if (scenarios.isEmpty()) {
      begun = Meanwhile.make(ChosenScenarios::packed);
    }
  }

  /** Begins with what can be made once it is, before anybody needs it. */
  void begin(Standard standard, Clock clock) {
    Meanwhile.make(() -> checks(standard, clock));
  }

  /** The ids of all rules of a version, whether a run judges by them or not. */
  Set<String> rules(Standard standard, Clock clock) {
    return AllChecks.ruleIds(checks(standard, clock));
  }

  private synchronized List<Check> checks(Standard standard, Clock clock) {
    List<Check> known = checks;
    if (known == null) {
      known = AllChecks.of(standard, StandardOptions.others(standard), clock);
      checks = known;
    }
    return known;
  }

  private List<Check> checks(Standard standard, Clock clock, Expected expected) {
    return expected.equals(Expected.NOTHING)
        ? checks(standard, clock)
        : AllChecks.of(standard, StandardOptions.others(standard), clock, expected);
  }

  /**
   * Those that the user named, else all of a version.
   *
   * @param rules gives the ids of all rules
   */
  ChosenScenarios scenarios(Standard standard, Supplier<Set<String>> rules) throws YamlException {
    if (begun != null && standard.bundled()) {
      Optional<ChosenScenarios> known = begun.get();
      if (known.isPresent()) {
        return known.get().of(standard);
      }
    }
    return ChosenScenarios.of(scenarios, standard, rules);
  }

  /** The deviations that the user knows, and those that are declared, of all rules by their ids. */
  Waivers waivers(Standard standard, Set<String> rules, Clock clock) throws YamlException {
    Waivers known = known(standard, rules, clock);
    return known.and(declared(standard, rules).map(DeclaredScope::declared).orElse(List.of()));
  }

  /** The day it is; whoever sets a date for a school in Sweden means a day there. */
  static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Stockholm"));
  }

  private Optional<DeclaredScope> declared(Standard standard, Set<String> rules)
      throws YamlException {
    Optional<AppliedConfiguration> applied = configuration();
    return applied.isEmpty() ? Optional.empty() : Optional.of(applied.get().scope(standard, rules));
  }

  private Waivers known(Standard standard, Set<String> rules, Clock clock) throws YamlException {
    if (waivers == null) {
      return Waivers.NONE;
    }
    try {
      byte[] content = Files.readAllBytes(waivers);
      LocalDate today = today(clock);
      List<Waiver> known =
          new WaiverReader(standard, rules, today).read(waivers.toString(), content);
      return new Waivers(known, Sha256.of(content));
    } catch (IOException e) {
      throw new UsageException(UNREADABLE.with("file", waivers));
    }
  }

  /** The configuration that holds, if any. */
  Optional<AppliedConfiguration> configuration() throws YamlException {
    return config == null ? Optional.empty() : Optional.of(AppliedConfiguration.read(config));
  }

  /** SHA-256 of the configuration; empty when there is none. */
  String configurationDigest() throws YamlException {
    return configuration().map(AppliedConfiguration::digest).orElse("");
  }

  /**
   * What makes the same run again.
   *
   * @param paths what is judged; none when a service is
   */
  RunArguments arguments(List<Path> paths) {
    return told == null
        ? RunArguments.of(mixee.commandLine().getParseResult(), paths)
        : new RunArguments(told, RunArguments.named(paths));
  }

  /** Says what makes the same run again, where nobody parsed options. */
  void tell(List<String> options) {
    told = List.copyOf(options);
  }

  /** Takes values as if they had been given. */
  void take(Map<String, List<String>> options) {
    scenarios.addAll(options.getOrDefault("--scenario", List.of()));
    options.getOrDefault("--waivers", List.of()).forEach(file -> waivers = Path.of(file));
  }

  /**
   * What to judge, by what, and how to report it.
   *
   * @param complete whether the input is declared to be the whole delivery
   * @param only names of the entity types to judge; none for all
   * @param source what is judged, as the user named it
   */
  RunRequest request(
      Standard standard,
      boolean complete,
      List<String> only,
      String command,
      String source,
      RunArguments arguments,
      ReportOptions reports,
      CommonOptions common,
      Surroundings surroundings,
      Language language)
      throws YamlException {
    Clock clock = surroundings.clock();
    ChosenScenarios chosen = scenarios(standard, () -> rules(standard, clock));
    Set<String> known = rules(standard, clock);
    Optional<Set<String>> needed =
        chosen.requested() ? Optional.of(Needs.of(chosen.scenarios(), standard)) : Optional.empty();
    Optional<DeclaredScope> declared = declared(standard, known);
    return new RunRequest(
        standard,
        AllChecks.forRun(
            checks(standard, clock, Expected.of(needed, declared)),
            allRules,
            Needs.rules(chosen.scenarios())),
        chosen.scenarios(),
        chosen.requested(),
        complete,
        Expected.offer(standard, only, declared),
        reports.maxFindings,
        reports.showValues,
        reports.rulesUrl(),
        command,
        source,
        arguments.words(),
        ToolVersion.name(),
        ToolDigest::value,
        chosen.digest(),
        waivers(standard, known, clock),
        configurationDigest(),
        "",
        index.bytes(),
        clock,
        common.progress(surroundings, language),
        common.faults(surroundings));
  }

  /** A run that is ready to begin. */
  static Validation validation(RunRequest request) {
    try {
      return new Validation(request);
    } catch (IllegalArgumentException e) {
      throw new UsageException(TOO_MANY);
    }
  }

  /** What reads records quickly that are certainly valid, unless that is not wanted. */
  Optional<Acceptance> acceptance(Standard standard) {
    return noFastPath ? Optional.empty() : Optional.of(new Acceptance(standard));
  }
}
