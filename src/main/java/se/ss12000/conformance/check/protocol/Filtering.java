package se.ss12000.conformance.check.protocol;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.query.Belongs;
import se.ss12000.conformance.query.RefusedException;
import se.ss12000.conformance.query.Selection;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Operation.Parameter;
import se.ss12000.conformance.text.Text;

/** The judging of all filters of one list. */
final class Filtering {
  private static final Text NO_TELLING_DATA =
      Text.sv("inga data som kan visa det").en("no data that could tell");
  private static final Text NOT_ASKED =
      Text.sv("inga data som kan visa det, eller ingen fråga ställdes")
          .en("no data that could tell, or no question was asked");
  private static final Text CHANGED =
      Text.sv("poster ändrades medan frågorna ställdes")
          .en("records changed while the questions were asked");
  private static final Text NOTHING_LISTED =
      Text.sv("listan har inga poster").en("the list has no records");

  private final Asked asked;
  private final EntityType type;
  private final Walk list;
  private final Oracle oracle;
  private final Consumer<Finding> findings;
  private final Consumer<Tried> trials;
  private final Set<String> told = new HashSet<>();
  private final Set<String> ignored = new HashSet<>();

  /**
   * A question.
   *
   * @param parameters what was new in it against the question for the whole list
   * @param restless whether what decides about the answer changed meanwhile
   */
  private record Case(Walk walk, List<String> parameters, boolean restless, Trial trial) {
    /** The parameter that findings name. */
    String parameter() {
      return parameters.get(parameters.size() - 1);
    }
  }

  Filtering(
      Asked asked,
      EntityType type,
      Walk list,
      Oracle oracle,
      Consumer<Finding> findings,
      Consumer<Tried> trials) {
    this.asked = asked;
    this.type = type;
    this.list = list;
    this.oracle = oracle;
    this.findings = findings;
    this.trials = trials;
  }

  void judge(Changes changes, Walks walks) {
    boolean bounded = !asked.filters(list.first()).isEmpty();
    if (!bounded && walks.of(type, Question.FILTERED, Question.FILTERED_PAGES).count() == 0) {
      // A large list is not gone through for nothing.
      tellUntried(NOT_ASKED);
      return;
    }
    Listed listed = Listed.of(list, changes);
    var cases = new ArrayList<Case>();
    Stream.concat(Stream.of(list), walks.of(type, Question.FILTERED, Question.FILTERED_PAGES))
        .filter(walk -> Judged.is(walk.first()))
        .forEach(walk -> prepare(walk, listed).ifPresent(cases::add));
    listed.forEach((number, record) -> cases.forEach(c -> c.trial().weigh(number, record)));
    cases.forEach(c -> judge(c, listed));
    tellUntried(listed.size() == 0 ? NOTHING_LISTED : NOT_ASKED);
  }

  private Optional<Case> prepare(Walk walk, Listed listed) {
    Exchange first = walk.first();
    boolean whole = first.number() == list.first().number();
    List<String> parameters =
        asked.filters(first).stream()
            .filter(name -> whole || !first.values(name).equals(list.first().values(name)))
            .map(name -> asked.property(first, name))
            .toList();
    return parameters.isEmpty() ? Optional.empty() : prepare(walk, parameters, listed);
  }

  private Optional<Case> prepare(Walk walk, List<String> parameters, Listed listed) {
    var operation = asked.operation(Asked.listOf(type)).orElseThrow();
    try {
      var selection = Selection.of(asked.standard(), operation, walk.first().parameters());
      Text doubt = oracle.doubt(selection);
      if (!doubt.isEmpty()) {
        parameters.forEach(parameter -> untried(parameter, doubt));
        return Optional.empty();
      }
      Trial trial = Trial.of(walk, oracle.prepare(selection, type), listed);
      return Optional.of(new Case(walk, parameters, oracle.isRestless(selection), trial));
    } catch (RefusedException e) {
      // A value that means nothing chooses nothing; a service may also refuse it.
      Trial trial = Trial.of(walk, json -> Belongs.NO, listed);
      return Optional.of(new Case(walk, parameters, false, trial));
    }
  }

