package se.ss12000.conformance.scenario;

import java.util.Map;
import java.util.Optional;
import se.ss12000.conformance.scenario.Verdict.Judgement;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Records of an entity type are delivered. */
public record Delivers(Level level, String type, String since) implements Requirement {
  private static final Text TEXT =
      Text.sv("Minst en post av typen {type} ({title}) lämnas")
          .en("At least one record of type {type} ({title}) is delivered");
  private static final Text NONE =
      Text.sv("leveransen saknar poster av typen {type}")
          .en("the delivery has no records of type {type}");

  @Override
  public String kind() {
    return "delivers";
  }

  @Override
  public Text text(Standard standard) {
    Text title = standard.type(type).map(t -> t.schema().title()).orElse(Text.same(type));
    return TEXT.with(Map.of("type", Text.same(type), "title", title));
  }

  @Override
  public Optional<Judgement> judge(Evidence evidence) {
    long records = evidence.records(type);
    if (records > 0) {
      return Optional.of(Judgement.of(Outcome.PASSED, records, Text.NONE));
    }
    Text doubt = evidence.doubt(type);
    return Optional.of(
        doubt.isEmpty()
            ? Judgement.of(Outcome.FAILED, 0, NONE.with("type", type))
            : Judgement.of(Outcome.INCONCLUSIVE, 0, doubt));
  }
}
