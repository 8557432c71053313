package se.ss12000.conformance.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.text.Text;

/**
 * What two reports on the same run do not agree on; when and how the runs were made is no matter.
 */
public final class Discrepancies {
  private static final Text VERDICT =
      Text.sv("{what}: rapporten säger {stated}, det blir {found}")
          .en("{what}: the report says {stated}, it comes to {found}");
  private static final Text OVERALL = Text.sv("hela prövningen").en("the whole test");
  private static final Text SECTION =
      Text.sv("{what} är inte desamma").en("{what} are not the same");
  private static final Text NOT_JUDGED = Text.sv("ej prövat").en("not judged");

  private final List<Text> found = new ArrayList<>();

  private Discrepancies() {}

  /**
   * Compares.
   *
   * @param stated what a report says
   * @param again what the same comes to when it is judged again
   * @return a sentence each, without a full stop; none when they agree
   */
  public static List<Text> between(Report stated, Report again) {
    var discrepancies = new Discrepancies();
    discrepancies.verdicts(stated, again);
    discrepancies.counts(stated, again);
    discrepancies.sections(stated, again);
    return List.copyOf(discrepancies.found);
  }

  private void verdicts(Report stated, Report again) {
    add(OVERALL, stated.verdict().text(), again.verdict().text());
    Map<String, Text> before = verdicts(stated);
    Map<String, Text> now = verdicts(again);
    var ids = new LinkedHashMap<>(before);
    ids.putAll(now);
    for (String id : ids.keySet()) {
      add(Text.same(id), before.getOrDefault(id, NOT_JUDGED), now.getOrDefault(id, NOT_JUDGED));
    }
  }

  private static Map<String, Text> verdicts(Report report) {
    var verdicts = new LinkedHashMap<String, Text>();
    for (ScenarioResult scenario : report.scenarios()) {
      Conformance verdict = scenario.verdict();
      verdicts.put(scenario.id(), verdict.text());
    }
    return verdicts;
  }

  private void counts(Report stated, Report again) {
    Map<String, Long> before = counts(stated);
    Map<String, Long> now = counts(again);
    var rules = new TreeSet<>(before.keySet());
    rules.addAll(now.keySet());
    for (String rule : rules) {
      add(
          Text.same(rule),
          Wording.findings(before.getOrDefault(rule, 0L)),
          Wording.findings(now.getOrDefault(rule, 0L)));
    }
  }

  private static Map<String, Long> counts(Report report) {
    return report.rules().stream().collect(Collectors.toMap(RuleResult::id, RuleResult::count));
  }

  private void sections(Report stated, Report again) {
    section(
        Text.sv("antalen poster").en("the numbers of records"), Report::entities, stated, again);
    section(Text.sv("kraven").en("the requirements"), Report::scenarios, stated, again);
    section(
        Text.sv("de scenarier som inte prövades").en("the scenarios that were not judged"),
        Report::notJudged,
        stated,
        again);
    section(
        Text.sv("reglernas utfall").en("the results of the rules"), Report::rules, stated, again);
    section(Text.sv("referenserna").en("the references"), Report::references, stated, again);
    section(Text.sv("anmärkningarna").en("the findings"), Report::findings, stated, again);
    section(Text.sv("undantagen").en("the waivers"), Report::waivers, stated, again);
    section(
        Text.sv("frågorna till tjänsten").en("the exchanges"), Report::exchanges, stated, again);
    section(Text.sv("hindren").en("the incidents"), Discrepancies::reasons, stated, again);
  }

  /** The same recording may be called something else now. */
  private static List<Text> reasons(Report report) {
    return report.incidents().stream().map(Incident::reason).toList();
  }

  private void section(Text what, Function<Report, Object> part, Report stated, Report again) {
    if (!Objects.equals(part.apply(stated), part.apply(again))) {
      found.add(SECTION.with("what", what));
    }
  }

  private void add(Text what, Text stated, Text now) {
    if (!stated.equals(now)) {
      found.add(VERDICT.with(Map.of("what", what, "stated", stated, "found", now)));
    }
  }
}
