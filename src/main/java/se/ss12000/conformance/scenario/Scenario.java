package se.ss12000.conformance.scenario;

import java.util.List;
import java.util.stream.Stream;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/**
 * A use of the standard, and what it asks of a delivery. Read from {@code scenarios/*.yaml}.
 *
 * @param purpose who needs what for what
 * @param versions the versions of the standard it can be judged by
 * @param touchedBy of a profile, the attribute that only data meant for it has; empty for a
 *     scenario of the standard
 * @param note where the reading of the scenario comes from
 */
public record Scenario(
    String id,
    Text title,
    Text purpose,
    Text process,
    Text provider,
    Text consumer,
    List<String> versions,
    String touchedBy,
    Text note,
    List<Requirement> requirements) {
  /** What is said of a scenario that has no note of its own. */
  public static final Text OUR_READING =
      Text.sv(
              "Kraven är vår läsning av scenariot; standarden beskriver det i löpande text."
                  + " Den som läser det annorlunda kan ange en egen fil.")
          .en(
              "The requirements are our reading of the scenario, which the standard describes in"
                  + " prose. Whoever reads it differently can give a file of their own.");

  public Scenario {
    versions = List.copyOf(versions);
    requirements = List.copyOf(requirements);
  }

  /** The requirements that a version of the standard can be held to. */
  public Stream<Requirement> requirements(Standard standard) {
    return requirements.stream().filter(r -> Versions.reaches(standard.follows(), r.since()));
  }

  /** Whether it has rules of its own, and asks for nothing that it does not name. */
  public boolean isProfile() {
    return !touchedBy.isEmpty();
  }

  boolean fills(String attribute) {
    return requirements.stream()
        .anyMatch(r -> r instanceof Fills fills && fills.attribute().equals(attribute));
  }

  /** Whether data has what only data meant for it has; true of a scenario of the standard. */
  public boolean isMeant(Evidence evidence) {
    return !isProfile()
        || evidence.fillings().entrySet().stream()
            .filter(filling -> filling.getKey().attribute().equals(touchedBy))
            .anyMatch(filling -> filling.getValue().present() > 0);
  }

  /** The entity types whose records decide whether the scenario is met. */
  public List<String> neededTypes() {
    return requirements.stream()
        .filter(r -> r.level() == Level.MUST)
        .flatMap(r -> r instanceof Delivers delivers ? Stream.of(delivers.type()) : Stream.of())
        .distinct()
        .toList();
  }

  /** How many findings would speak against it, had they not been waived or declared. */
  public long waived(Standard standard, Evidence evidence) {
    return evidence.waived().stream()
        .filter(b -> requirements(standard).anyMatch(r -> r.concerns(b, evidence)))
        .mapToLong(Evidence.Breach::count)
        .sum();
  }

  /** Judges what the data can show; requirements on a service are left out. */
  public Verdict judge(Standard standard, Evidence evidence) {
    return new Verdict(
        this,
        requirements(standard)
            .flatMap(
                requirement ->
                    requirement.judge(evidence).stream()
                        .map(judgement -> new Verdict.Judged(requirement, judgement)))
            .toList());
  }
}
