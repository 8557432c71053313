package se.ss12000.conformance.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ss12000.conformance.declaration.Declaration;
import se.ss12000.conformance.declaration.Stand;
import se.ss12000.conformance.declaration.Statement;
import se.ss12000.conformance.declaration.Subject;
import se.ss12000.conformance.declaration.Subject.Kind;
import se.ss12000.conformance.scenario.Level;
import se.ss12000.conformance.scenario.Scenario;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Holds what a consumer needs against what a provider offers. */
public final class Matching {
  private static final Text SAME_VERSION =
      Text.sv("samma version av standarden").en("the same version of the standard");
  private static final Text OTHER_VERSION =
      Text.sv("leverantören följer {provider}, mottagaren {consumer}")
          .en("the provider follows {provider}, the consumer {consumer}");

  private final Declaration provider;
  private final Declaration consumer;
  private final Standard standard;
  private final Map<String, Scenario> scenarios;
  private final Supply supply;

  /**
   * @param standard the version that the consumer's words are of
   * @param scenarios those that the consumer needs, by id
   */
  public Matching(
      Declaration provider,
      Declaration consumer,
      Standard standard,
      Map<String, Scenario> scenarios) {
    this.provider = provider;
    this.consumer = consumer;
    this.standard = standard;
    this.scenarios = new LinkedHashMap<>(scenarios);
    this.supply = new Supply(provider, standard);
  }

  public Match match() {
    var lines = new ArrayList<Line>();
    lines.add(version());
    consumer
        .statements()
        .forEach(
            (subject, need) -> {
              Level level = need.stand() == Stand.SHOULD ? Level.SHOULD : Level.MUST;
              if (subject.kind() == Kind.SCENARIO) {
                lines.addAll(scenario(subject, level));
              } else {
                lines.add(line(subject, need, level));
              }
            });
    return new Match(provider, consumer, lines);
  }

  private List<Line> scenario(Subject subject, Level level) {
    return Optional.ofNullable(scenarios.get(subject.name())).stream()
        .flatMap(scenario -> new Demand(provider, supply, scenario, level).lines(standard))
        .distinct()
        .toList();
  }

  private Line line(Subject subject, Statement need, Level level) {
    return new Line("", level, Optional.of(subject), subject.text(), supply.to(subject, need));
  }

  private Line version() {
    boolean same = provider.standard().equals(consumer.standard());
    Text reason =
        same
            ? Text.NONE
            : OTHER_VERSION
                .with("provider", provider.standard())
                .with("consumer", consumer.standard());
    var answer = new Answer(same ? Fit.FITS : Fit.UNSURE, reason, Optional.empty());
    return new Line("", Level.MUST, Optional.empty(), SAME_VERSION, answer);
  }
}
