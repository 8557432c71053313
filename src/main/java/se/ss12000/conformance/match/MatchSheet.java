package se.ss12000.conformance.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ss12000.conformance.declaration.Origin;
import se.ss12000.conformance.declaration.Subject;
import se.ss12000.conformance.report.Sheet;
import se.ss12000.conformance.report.Sheet.Cell;
import se.ss12000.conformance.report.Sheet.Look;
import se.ss12000.conformance.report.Sheet.Part;
import se.ss12000.conformance.scenario.Level;
import se.ss12000.conformance.scenario.Scenario;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** A match as people read it. */
public final class MatchSheet {
  private static final Text TITLE =
      Text.sv("{provider} som källa för {consumer}").en("{provider} as a source for {consumer}");
  private static final Text FITS =
      Text.sv("Passar: allt som {consumer} måste ha erbjuds.")
          .en("Fits: everything that {consumer} must have is offered.");
  private static final Text MISSING =
      Text.sv("Passar inte: av det som {consumer} måste ha saknas {n}.")
          .en("Does not fit: of what {consumer} must have, {n} are missing.");
  private static final Text UNSURE =
      Text.sv("Osäkert: om {n} av det som {consumer} måste ha vet ingen.")
          .en("Unsure: of what {consumer} must have, {n} are not known.");
  private static final Text MUSTS =
      Text.sv("Skall-krav: {fits} passar, {missing} saknas, {unsure} osäkra.")
          .en("Musts: {fits} fit, {missing} missing, {unsure} unsure.");
  private static final Text SHOULDS =
      Text.sv("Bör-krav: {fits} passar, {missing} saknas, {unsure} osäkra.")
          .en("Shoulds: {fits} fit, {missing} missing, {unsure} unsure.");
  private static final Text SUM =
      Text.sv("Utfall: {fit}; {fits} av {all} passar.{left}")
          .en("Outcome: {fit}; {fits} of {all} fit.{left}");
  private static final Text LEFT_OUT =
      Text.sv(" {n} osäkra bör-krav visas med --verbose.")
          .en(" {n} unsure shoulds are shown with --verbose.");
  private static final Text OTHERS =
      Text.sv("Systemen och tjänsten som helhet").en("The systems and the service as a whole");
  private static final Text FOOT =
      Text.sv(
              "Deklarerat är vad leverantören står för, observerat vad någon har sett. Det här är"
                  + " en jämförelse av två deklarationer, inte ett prov av systemen.")
          .en(
              "Declared is what the provider stands by, observed what somebody saw. This compares"
                  + " two declarations; it tests neither system.");
  private static final List<Text> COLUMNS =
      List.of(
          Text.sv("Utfall").en("Outcome"),
          Text.sv("Nivå").en("Level"),
          Text.sv("Källa").en("Origin"),
          Text.sv("Behov").en("Need"));

  private final Match match;
  private final Standard standard;
  private final Map<String, Scenario> scenarios;
  private final boolean all;

  private MatchSheet(Match match, Standard standard, Map<String, Scenario> scenarios, boolean all) {
    this.match = match;
    this.standard = standard;
    this.scenarios = new LinkedHashMap<>(scenarios);
    this.all = all;
  }

  /**
   * What there is to read of a match.
   *
   * @param all whether what fits of a scenario is told one by one
   */
  public static Sheet of(
      Match match, Standard standard, Map<String, Scenario> scenarios, boolean all) {
    return new MatchSheet(match, standard, scenarios, all).sheet();
  }

  private Sheet sheet() {
    var lead = new ArrayList<Text>();
    for (Level level : Level.values()) {
      lead.add(counts(level));
    }
    return new Sheet(
        named(TITLE), named(verdict()), look(match.verdict()), lead, parts(), List.of(FOOT));
  }

  private Text named(Text text) {
    return text.with("provider", match.provider().name()).with("consumer", match.consumer().name());
  }

  private Text verdict() {
    return switch (match.verdict()) {
      case FITS -> FITS;
      case MISSING -> MISSING.with("n", match.count(Level.MUST, Fit.MISSING));
      case UNSURE -> UNSURE.with("n", match.count(Level.MUST, Fit.UNSURE));
    };
  }

  private Text counts(Level level) {
    return (level == Level.MUST ? MUSTS : SHOULDS)
        .with("fits", match.count(level, Fit.FITS))
        .with("missing", match.count(level, Fit.MISSING))
        .with("unsure", match.count(level, Fit.UNSURE));
  }

  private List<Part> parts() {
    var groups = new LinkedHashMap<Text, List<Line>>();
    for (Line line : match.lines()) {
      groups.computeIfAbsent(heading(line), h -> new ArrayList<>()).add(line);
    }
    return groups.entrySet().stream().map(g -> part(g.getKey(), g.getValue())).toList();
  }

  private Text heading(Line line) {
    Scenario scenario = scenarios.get(line.scenario());
    if (scenario != null) {
      return Text.same(scenario.id() + " {title}").with("title", scenario.title());
    }
    return line.subject().map(this::heading).orElse(OTHERS);
  }

  private Text heading(Subject subject) {
    return switch (subject.kind()) {
      case TYPE -> Text.same(subject.name());
      case ATTRIBUTE, EXTENSION -> Text.same(subject.of());
      case OPERATION -> typeOf(subject.name());
      case PARAMETER -> typeOf(subject.of());
      case SCENARIO -> OTHERS;
    };
  }

  private Text typeOf(String operation) {
    return standard.typeOf(operation).map(EntityType::name).map(Text::same).orElse(OTHERS);
  }

  private Part part(Text heading, List<Line> lines) {
    List<Line> shown = lines.stream().filter(this::isShown).toList();
    long fits = lines.stream().filter(line -> line.answer().fit() == Fit.FITS).count();
    long left = lines.size() - (all ? lines.size() : shown.size() + fits);
    boolean scenario = !lines.get(0).scenario().isEmpty();
    return new Part(
        heading,
        SUM.with("fit", Match.verdict(lines).text())
            .with("fits", fits)
            .with("all", lines.size())
            .with("left", scenario && left > 0 ? LEFT_OUT.with("n", left) : Text.NONE),
        COLUMNS,
        shown.stream().map(MatchSheet::row).toList());
  }

  /** Of a scenario's many requirements, those that a reader has to do something about. */
  private boolean isShown(Line line) {
    Fit fit = line.answer().fit();
    boolean idle = fit == Fit.FITS || (fit == Fit.UNSURE && line.level() == Level.SHOULD);
    return all || line.scenario().isEmpty() || !idle;
  }

  private static List<Cell> row(Line line) {
    Answer answer = line.answer();
    boolean decides = line.level() == Level.MUST || answer.fit() == Fit.FITS;
    return List.of(
        new Cell(answer.fit().text(), decides ? look(answer.fit()) : Look.MINOR),
        Cell.of(line.level().text()),
        Cell.of(answer.origin().map(Origin::text).orElse(Text.same("–"))),
        new Cell(line.what(), Look.PLAIN, answer.reason()));
  }

  private static Look look(Fit fit) {
    return switch (fit) {
      case FITS -> Look.GOOD;
      case UNSURE -> Look.DOUBTFUL;
      case MISSING -> Look.BAD;
    };
  }
}