  private void judge(Case one, Listed listed) {
    Exchange first = one.walk().first();
    Trial trial = one.trial();
    if (!first.isSuccess()) {
      judgeRefusal(one);
      return;
    }
    List<Finding> faults = faults(one, listed);
    if (!faults.isEmpty() && one.restless()) {
      one.parameters().forEach(parameter -> untried(parameter, CHANGED));
      return;
    }
    faults.forEach(findings);
    faults.stream()
        .filter(fault -> fault.rule().equals(FilterCheck.IGNORED))
        .forEach(fault -> ignored.add(one.parameter()));
    boolean told = trial.tells() || !faults.isEmpty();
    for (String parameter : one.parameters()) {
      if (told) {
        tried(first, parameter);
      } else {
        untried(parameter, NO_TELLING_DATA);
      }
    }
  }

  /** Another status than these is judged by itself. */
  private void judgeRefusal(Case one) {
    Exchange first = one.walk().first();
    boolean refused = first.status() == Judged.BAD_REQUEST || Judged.isNotFound(first.status());
    if (refused && !one.trial().expectsNothing()) {
      one.parameters().forEach(parameter -> tried(first, parameter));
      findings.accept(
          FilterCheck.REFUSED.at(
              at(one, ""), "parameter", one.parameter(), "status", first.status()));
    }
  }

  private List<Finding> faults(Case one, Listed listed) {
    Trial trial = one.trial();
    var faults = new ArrayList<Finding>();
    if (ignored.contains(one.parameter())) {
      return faults;
    }
    if (trial.gaveEverything()) {
      faults.add(finding(FilterCheck.IGNORED, one, trial.extra(), trial.extraCount()));
      return faults;
    }
    if (trial.extraCount() > 0) {
      Rule rule = trial.wentAstray() ? FilterCheck.NOT_KEPT : FilterCheck.EXTRA;
      faults.add(finding(rule, one, trial.extra(), trial.extraCount()));
    }
    if (isComparable(one)) {
      long missing = trial.missing().count();
      if (one.walk().isWhole() && missing > 0 && !isShifted(one, missing, listed)) {
        faults.add(finding(FilterCheck.MISSING, one, trial.missing(), missing));
      }
      long unlisted = trial.unlisted().count();
      if (list.isWhole() && unlisted > listed.changes() && !isBounded()) {
        faults.add(finding(FilterCheck.UNLISTED, one, trial.unlisted(), unlisted));
      }
    }
    return faults;
  }

  /** Whether changed records may have moved others over the edge of a page. */
  private static boolean isShifted(Case one, long missing, Listed listed) {
    return one.walk().pages().size() > 1 && missing <= listed.changes();
  }

  private boolean isBounded() {
    return asked.standard().needsBounds(Asked.listOf(type));
  }

  /** Records without an id, made for a period, are others for another period. */
  private boolean isComparable(Case one) {
    boolean hasId = type.schema().attributes().containsKey("id");
    return hasId
        || one.parameters().stream()
            .flatMap(name -> asked.parameter(Asked.listOf(type), name).stream())
            .noneMatch(Parameter::required);
  }

  private Finding finding(Rule rule, Case one, Tally records, long count) {
    return rule.at(
        at(one, records.first()),
        "parameter",
        one.parameter(),
        "count",
        count,
        "ids",
        records.such());
  }

  private Location at(Case one, String id) {
    return Location.of(one.walk().first(), Optional.of(type), one.parameter(), id);
  }

  private void tried(Exchange first, String parameter) {
    told.add(parameter);
    FilterCheck.RULES.forEach(rule -> trials.accept(Tried.on(rule, first, parameter)));
  }

  private void untried(String parameter, Text reason) {
    told.add(parameter);
    trials.accept(Tried.not(FilterCheck.EXTRA, Asked.listOf(type), parameter, reason));
  }

  /** What no question was asked about: the crawl asks only what the data can tell. */
  private void tellUntried(Text reason) {
    asked.filters(Asked.listOf(type)).stream()
        .flatMap(Filtering::names)
        .filter(name -> !told.contains(name))
        .toList()
        .forEach(name -> untried(name, reason));
  }

  private static Stream<String> names(Parameter parameter) {
    return parameter.codes().isEmpty()
        ? Stream.of(parameter.name())
        : parameter.codes().stream().map(code -> parameter.name() + "=" + code);
  }
}
