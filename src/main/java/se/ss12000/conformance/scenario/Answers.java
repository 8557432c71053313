package se.ss12000.conformance.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  @Override
  public Optional<Judgement> judge(Evidence evidence) {
    return Optional.empty();
  }
}
