package se.ss12000.conformance.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.scenario.Evidence.Asked;
import se.ss12000.conformance.scenario.Evidence.Breach;
import se.ss12000.conformance.scenario.Verdict.Judgement;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/**
 * A service supports an operation and answers it as it should. Files cannot show that.
 *
 * @param operation method and path as the standard writes them
 * @param parameters parameters that must work, or keys of the body of a lookup; {@code name} or
 *     {@code name=value}
 * @param resources what a subscription must be possible for
 * @param writes whether it changes something at the provider
 */
public record Answers(
    Level level,
    String since,
    String operation,
    List<String> parameters,
    List<String> resources,
    boolean writes)
    implements Requirement {
  private static final Text TEXT =
      Text.sv("Tjänsten besvarar {operation}{parameters} som den ska")
          .en("The service answers {operation}{parameters} as it should");
  private static final Text WITH = Text.sv(" med {parameters}").en(" with {parameters}");
  private static final Text BROKEN =
      Text.sv("svaren bryter mot {rules}").en("the answers break {rules}");
  private static final Text NOT_OFFERED =
      Text.sv("tjänsten har inte {operation}").en("the service does not have {operation}");
  private static final Text NOT_ASKED =
      Text.sv("{what} har inte prövats{reason}").en("{what} was not tried{reason}");

  public Answers {
    parameters = List.copyOf(parameters);
    resources = List.copyOf(resources);
  }

  @Override
  public String kind() {
    return writes ? "writes" : "answers";
  }

  @Override
  public Text text(Standard standard) {
    List<String> details = parameters.isEmpty() ? resources : parameters;
    return TEXT.with(
        Map.of(
            "operation",
            Text.same(operation),
            "parameters",
            details.isEmpty() ? Text.NONE : WITH.with("parameters", String.join(", ", details))));
  }

  /** What needs writing cannot be shown by reading either. */
  @Override
  public Optional<Judgement> judge(Evidence evidence) {
    return isShown(evidence)
        ? evidence.service().map(asked -> judge(evidence, asked))
        : Optional.empty();
  }

  private boolean isShown(Evidence evidence) {
    return !writes || evidence.wrote();
  }

  private Judgement judge(Evidence evidence, List<Asked> all) {
    List<Asked> asked = own(all);
    long judgedOn =
        asked.stream().filter(a -> isAskedFor(a.parameter())).mapToLong(Asked::cases).sum();
    List<String> broken =
        evidence.breaches().stream()
            .filter(breach -> concerns(breach, asked))
            .map(Breach::rule)
            .distinct()
            .sorted()
            .toList();
    if (!broken.isEmpty()) {
      Text reason = BROKEN.with("rules", String.join(", ", broken));
      return new Judgement(Outcome.FAILED, judgedOn, reason, broken);
    }
    if (asked.stream().anyMatch(a -> !a.offered())) {
      return Judgement.of(Outcome.FAILED, judgedOn, NOT_OFFERED.with("operation", operation));
    }
    return missing(asked)
        .map(reason -> Judgement.of(Outcome.INCONCLUSIVE, judgedOn, reason))
        .orElseGet(() -> Judgement.of(Outcome.PASSED, judgedOn, Text.NONE));
  }

  /** What was asked for and could not be tried. */
  private Optional<Text> missing(List<Asked> asked) {
    return Stream.of(List.of(""), parameters, resources)
        .flatMap(List::stream)
        .filter(p -> asked.stream().noneMatch(a -> a.cases() > 0 && isMeant(p, a.parameter())))
        .findFirst()
        .map(p -> untried(p, asked));
  }

  private Text untried(String parameter, List<Asked> asked) {
    Text reason =
        asked.stream()
            .filter(a -> isMeant(parameter, a.parameter()) && !a.reason().isEmpty())
            .map(a -> Text.same(": {reason}").with("reason", a.reason()))
            .findFirst()
            .orElse(Text.NONE);
    return NOT_ASKED.with(
        Map.of("what", Text.same(parameter.isEmpty() ? operation : parameter), "reason", reason));
  }

  @Override
  public boolean concerns(Breach breach, Evidence evidence) {
    return isShown(evidence)
        && evidence.service().filter(all -> concerns(breach, own(all))).isPresent();
  }

  private List<Asked> own(List<Asked> all) {
    return all.stream().filter(a -> a.operation().equals(operation)).toList();
  }

  /** A breach of the operation as such concerns everyone who uses it. */
  private boolean concerns(Breach breach, List<Asked> asked) {
    boolean ofParameter =
        asked.stream().map(Asked::parameter).anyMatch(p -> p.equals(breach.property()));
    return breach.severity() == Severity.ERROR
        && breach.operation().equals(operation)
        && (!ofParameter || isAskedFor(breach.property()));
  }

  private boolean isAskedFor(String parameter) {
    return parameter.isEmpty()
        || Stream.concat(parameters.stream(), resources.stream())
            .anyMatch(p -> isMeant(p, parameter));
  }

  /** A parameter stands for each of its values. */
  private static boolean isMeant(String asked, String tried) {
    return tried.equals(asked) || (!asked.isEmpty() && tried.startsWith(asked + "="));
  }
}
