package se.ss12000.conformance.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.scenario.Evidence.Breach;
import se.ss12000.conformance.scenario.Verdict.Judgement;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/**
 * Records of some types break none of some rules, and there were records to break them.
 *
 * @param rules rule ids, or areas such as {@code REF-}, of which only the errors count
 * @param attributes if not empty, only breaches at these attributes count, or within them
 */
public record Obeys(
    Level level, String since, List<String> rules, List<String> types, List<String> attributes)
    implements Requirement {
  private static final Text TEXT =
      Text.sv("Poster av typen {types} följer reglerna {rules}{where}")
          .en("Records of type {types} obey the rules {rules}{where}");
  private static final Text ONLY = Text.sv(" (bara {attributes})").en(" ({attributes} only)");
  private static final Text BROKEN =
      Text.sv("{count} brott mot {rules}").en("{count} breaches of {rules}");
  private static final Text NO_TYPES =
      Text.sv("kravet gäller inga entitetstyper").en("the requirement is about no entity types");
  private static final Text NO_RECORDS =
      Text.sv("det finns inga poster av typen {type} att pröva")
          .en("there are no records of type {type} to try");
  private static final Text UNREADABLE =
      Text.sv("en del poster av typen {type} kunde inte läsas")
          .en("some records of type {type} could not be read");

  public Obeys {
    rules = List.copyOf(rules);
    types = List.copyOf(types);
    attributes = List.copyOf(attributes);
  }

  @Override
  public String kind() {
    return "obeys";
  }

  @Override
  public Text text(Standard standard) {
    return TEXT.with(
        Map.of(
            "types", Text.same(String.join(", ", types)),
            "rules", Text.same(String.join(", ", rules)),
            "where",
                attributes.isEmpty()
                    ? Text.NONE
                    : ONLY.with("attributes", String.join(", ", attributes))));
  }

  @Override
  public Optional<Judgement> judge(Evidence evidence) {
    List<Breach> broken = evidence.breaches().stream().filter(b -> concerns(b, evidence)).toList();
    long judgedOn = types.stream().mapToLong(type -> cases(evidence, type)).sum();
    if (!broken.isEmpty()) {
      List<String> ids = broken.stream().map(Breach::rule).distinct().sorted().toList();
      long count = broken.stream().mapToLong(Breach::count).sum();
      Text reason =
          BROKEN.with(
              Map.of(
                  "count", Text.same(Long.toString(count)),
                  "rules", Text.same(String.join(", ", ids))));
      return Optional.of(new Judgement(Outcome.FAILED, judgedOn, reason, ids));
    }
    Text doubt = doubt(evidence);
    return Optional.of(
        doubt.isEmpty()
            ? Judgement.of(Outcome.PASSED, judgedOn, remark(evidence))
            : Judgement.of(Outcome.INCONCLUSIVE, judgedOn, doubt));
  }

  /** Why some cases could not be tried, though none that was tried broke a rule. */
  private Text remark(Evidence evidence) {
    return evidence.trials().stream()
        .filter(trial -> types.contains(trial.type()) && names(trial.rule()))
        .map(Evidence.Trial::reason)
        .filter(reason -> !reason.isEmpty())
        .findFirst()
        .orElse(Text.NONE);
  }

  private Text doubt(Evidence evidence) {
    if (types.isEmpty()) {
      return NO_TYPES;
    }
    for (String type : types) {
      if (cases(evidence, type) == 0) {
        return NO_RECORDS.with("type", type);
      }
      if (evidence.damaged().contains(type)) {
        return UNREADABLE.with("type", type);
      }
    }
    return Text.NONE;
  }

  /** How many cases the most widely applicable of the rules was tried on. */
  private long cases(Evidence evidence, String type) {
    return evidence.trials().stream()
        .filter(trial -> trial.type().equals(type) && names(trial.rule()))
        .mapToLong(Evidence.Trial::cases)
        .max()
        .orElse(0);
  }

  @Override
  public boolean concerns(Breach breach, Evidence evidence) {
    boolean counts = breach.severity() == Severity.ERROR || rules.contains(breach.rule());
    return counts
        && breach.operation().isEmpty()
        && types.contains(breach.type())
        && names(breach.rule())
        && (attributes.isEmpty()
            || attributes.stream()
                .anyMatch(a -> within(breach.type() + "." + breach.property(), a)));
  }

  private boolean names(String rule) {
    return rules.stream().anyMatch(r -> r.endsWith("-") ? rule.startsWith(r) : rule.equals(r));
  }

  private static boolean within(String property, String attribute) {
    return property.equals(attribute)
        || property.startsWith(attribute + ".")
        || property.startsWith(attribute + "[");
  }
}
