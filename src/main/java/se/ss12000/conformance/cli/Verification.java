package se.ss12000.conformance.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import se.ss12000.conformance.report.Discrepancies;
import se.ss12000.conformance.report.MalformedReportException;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.RunDescription.Digests;
import se.ss12000.conformance.report.json.JsonReportReader;
import se.ss12000.conformance.report.json.JsonReportWriter;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

/**
 * Holds a report against what is at hand: computes its digests again and, when everything that it
 * rests on is there, judges again.
 */
final class Verification {
  private static final Text SCHEMAS = Text.sv("scheman").en("schemas");
  private static final Text SCENARIOS = Text.sv("scenarier").en("scenarios");
  private static final Text WAIVERS = Text.sv("undantag").en("waivers");
  private static final Text CONFIGURATION = Text.sv("konfiguration").en("configuration");
  private static final Text DECLARATION = Text.sv("deklaration").en("declaration");
  private static final Text TOOL = Text.sv("verktyg").en("tool");
  private static final Text INPUT = Text.sv("underlag").en("input");
  private static final Text RESULT = Text.sv("utfall").en("results");
  private static final Text OTHER_TOOL =
      Text.sv("rapporten gjordes med {made}, detta är {here}, ett annat bygge")
          .en("the report was made with {made}, this is {here}, another build");
  private static final Text NO_RECORDING =
      Text.sv("ange inspelningen med --recording").en("name the recording with --recording");
  private static final Text STANDARD_INPUT =
      Text.sv("underlaget lästes från standard in").en("it was read from standard input");
  private static final Text UNKNOWN_OPTION =
      Text.sv("den här versionen förstår inte run.arguments")
          .en("this version does not understand run.arguments");
  private static final Text INCOMPLETE =
      Text.sv("allt som behövs för att pröva igen är inte åtkomligt")
          .en("not everything that judging again takes is at hand");
  private static final Text JUDGED_AGAIN =
      Text.sv("prövat igen: samma utslag och anmärkningar")
          .en("judged again: the same verdicts and findings");
  private static final Text CHANGED = Text.sv("har ändrats").en("has been changed");

  private final Report report;
  private final @Nullable Path recording;
  private final Surroundings surroundings;
  private final Language language;
  private final List<Line> lines = new ArrayList<>();

  /** What became of one comparison. */
  @SuppressWarnings("ImmutableEnumChecker") // A Text is two strings.
  enum Outcome {
    FITS(Text.sv("stämmer").en("fits")),
    DIFFERS(Text.sv("stämmer inte").en("differs")),
    NOT_AT_HAND(Text.sv("ej åtkomligt").en("not at hand")),
    NONE(Text.sv("fanns inte").en("was none"));

    private final Text text;

    Outcome(Text text) {
      this.text = text;
    }

    Text text() {
      return text;
    }
  }

  /** One thing that was compared. */
  record Line(Text aspect, Outcome outcome, Text detail) {}

  /** Something that a report holds the digest of. */
  @FunctionalInterface
  private interface Digested {
    String digest() throws YamlException;
  }

  /**
   * @param recording the recording of the crawl that is reported on, if it is at hand
   */
  Verification(
      Report report, @Nullable Path recording, Surroundings surroundings, Language language) {
    this.report = report;
    this.recording = recording;
    this.language = language;
    this.surroundings = surroundings.at(Clock.fixed(report.run().started(), ZoneOffset.UTC));
  }

  /** Compares everything that can be. */
  List<Line> lines() throws IOException {
    Digests stated = report.run().digests();
    tool(stated);
    Optional<ValidateCommand> command = again();
    if (command.isEmpty()) {
      add(RESULT, Outcome.NOT_AT_HAND, UNKNOWN_OPTION);
      return List.copyOf(lines);
    }
    Optional<Standard> standard = schemas(command.get(), stated);
    standard.ifPresent(s -> files(command.get(), s, stated));
    boolean ready =
        lines.stream().noneMatch(l -> l.outcome() == Outcome.NOT_AT_HAND && isNeeded(l));
    if (standard.isEmpty() || !ready) {
      add(RESULT, Outcome.NOT_AT_HAND, INCOMPLETE);
    } else {
      judge(command.get(), standard.get(), stated);
    }
    return List.copyOf(lines);
  }

  private static boolean isNeeded(Line line) {
    return !line.aspect().equals(TOOL);
  }

