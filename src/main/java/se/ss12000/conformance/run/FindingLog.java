package se.ss12000.conformance.run;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.report.Standing;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.waiver.Waiver;
import se.ss12000.conformance.waiver.Waivers;

/** Counts every finding, and keeps some of each kind as examples. Local to one run. */
final class FindingLog implements Consumer<Finding> {
  /** Rules of the schemas: a record with an error under one of them is invalid. */
  private static final String SCHEMA_AREA = "SCH-";

  /** Names of unknown attributes are without number; of more than this many, examples will do. */
  private static final int MAX_PROPERTIES = 500;

  private static final String OTHER_PROPERTIES = "…";

  private final int maxExamples;
  private final Waivers waivers;
  private final Map<Waiver, Long> covered = new HashMap<>();
  private final Map<Kind, Tally> tallies = new TreeMap<>();
  private final Map<EntityType, Long> invalid = new HashMap<>();
  private @Nullable Entity current;
  private long record;
  private long lastInvalid = -1;

  /** What examples are counted by. */
  record Kind(String rule, String type, String operation) implements Comparable<Kind> {
    @Override
    public int compareTo(Kind other) {
      int order = rule.compareTo(other.rule);
      order = order != 0 ? order : type.compareTo(other.type);
      return order != 0 ? order : operation.compareTo(other.operation);
    }
  }

  /** How often a rule was broken by records of a type. */
  static final class Tally {
    private final Rule rule;
    private final Map<Shown, Sampler<Example>> examples = new LinkedHashMap<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<String, Long> waived = new TreeMap<>();
    private long records;
    private long lastRecord = -1;

    private Tally(Rule rule) {
      this.rule = rule;
    }

    Rule rule() {
      return rule;
    }

    /** All of them, whether they count or not. */
    long count() {
      return sum(counts) + sum(waived);
    }

    /** Those that do not count, since they were waived or declared. */
    long waivedCount() {
      return sum(waived);
    }

    private static long sum(Map<String, Long> numbers) {
      return numbers.values().stream().mapToLong(Long::longValue).sum();
    }

    long records() {
      return records;
    }

    /** Exact numbers by property of those that count. */
    Map<String, Long> counts() {
      return counts;
    }

    /** Exact numbers by property of those that do not count. */
    Map<String, Long> waived() {
      return waived;
    }

    private boolean knows(String property) {
      return counts.size() + waived.size() < MAX_PROPERTIES
          || counts.containsKey(property)
          || waived.containsKey(property);
    }
  }

  /** What shares the examples of a kind. */
  private record Shown(String property, Standing standing) {}

  /**
   * A finding that is kept.
   *
   * @param inRecord JSON Pointer from the record to the place
   */
  record Example(Finding finding, String inRecord, Standing standing) {}

  FindingLog(int maxExamples, Waivers waivers) {
    this.maxExamples = maxExamples;
    this.waivers = waivers;
  }

  /** Says which record the findings that follow are about. */
  void about(@Nullable Entity entity) {
    current = entity;
    record++;
  }

  @Override
  public void accept(Finding finding) {
    Location location = finding.location();
    Rule rule = finding.rule();
    var kind =
        new Kind(rule.id(), location.type().map(EntityType::name).orElse(""), location.operation());
    Tally tally = tallies.computeIfAbsent(kind, k -> new Tally(rule));
    String property = tally.knows(location.property()) ? location.property() : OTHER_PROPERTIES;
    Standing standing = standing(finding);
    (standing == Standing.OPEN ? tally.counts : tally.waived).merge(property, 1L, Long::sum);
    if (tally.lastRecord != record) {
      tally.lastRecord = record;
      tally.records++;
    }
    countInvalid(finding);
    keep(finding, tally, new Shown(property, standing));
  }

  private Standing standing(Finding finding) {
    List<Waiver> covering = waivers.covering(finding);
    covering.forEach(waiver -> covered.merge(waiver, 1L, Long::sum));
    return covering.isEmpty() ? Standing.OPEN : standing(covering.get(0));
  }

  static Standing standing(Waiver waiver) {
    return waiver.isDeclaration() ? Standing.DECLARED : Standing.WAIVED;
  }

  private void countInvalid(Finding finding) {
    Rule rule = finding.rule();
    if (lastInvalid != record
        && rule.severity() == Severity.ERROR
        && rule.area().equals(SCHEMA_AREA)) {
      lastInvalid = record;
      finding.location().type().ifPresent(type -> invalid.merge(type, 1L, Long::sum));
    }
  }

  private void keep(Finding finding, Tally tally, Shown shown) {
    boolean one = tally.rule.examples() == Rule.Examples.ONE_PER_PROPERTY;
    var sampler = tally.examples.computeIfAbsent(shown, s -> new Sampler<>(maxExamples));
    if (!sampler.wantsNext() || (one && sampler.size() > 0)) {
      sampler.skip();
    } else {
      sampler.keep(located(finding, shown.standing()));
    }
  }

  private Example located(Finding finding, Standing standing) {
    Location location = finding.location();
    Entity entity = current;
    if (entity == null || !location.position().equals(Position.UNKNOWN)) {
      return new Example(finding, location.pointer(), standing);
    }
    String inRecord = location.pointer().substring(entity.excerpt().pointer().length());
    Position position = entity.excerpt().positionOf(inRecord);
    return new Example(finding.at(location.at(position)), inRecord, standing);
  }

  /** How many findings a waiver covers. */
  long covered(Waiver waiver) {
    return covered.getOrDefault(waiver, 0L);
  }

  /** Every kind of finding there was, in the order of rules and types. */
  Map<Kind, Tally> tallies() {
    return tallies;
  }

  /** How often a rule was broken by the data at an attribute of a type. */
  long count(String rule, EntityType type, String property) {
    Tally tally = tallies.get(new Kind(rule, type.name(), ""));
    return tally == null
        ? 0
        : tally.counts.getOrDefault(property, 0L) + tally.waived.getOrDefault(property, 0L);
  }

  long invalid(EntityType type) {
    return invalid.getOrDefault(type, 0L);
  }

  /** Examples of a kind, some of each property so that none drowns in another. */
  List<Example> examples(Kind kind) {
    Tally tally = tallies.get(kind);
    if (tally == null) {
      return List.of();
    }
    boolean all = maxExamples <= 0;
    int share = all ? 0 : Math.max(1, maxExamples / tally.examples.size());
    List<Example> chosen =
        tally.examples.values().stream().flatMap(s -> s.sample(share).stream()).toList();
    return all || chosen.size() <= maxExamples ? chosen : chosen.subList(0, maxExamples);
  }
}
