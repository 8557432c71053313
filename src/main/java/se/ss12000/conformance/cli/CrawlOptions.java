package se.ss12000.conformance.cli;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.ss12000.conformance.crawl.Joined;
import se.ss12000.conformance.crawl.Plan;
import se.ss12000.conformance.crawl.Scope;
import se.ss12000.conformance.crawl.WritePlan;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.run.RunRequest;
import se.ss12000.conformance.scenario.Answers;
import se.ss12000.conformance.scenario.Scenario;
import se.ss12000.conformance.source.recording.RecordingHead;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Text;

/** What of a service to ask for. */
final class CrawlOptions {
  private static final Text NO_TYPE =
      Text.sv("--only: entitetstypen {word} finns inte i {version}. {hint}")
          .en("--only: there is no entity type {word} in {version}. {hint}");
  private static final Text BACKWARDS =
      Text.sv("--to ({to}) får inte ligga före --from ({from})")
          .en("--to ({to}) must not be before --from ({from})");
  private static final Text NEGATIVE =
      Text.sv("--sample ska vara 0 eller mer").en("--sample must be 0 or more");

  private static final Text OTHER =
      Text.sv("--resume: {option} {given} går inte; inspelningen gjordes med {recorded}")
          .en("--resume: {option} {given} will not do; the recording was made with {recorded}");

  @Option(names = "--only", paramLabel = "TYPE", descriptionKey = "only")
  List<String> only = new ArrayList<>();

  @Option(names = "--from", paramLabel = "DAY", descriptionKey = "from")
  @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", descriptionKey = "to")
  @Nullable LocalDate to;

  @Option(names = "--sample", paramLabel = "N", descriptionKey = "sample")
  int sample;

  @Option(names = "--lists-only", descriptionKey = "lists-only")
  boolean listsOnly;

  /**
   * What to ask, and how much of it.
   *
   * @param again whether to ask what has changed since an earlier crawl, too
   */
  Plan plan(Standard standard, Scope scope, boolean again) {
    var plan = new Plan(standard, scope, again);
    return listsOnly ? plan.onlyLists() : plan;
  }

  /** The samples are of one school year, whatever the day. */
  void demo() {
    from = from == null ? LocalDate.of(2026, Month.JULY, 1) : from;
    to = to == null ? LocalDate.of(2027, Month.JUNE, 30) : to;
  }

  /** What was begun is gone on with: the same time, and as many records. */
  void resume(RecordingHead head) {
    Optional<Map.Entry<LocalDate, LocalDate>> days = head.days();
    if (days.isPresent()) {
      from = same("--from", from, days.get().getKey());
      to = same("--to", to, days.get().getValue());
    }
    sample = same("--sample", sample == 0 ? null : sample, head.sample());
  }

  private static <T> T same(String option, @Nullable T given, T recorded) {
    if (given != null && !given.equals(recorded)) {
      throw new UsageException(
          OTHER.with("option", option).with("given", given).with("recorded", recorded));
    }
    return recorded;
  }

  /**
   * What to ask, for the scenarios that are to be judged.
   *
   * @param atTheDoor how it is tried that access is refused
   * @param writing whether their records are to be created, too
   */
  Scope scope(RunRequest request, List<Question> atTheDoor, boolean writing) {
    LocalDate today = JudgingOptions.today(request.clock());
    LocalDate first = from == null ? schoolYear(today) : from;
    LocalDate last = to == null ? schoolYear(today).plusYears(1).minusDays(1) : to;
    if (last.isBefore(first)) {
      throw new UsageException(BACKWARDS.with("from", first).with("to", last));
    }
    if (sample < 0) {
      throw new UsageException(NEGATIVE);
    }
    return new Scope(
        types(request, writing),
        first,
        last,
        sample,
        wanted(request.standard(), request.scenarios()),
        isBare(request),
        request.offer().operations(),
        atTheDoor);
  }

  /** A profile says all that is to be asked for it. */
  private boolean isBare(RunRequest request) {
    return only.isEmpty()
        && request.requested()
        && request.scenarios().stream().allMatch(Scenario::isProfile);
  }

  /** A school year begins when the summer holidays have. */
  private static LocalDate schoolYear(LocalDate day) {
    LocalDate begin = LocalDate.of(day.getYear(), Month.JULY, 1);
    return day.isBefore(begin) ? begin.minusYears(1) : begin;
  }

  /** Those that the user names, else those that the named scenarios need, else all. */
  private List<EntityType> types(RunRequest request, boolean writing) {
    Standard standard = request.standard();
    Set<String> names = new LinkedHashSet<>();
    only.forEach(word -> names.add(type(standard, word)));
    if (only.isEmpty() && request.requested()) {
      request.scenarios().forEach(scenario -> names.addAll(needed(standard, scenario)));
      if (writing) {
        request.scenarios().forEach(scenario -> names.addAll(written(standard, scenario)));
      }
    }
    Stream<EntityType> types =
        standard.resources().filter(type -> names.isEmpty() || names.contains(type.name()));
    return isBare(request)
        ? types.sorted(comparing(type -> List.copyOf(names).indexOf(type.name()))).toList()
        : types.toList();
  }

  /** The entity type proper that a word names, in any case of its letters. */
  static String type(Standard standard, String word) {
    return standard
        .resources()
        .map(EntityType::name)
        .filter(name -> name.equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    NO_TYPE.with(
                        Map.of(
                            "word", Text.same(word),
                            "version", Text.same(standard.name()),
                            "hint",
                                DidYouMean.question(
                                    word, standard.resources().map(EntityType::name).toList())))));
  }

  private static Set<String> needed(Standard standard, Scenario scenario) {
    Set<String> types = new LinkedHashSet<>(scenario.neededTypes());
    answers(standard, scenario)
        .forEach(
            answers -> {
              standard.typeOf(answers.operation()).ifPresent(type -> types.add(type.name()));
              types.addAll(joined(standard, answers));
            });
    return types;
  }

  /** What is to be created, and what its records refer to. */
  private static Set<String> written(Standard standard, Scenario scenario) {
    return scenario
        .requirements(standard)
        .filter(Answers.class::isInstance)
        .map(Answers.class::cast)
        .filter(Answers::writes)
        .flatMap(answers -> standard.typeOf(answers.operation()).stream())
        .flatMap(type -> Stream.concat(Stream.of(type.name()), WritePlan.needs(type).stream()))
        .collect(Collectors.toSet());
  }

  /** What a filter leads through has to be known as well, if the answer is to be judged. */
  private static Set<String> joined(Standard standard, Answers answers) {
    return Optional.ofNullable(standard.operations().get(answers.operation())).stream()
        .flatMap(
            operation ->
                answers.parameters().stream()
                    .flatMap(p -> Joined.types(standard, operation, p).stream()))
        .collect(Collectors.toSet());
  }

  /** The values of parameters that the scenarios name. */
  private static Map<String, Set<String>> wanted(Standard standard, List<Scenario> scenarios) {
    var wanted = new HashMap<String, Set<String>>();
    scenarios.stream()
        .flatMap(scenario -> answers(standard, scenario))
        .forEach(
            answers ->
                wanted
                    .computeIfAbsent(answers.operation(), operation -> new HashSet<>())
                    .addAll(answers.parameters()));
    return wanted;
  }

  private static Stream<Answers> answers(Standard standard, Scenario scenario) {
    return scenario
        .requirements(standard)
        .filter(Answers.class::isInstance)
        .map(Answers.class::cast)
        .filter(answers -> !answers.writes());
  }
}
