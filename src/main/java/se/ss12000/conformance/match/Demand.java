package se.ss12000.conformance.match;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ss12000.conformance.declaration.Declaration;
import se.ss12000.conformance.declaration.Origin;
import se.ss12000.conformance.declaration.Stand;
import se.ss12000.conformance.declaration.Statement;
import se.ss12000.conformance.declaration.Subject;
import se.ss12000.conformance.scenario.Among;
import se.ss12000.conformance.scenario.Answers;
import se.ss12000.conformance.scenario.Delivers;
import se.ss12000.conformance.scenario.Fills;
import se.ss12000.conformance.scenario.Level;
import se.ss12000.conformance.scenario.Obeys;
import se.ss12000.conformance.scenario.Requirement;
import se.ss12000.conformance.scenario.Scenario;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** What one scenario needs of a provider, requirement by requirement. */
final class Demand {
  private static final Text BY_SCENARIO =
      Text.sv("genom utslaget för scenariot som helhet")
          .en("by the verdict on the scenario as a whole");
  private static final Text NO_DEVIATION =
      Text.sv("ingen avvikelse observerad").en("no deviation observed");
  private static final Text SOME_ONLY =
      Text.sv("gäller bara en del av posterna; hur många av dem sägs inte")
          .en("is about some of the records; how many of them is not said");
  private static final Text RULES =
      Text.sv("reglerna {rules} för {types}").en("the rules {rules} of {types}");

  private final Declaration provider;
  private final Supply supply;
  private final Scenario scenario;
  private final Level least;

  /**
   * @param least the level at which the consumer needs the scenario
   */
  Demand(Declaration provider, Supply supply, Scenario scenario, Level least) {
    this.provider = provider;
    this.supply = supply;
    this.scenario = scenario;
    this.least = least;
  }

  Stream<Line> lines(Standard standard) {
    return scenario.requirements(standard).flatMap(this::lines);
  }

  private Stream<Line> lines(Requirement requirement) {
    if (requirement instanceof Delivers delivers) {
      return Stream.of(line(requirement, Subject.type(delivers.type()), Statement.UNSAID));
    }
    if (requirement instanceof Fills fills) {
      return Stream.of(line(fills));
    }
    if (requirement instanceof Answers answers) {
      return Stream.concat(
          Stream.of(line(answers, Subject.operation(answers.operation()), Statement.UNSAID)),
          answers.parameters().stream()
              .map(p -> Subject.parameter(answers.operation(), p))
              .map(parameter -> line(answers, parameter, Statement.UNSAID)));
    }
    return requirement instanceof Obeys obeys ? Stream.of(line(obeys)) : Stream.of();
  }

  private Line line(Requirement requirement, Subject subject, int percent) {
    var need = new Statement(Stand.MUST, Origin.DECLARED, percent, List.of(), Statement.UNSAID);
    return line(requirement, Optional.of(subject), subject.text(), supply.to(subject, need));
  }

  /** What is needed of some of the records, a share of all of them shows only when it is whole. */
  private Line line(Fills fills) {
    Subject attribute = Subject.attribute(fills.type(), fills.path());
    boolean all =
        fills.among() instanceof Among.All && fills.oneOf().isEmpty() && fills.exactly() == 0;
    Line line = line(fills, attribute, all ? fills.percent() : Statement.UNSAID);
    boolean whole =
        provider.statement(attribute).map(Statement::percent).orElse(Statement.UNSAID) == 100
            && fills.oneOf().isEmpty()
            && fills.exactly() == 0;
    if (all || whole || line.answer().fit() != Fit.FITS || covered(fills).isPresent()) {
      return line;
    }
    Answer unsure = new Answer(Fit.UNSURE, SOME_ONLY, line.answer().origin());
    return new Line(scenario.id(), level(fills), line.subject(), line.what(), unsure);
  }

  private Line line(Obeys obeys) {
    Answer broken =
        Supply.deviating(
            provider.deviations().stream()
                .filter(d -> obeys.rules().stream().anyMatch(r -> isMeant(r, d.rule())))
                .filter(
                    d ->
                        d.scope().entityType().isEmpty()
                            || obeys.types().contains(d.scope().entityType())),
            Fit.MISSING);
    Answer kept =
        provider.observed().isEmpty()
            ? new Answer(Fit.UNSURE, Supply.UNSAID, Optional.empty())
            : Answer.of(Fit.FITS, NO_DEVIATION, Origin.OBSERVED);
    Text what =
        RULES
            .with("rules", String.join(", ", obeys.rules()))
            .with("types", obeys.types().stream().collect(Collectors.joining(", ")));
    return line(obeys, Optional.empty(), what, broken.or(kept));
  }

  private static boolean isMeant(String ruleOrArea, String rule) {
    return rule.equals(ruleOrArea) || (ruleOrArea.endsWith("-") && rule.startsWith(ruleOrArea));
  }

  private Line line(Requirement requirement, Optional<Subject> subject, Text what, Answer answer) {
    Answer known =
        answer.fit() == Fit.UNSURE
            ? covered(requirement)
                .map(origin -> Answer.of(Fit.FITS, BY_SCENARIO, origin))
                .orElse(answer)
            : answer;
    return new Line(scenario.id(), level(requirement), subject, what, known);
  }

  /** A crawl that only reads says nothing of what needs writing, whatever its verdict. */
  private Optional<Origin> covered(Requirement requirement) {
    boolean writes = requirement instanceof Answers answers && answers.writes();
    return provider
        .statement(Subject.scenario(scenario.id()))
        .filter(said -> said.stand() == Stand.OFFERED && requirement.level() == Level.MUST)
        .map(Statement::origin)
        .filter(origin -> !writes || origin == Origin.DECLARED);
  }

  private Level level(Requirement requirement) {
    return least == Level.SHOULD ? Level.SHOULD : requirement.level();
  }
}
