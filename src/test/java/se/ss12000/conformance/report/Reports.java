package se.ss12000.conformance.report;

import static se.ss12000.conformance.finding.Severity.ERROR;
import static se.ss12000.conformance.finding.Severity.NOTE;
import static se.ss12000.conformance.finding.Severity.WARNING;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.payload.Filling;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.report.ScenarioResult.RequirementResult;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.scenario.Judged;
import se.ss12000.conformance.scenario.Level;
import se.ss12000.conformance.scenario.Outcome;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.text.Text;

/** Reports made up so that every case a writer can meet is in one of them. */
public enum Reports {
  /** Every severity, outcome and oddity. */
  EVERYTHING {
    @Override
    public Report report() {
      return new Report(
          run("leverans/höst", true, true),
          Conformance.NOT_CONFORMANT,
          entities(),
          List.of(failed(), inconclusive(), conformant()),
          List.of(
              new NotJudged(
                  "C.9",
                  Text.sv("Schema för barnomsorg").en("Schedules for childcare"),
                  List.of("Placement", "AttendanceSchedule")),
              new NotJudged(
                  "C.14",
                  Text.sv("Visning av studieplan för elev").en("Showing a pupil's study plan"),
                  List.of("StudyPlan"))),
          rules(),
          Exchanges.REFERENCES,
          Stream.concat(findings().stream(), Exchanges.FINDINGS.stream()).toList(),
          Exchanges.WAIVERS,
          Exchanges.ALL,
          incidents());
    }
  },
  /** Nothing to complain about. */
  CLEAN {
    @Override
    public Report report() {
      return new Report(
          run("samples", true, false),
          Conformance.CONFORMANT,
          List.of(
              new EntityCount(
                  "Organisation", organisation(), 4, 0, Text.NONE, List.of(), List.of()),
              new EntityCount("Person", person(), 203, 0, Text.NONE, List.of(), List.of())),
          List.of(conformant()),
          List.of(),
          List.of(rule("SCH-001", ERROR, 0, 0, 207, Text.NONE)),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }
  },
  /** Nothing of anything. */
  EMPTY {
    @Override
    public Report report() {
      return new Report(
          new RunDescription(
              "0.1.0",
              Instant.EPOCH,
              Duration.ZERO,
              "validate",
              "-",
              "2.0.0",
              List.of(),
              Reading.LITERAL,
              new RunDescription.Stated(
                  digest('a'), digest('b'), digest('0'), "", "", "", digest('e')),
              List.of(),
              false,
              false,
              List.of("--"),
              ""),
          Conformance.INCONCLUSIVE,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }
  };

  /** What a terminal, an XML parser, a browser or a careless reader could fall for. */
  public static final String NASTY =
      "\u001b[2J\u001b]0;x\u0007 \u202ekcab\u202c z\u200bw\u200d\r\n\t\u0000\u0085\u009b31m"
          + " a\u00a0b \ud800 \uffff ]]> <b>&amp;\"'` \ud83d\ude00 {n} %s \\";

  private static final String LONG_VALUE = "åäö".repeat(400);

  public abstract Report report();

  /** A report with one finding, in which a value stands. */
  public static Report finding(String value) {
    ReportedFinding one = finding("SCH-003", ERROR, "Person", "civicNo", 1).finding(value).done();
    return with(CLEAN.report(), List.of(rule("SCH-003", ERROR, 1, 1, 1, Text.NONE)), List.of(one));
  }

  /** A report in which very many rules are broken, each once. */
  public static Report manyRules(int rules) {
    List<RuleResult> broken =
        IntStream.range(100, 100 + rules)
            .mapToObj(i -> rule("SCH-" + i, ERROR, 1, 1, 1, Text.NONE))
            .toList();
    return with(EVERYTHING.report(), broken, List.of());
  }

  /** A report with many breaches of one rule, of which one stands in it. */
  public static Report counted(int breaches, int number) {
    ReportedFinding one = finding("SCH-003", ERROR, "Person", "civicNo", number).done();
    RuleResult rule = rule("SCH-003", ERROR, breaches, breaches, breaches, Text.NONE);
    return with(CLEAN.report(), List.of(rule), List.of(one));
  }

  /** The clean report, but for a scenario that is not met. */
  public static Report unmet() {
    Report clean = CLEAN.report();
    ScenarioResult met = conformant();
    return new Report(
        clean.run(),
        Conformance.NOT_CONFORMANT,
        clean.entities(),
        List.of(scenario(met.id(), met.title(), Conformance.NOT_CONFORMANT, met.requirements())),
        clean.notJudged(),
        clean.rules(),
        clean.references(),
        clean.findings(),
        clean.waivers(),
        clean.exchanges(),
        clean.incidents());
  }

  private static Report with(Report other, List<RuleResult> rules, List<ReportedFinding> found) {
    return new Report(
        other.run(),
        other.verdict(),
        other.entities(),
        other.scenarios(),
        other.notJudged(),
        rules,
        other.references(),
        found,
        other.waivers(),
        other.exchanges(),
        other.incidents());
  }

  /** A report with more findings of one rule than any reader wants, each as long as can be. */
  public static Report crowded(int findings) {
    Report all = EVERYTHING.report();
    String longest = NASTY.repeat(10_000 / NASTY.length());
    List<ReportedFinding> many =
        IntStream.range(0, findings)
            .mapToObj(
                i ->
                    finding("SCH-003", ERROR, "Person", "enrolments[].schoolType", i)
                        .saying(longest, longest)
                        .finding(longest)
                        .expecting(longest)
                        .done())
            .toList();
    return with(
        all, List.of(rule("SCH-003", ERROR, findings, findings, findings, Text.NONE)), many);
  }

  private static RunDescription run(String source, boolean complete, boolean valuesShown) {
    List<Text> extent =
        valuesShown
            ? List.of(
                Text.sv("subscriptions prövas inte: det kräver att något skrivs")
                    .en("subscriptions are not tested: that takes writing"),
                Text.same(NASTY))
            : List.of();
    return new RunDescription(
        "0.1.0",
        Instant.parse("2026-11-22T08:30:15.250Z"),
        Duration.ofMillis(4321),
        "validate",
        source,
        "2.1.0",
        List.of("SS 12000:2020/korr 1:2022", "SS 12000:2024"),
        Reading.ADOPTED,
        new RunDescription.Stated(
            digest('a'),
            digest('b'),
            digest('c'),
            valuesShown ? digest('d') : "",
            "",
            valuesShown ? digest('f') : "",
            digest('e')),
        extent,
        complete,
        valuesShown,
        complete ? List.of("--complete", "--", source) : List.of("--", source),
        "");
  }

  private static String digest(char digit) {
    return "sha256:" + String.valueOf(digit).repeat(64);
  }

  private static Text person() {
    return Text.sv("Person").en("Person");
  }

  private static Text organisation() {
    return Text.sv("Organisation").en("Organisation");
  }

  private static List<EntityCount> entities() {
    return List.of(
        new EntityCount("Organisation", organisation(), 4, 0, Text.NONE, List.of(), List.of()),
        new EntityCount(
            "Person",
            person(),
            12345,
            7,
            Text.NONE,
            List.of(
                new EntityCount.AttributeCount("id", true, 12345),
                new EntityCount.AttributeCount("civicNo", false, 12000),
                new EntityCount.AttributeCount("photo", false, 0)),
            List.of(
                new Filling("id", false, 12345, 12345, List.of()),
                new Filling("emails[].type", false, 400, 12, List.of("Privat")),
                new Filling("nickname", true, 12345, 3, List.of()))),
        new EntityCount(
            "Group", Text.sv("Grupp").en("Group"), 18, 1, Text.NONE, List.of(), List.of()),
        new EntityCount(
            "Activity",
            Text.sv("Aktivitet").en("Activity"),
            40,
            0,
            Text.NONE,
            List.of(),
            List.of()),
        new EntityCount(
            "Room",
            Text.sv("Lokal").en("Room"),
            1,
            0,
            Text.sv("en fil kunde inte läsas, så fler kan ha funnits")
                .en("a file could not be read, so there may have been more"),
            List.of(),
            List.of()));
  }

  private static ScenarioResult failed() {
    return scenario(
        "C.13",
        Text.sv("Schematider i kalender som underlag för närvarouppföljning")
            .en("Timetabled events in calendars as a basis for following up attendance"),
        Conformance.NOT_CONFORMANT,
        List.of(
            delivers(Level.MUST, Outcome.PASSED, "Organisation", 4, Text.NONE),
            delivers(
                Level.MUST,
                Outcome.INCONCLUSIVE,
                "Room",
                1,
                Text.sv("en fil kunde inte läsas").en("a file could not be read")),
            obeys(Outcome.FAILED, List.of("REF-001", "SCH-003")),
            delivers(
                Level.SHOULD,
                Outcome.FAILED,
                "Resource",
                0,
                Text.sv("det fanns ingen post").en("there was no record")),
            delivers(Level.SHOULD, Outcome.INCONCLUSIVE, "Duty", 0, Text.NONE),
            delivers(Level.SHOULD, Outcome.PASSED, "Group", 18, Text.NONE)));
  }

  private static ScenarioResult inconclusive() {
    return scenario(
        "min-egen." + NASTY,
        Text.same("<Egen> & " + NASTY),
        Conformance.INCONCLUSIVE,
        List.of(
            delivers(Level.MUST, Outcome.INCONCLUSIVE, "Absence", 0, Text.same("inget: " + NASTY)),
            delivers(Level.MUST, Outcome.INCONCLUSIVE, "Absence", 0, Text.NONE)));
  }

  private static ScenarioResult conformant() {
    return scenario(
        "C.1",
        Text.sv("Grundläggande personinformation").en("Basic information about persons"),
        Conformance.CONFORMANT,
        List.of(
            delivers(Level.MUST, Outcome.PASSED, "Organisation", 4, Text.NONE),
            obeys(Outcome.PASSED, List.of())));
  }

  private static ScenarioResult scenario(
      String id, Text title, Conformance verdict, List<RequirementResult> requirements) {
    Text note =
        Text.sv("Kraven är vår läsning av scenariot.")
            .en("The requirements are our reading of the scenario.");
    boolean own = verdict == Conformance.INCONCLUSIVE;
    return new ScenarioResult(
        id, title, verdict, own ? Judged.READS : Judged.DATA, own ? 2 : 0, note, requirements);
  }

  private static RequirementResult delivers(
      Level level, Outcome outcome, String type, long judgedOn, Text reason) {
    Text text =
        Text.sv("Minst en post av typen {type} levereras")
            .en("At least one record of type {type} is delivered")
            .with("type", type);
    return new RequirementResult(level, "delivers", text, outcome, judgedOn, reason, List.of());
  }

  private static RequirementResult obeys(Outcome outcome, List<String> broken) {
    Text text =
        Text.sv("Inget fel mot scheman eller referenser i Organisation, Person, Group, Activity")
            .en("No error of schema or references in Organisation, Person, Group, Activity");
    Text reason =
        broken.isEmpty() ? Text.NONE : Text.sv("två regler är brutna").en("two rules are broken");
    return new RequirementResult(Level.MUST, "obeys", text, outcome, 12407, reason, broken);
  }

  private static List<RuleResult> rules() {
    Text partly =
        Text.sv("det fanns inga kurser och ämnen att peka på").en("there were no syllabuses");
    return List.of(
        rule("REF-001", ERROR, 1, 1, 2000, partly),
        rule("REF-007", ERROR, 0, 0, 0, partly),
        rule("SCH-001", ERROR, 0, 0, 12407, Text.NONE),
        rule("SCH-003", ERROR, 57, 8, 12407, Text.NONE),
        rule("SCH-010", WARNING, 1, 1, 1, Text.NONE),
        rule("SCH-090", NOTE, 2, 0, 2, Text.NONE),
        Exchanges.WRONG_STATUS,
        Exchanges.ALL_WAIVED);
  }

  private static RuleResult rule(
      String id, Severity severity, long count, long records, long evaluated, Text notEvaluated) {
    boolean isReference = id.startsWith("REF");
    Text title =
        isReference
            ? Text.sv("Det som en referens pekar på finns")
                .en("What a reference points to is there")
            : Text.sv("Värdet finns i standardens kodlista")
                .en("The value is in the code list of the standard");
    Text help =
        Text.sv(
                "Kontrollera värdet i källsystemet, och att det översätts till standardens"
                    + " skrivsätt innan det lämnas ut.")
            .en(
                "Check the value in the system it comes from, and that it is translated to the"
                    + " spelling of the standard before it is handed out.");
    return new RuleResult(
        id,
        severity,
        title,
        id.equals("SCH-090") ? Text.NONE : help,
        count,
        0,
        records,
        evaluated,
        notEvaluated);
  }

  private static List<ReportedFinding> findings() {
    return Stream.of(
            Stream.of(
                finding("REF-001", ERROR, "Activity", "groups[]", 3)
                    .saying(
                        "groups[] pekar på en Group som inte finns",
                        "groups[] points to a" + " Group that is not there")
                    .done()),
            IntStream.range(0, 7).mapToObj(Reports::wrongSchoolType),
            Stream.of(nastyFinding(), wholeFile()),
            Stream.of("groupCode", "rooms").map(Reports::unknownProperty))
        .flatMap(findings -> findings)
        .toList();
  }

  private static ReportedFinding wrongSchoolType(int i) {
    return finding("SCH-003", ERROR, "Person", "enrolments[].schoolType", i)
        .saying(
            "schoolType har ett värde utanför kodlistan",
            "schoolType has a value that is not" + " in the code list")
        .expecting(
            "FS, FKLASS, FTH, OPPFTH, GR, GRSÄR, SP, SAM, GY, GYSÄR, VUX, VUXSFI, VUXGR,"
                + " VUXGY, VUXSÄRGR, VUXSÄRTR, VUXSÄRGY, SFI, SÄRVUX, STF, KU, YH, FHS, STF, KKU,"
                + " HS, ABU, AU")
        .finding(i == 1 ? LONG_VALUE : "KOMVUX")
        .hinting(
            "Värdet hör till version 2.0; menade du VUX?",
            "The value belongs to version 2.0;" + " did you mean VUX?")
        .erratum("E07")
        .done();
  }

  private static ReportedFinding nastyFinding() {
    return finding("SCH-003", ERROR, NASTY, NASTY, 7)
        .saying("Nasty: " + NASTY, "Nasty: " + NASTY)
        .expecting(NASTY)
        .finding(NASTY)
        .hinting(NASTY, NASTY)
        .erratum(NASTY)
        .done();
  }

  private static ReportedFinding wholeFile() {
    return new ReportedFinding(
        "SCH-010",
        WARNING,
        "",
        "",
        "",
        "",
        "leverans/höst/en mycket djup mapp/en till/och en till/grupper.zip!groups/page-0001.json",
        Position.UNKNOWN,
        Text.sv("filen kunde tolkas på två sätt").en("the file can be read in two ways"),
        Text.NONE,
        Text.NONE,
        Text.NONE,
        "",
        "",
        0,
        Standing.OPEN,
        Fingerprint.told("b10"));
  }

  private static ReportedFinding unknownProperty(String name) {
    return finding("SCH-090", NOTE, "Group", name, 4)
        .saying(name + " finns inte i standarden", name + " is not in the standard")
        .done();
  }

  private static FindingDraft finding(
      String rule, Severity severity, String type, String property, int number) {
    String pointer = "/data/" + number + "/" + property.replace("[]", "/0").replace('.', '/');
    return new FindingDraft(
        new ReportedFinding(
            rule,
            severity,
            type,
            String.format("0b9b1d3a-7d3c-4c25-9d55-0000000000%02d", number),
            property,
            pointer,
            "leverans/höst/" + type + ".json",
            new Position(10 + number, 5),
            Text.NONE,
            Text.NONE,
            Text.NONE,
            Text.NONE,
            "",
            "",
            0,
            Standing.OPEN,
            Fingerprint.told("a" + number)));
  }

  private static List<Incident> incidents() {
    return List.of(
        new Incident(
            "leverans/höst/rooms.json",
            Text.sv("filen slutar mitt i en post").en("the file ends in the middle of a record"),
            false),
        new Incident(NASTY, Text.same(NASTY), false),
        new Incident(
            "REF-",
            Text.sv("ett oväntat fel stoppade kontrollen")
                .en("an unexpected error stopped the check"),
            true));
  }
}