  private void tool(Digests stated) {
    if (stated.tool().equals(ToolDigest.value())) {
      add(TOOL, Outcome.FITS, Text.same(ToolVersion.name()));
    } else {
      Text other =
          OTHER_TOOL.with("made", report.run().toolVersion()).with("here", ToolVersion.name());
      add(TOOL, Outcome.NOT_AT_HAND, other);
    }
  }

  private Optional<ValidateCommand> again() {
    try {
      RunArguments arguments = RunArguments.of(report.run().arguments());
      List<String> paths = recording == null ? arguments.paths() : List.of(recording.toString());
      var command = new ValidateCommand(surroundings, language);
      new CommandLine(command)
          .setCaseInsensitiveEnumValuesAllowed(true)
          .parseArgs(
              new RunArguments(arguments.options(), paths.isEmpty() ? List.of("-") : paths)
                  .words()
                  .toArray(String[]::new));
      return Optional.of(command);
    } catch (IllegalArgumentException | ParameterException e) {
      return Optional.empty();
    }
  }

  private Optional<Standard> schemas(ValidateCommand command, Digests stated) {
    try {
      Standard standard = command.standardOptions.load();
      compare(SCHEMAS, stated.schemas(), standard::digest);
      return Optional.of(standard);
    } catch (UsageException e) {
      add(SCHEMAS, Outcome.NOT_AT_HAND, e.reason());
      return Optional.empty();
    }
  }

  private void files(ValidateCommand command, Standard standard, Digests stated) {
    JudgingOptions judging = command.judging;
    Clock clock = surroundings.clock();
    Set<String> rules =
        AllChecks.ruleIds(
            AllChecks.of(standard, StandardOptions.others(standard), clock, Expected.NOTHING));
    compare(
        SCENARIOS,
        stated.scenarios(),
        () -> judging.scenarios(standard, () -> rules).digest().get());
    compare(WAIVERS, stated.waivers(), () -> judging.waivers(standard, rules, clock).digest());
    compare(CONFIGURATION, stated.configuration(), judging::configurationDigest);
    compare(DECLARATION, stated.declaration(), command.against::digest);
  }

  private void compare(Text aspect, String stated, Digested now) {
    if (stated.isEmpty()) {
      add(aspect, Outcome.NONE, Text.NONE);
      return;
    }
    try {
      boolean same = now.digest().equals(stated);
      add(aspect, same ? Outcome.FITS : Outcome.DIFFERS, same ? Text.NONE : CHANGED);
    } catch (UsageException e) {
      add(aspect, Outcome.NOT_AT_HAND, e.reason());
    } catch (YamlException e) {
      add(aspect, Outcome.DIFFERS, Text.same(e.faults().get(0).in(language)));
    }
  }

  private void judge(ValidateCommand command, Standard standard, Digests stated)
      throws IOException {
    try {
      if (command.paths.contains(Path.of("-"))) {
        boolean crawl = report.run().command().equals("crawl");
        throw new UsageException(crawl ? NO_RECORDING : STANDARD_INPUT);
      }
      command.refuseImpossible();
      Report again = asWritten(command.judge(standard, true).report());
      compare(INPUT, stated.input(), () -> again.run().digests().input());
      compare(again);
    } catch (UsageException e) {
      unjudged(e.reason());
    } catch (SourceException e) {
      unjudged(e.reason());
    } catch (YamlException e) {
      unjudged(Text.same(e.faults().get(0).in(language)));
    }
  }

  private void unjudged(Text reason) {
    add(INPUT, Outcome.NOT_AT_HAND, reason);
    add(RESULT, Outcome.NOT_AT_HAND, INCOMPLETE);
  }

  private void compare(Report again) {
    List<Text> discrepancies = Discrepancies.between(report, again);
    if (discrepancies.isEmpty()) {
      add(RESULT, Outcome.FITS, JUDGED_AGAIN);
    }
    discrepancies.forEach(found -> add(RESULT, Outcome.DIFFERS, found));
  }

  /** What is held against a report that was read has to have been written and read too. */
  private static Report asWritten(Report report) throws IOException {
    var json = new StringWriter();
    new JsonReportWriter().write(report, Language.EN, json);
    try {
      return new JsonReportReader().read(new StringReader(json.toString())).report();
    } catch (MalformedReportException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(Text aspect, Outcome outcome, Text detail) {
    lines.add(new Line(aspect, outcome, detail));
  }
}
