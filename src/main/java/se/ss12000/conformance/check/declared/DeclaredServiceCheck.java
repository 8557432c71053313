package se.ss12000.conformance.check.declared;

import static se.ss12000.conformance.finding.Basis.DECLARATION;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.ss12000.conformance.check.ConversationCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.declaration.Declaration;
import se.ss12000.conformance.declaration.ServiceObservations;
import se.ss12000.conformance.declaration.Stand;
import se.ss12000.conformance.declaration.Statement;
import se.ss12000.conformance.declaration.Subject;
import se.ss12000.conformance.declaration.Subject.Kind;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Operations and parameters are there as they were declared. */
public final class DeclaredServiceCheck implements ConversationCheck {
  static final Rule NOT_OFFERED =
      Rule.error(
              "DCL-001",
              DECLARATION,
              Text.sv("Det som deklareras ska tjänsten ha")
                  .en("A service must have what it is declared to have"),
              Text.sv("{what} är deklarerat, men tjänsten har det inte")
                  .en("{what} is declared, but the service does not have it"),
              Text.sv("Inför det som deklareras, eller ändra deklarationen")
                  .en("Add what is declared, or change the declaration"))
          .oncePerProperty();
  static final Rule UNDECLARED =
      Rule.note(
              "DCL-002",
              DECLARATION,
              Text.sv("Det som tjänsten har kan deklareras")
                  .en("What a service has can be declared"),
              Text.sv("{what} är inte deklarerat, men tjänsten har det")
                  .en("{what} is not declared, but the service has it"),
              Text.sv("Deklarera det, om det är meningen att det ska användas")
                  .en("Declare it if it is meant to be used"))
          .oncePerProperty();
  static final Rule WITHHELD =
      Rule.warning(
              "DCL-003",
              DECLARATION,
              Text.sv("Det som deklareras som inte erbjudet bör tjänsten inte ha")
                  .en("A service should not have what it is declared to withhold"),
              Text.sv("{what} är deklarerat som inte erbjudet, men tjänsten har det")
                  .en("{what} is declared as withheld, but the service has it"),
              Text.sv("Stäng det, eller ändra deklarationen")
                  .en("Close it, or change the declaration"))
          .oncePerProperty();

  /** What these rules were tried on is no parameter that a scenario asks for. */
  private static final String BESIDE = "declaration";

  private final Standard standard;
  private final Declaration declared;

  /**
   * @param declaration what the service was declared to be
   */
  public DeclaredServiceCheck(Standard standard, Declaration declaration) {
    this.standard = standard;
    this.declared = declaration.promised();
  }

  @Override
  public List<Rule> rules() {
    return List.of(NOT_OFFERED, UNDECLARED, WITHHELD);
  }

  @Override
  public boolean isCostly() {
    return declared.statements().isEmpty();
  }

  @Override
  public void check(Conversation conversation, Consumer<Finding> findings, Consumer<Tried> trials) {
    var observed = new ServiceObservations(standard);
    conversation.exchanges().forEach(observed::observe);
    observed
        .statements()
        .keySet()
        .forEach(
            subject -> {
              int number = observed.shownBy(subject);
              conversation.exchanges().stream()
                  .filter(exchange -> exchange.number() == number)
                  .findFirst()
                  .ifPresent(e -> compare(subject, observed.stand(subject), e, findings, trials));
            });
  }

  private void compare(
      Subject subject,
      Stand observed,
      Exchange exchange,
      Consumer<Finding> findings,
      Consumer<Tried> trials) {
    Stand stated = stated(subject);
    if (stated == Stand.NOT_OBSERVED && !isSpokenOf(subject)) {
      return;
    }
    rules()
        .forEach(
            rule -> trials.accept(new Tried(rule, operation(subject), BESIDE, 1, true, Text.NONE)));
    if (stated == Stand.OFFERED && observed == Stand.WITHHELD) {
      findings.accept(finding(NOT_OFFERED, subject, exchange));
    } else if (stated == Stand.WITHHELD && observed == Stand.OFFERED) {
      findings.accept(finding(WITHHELD, subject, exchange));
    } else if (stated == Stand.NOT_OBSERVED && observed == Stand.OFFERED) {
      findings.accept(finding(UNDECLARED, subject, exchange));
    }
  }

  /** A parameter stands for each of its values; a type that is withheld, for its operations. */
  private Stand stated(Subject subject) {
    Subject plain =
        new Subject(subject.kind(), subject.of(), subject.name().replaceFirst("=.*", ""));
    Stand own =
        Stream.of(subject, plain)
            .flatMap(s -> declared.statement(s).stream())
            .map(Statement::stand)
            .findFirst()
            .orElse(Stand.NOT_OBSERVED);
    boolean typeWithheld =
        standard
            .typeOf(operation(subject))
            .flatMap(type -> declared.statement(Subject.type(type.name())))
            .filter(said -> said.stand() == Stand.WITHHELD)
            .isPresent();
    return own == Stand.NOT_OBSERVED && typeWithheld ? Stand.WITHHELD : own;
  }

  /** A declaration that lists none of a kind leaves all of it open. */
  private boolean isSpokenOf(Subject subject) {
    if (subject.kind() == Kind.PARAMETER) {
      return !declared.within(Kind.PARAMETER, subject.of()).isEmpty();
    }
    String type = standard.typeOf(subject.name()).map(EntityType::name).orElse("");
    return declared
        .subjects(Kind.OPERATION)
        .anyMatch(o -> standard.typeOf(o.name()).map(EntityType::name).orElse("").equals(type));
  }

  private static String operation(Subject subject) {
    return subject.kind() == Kind.PARAMETER ? subject.of() : subject.name();
  }

  private Finding finding(Rule rule, Subject subject, Exchange exchange) {
    String property = subject.kind() == Kind.PARAMETER ? subject.name() : "";
    Location location = Location.of(exchange, standard.typeOf(exchange.operation()), property, "");
    return rule.at(location, "what", subject.text());
  }
}
