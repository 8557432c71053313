package se.ss12000.conformance.check.declared;

import static se.ss12000.conformance.finding.Basis.DECLARATION;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.ss12000.conformance.check.ConversationCheck;
import se.ss12000.conformance.check.Fillings;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.declaration.Declaration;
import se.ss12000.conformance.declaration.Stand;
import se.ss12000.conformance.declaration.Statement;
import se.ss12000.conformance.declaration.Subject;
import se.ss12000.conformance.declaration.Subject.Kind;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Filling;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Attributes are filled as it was declared, over all records that a service has. */
public final class DeclaredContentCheck implements ConversationCheck {
  static final Rule NEVER_THERE =
      Rule.error(
              "DCL-010",
              DECLARATION,
              Text.sv("Attribut som deklareras ska förekomma")
                  .en("Attributes that are declared must occur"),
              Text.sv("{property} är deklarerat, men ingen post har det")
                  .en("{property} is declared, but no record has it"),
              Text.sv("Lämna attributet, eller ändra deklarationen")
                  .en("Give the attribute, or change the declaration"))
          .oncePerProperty();
  static final Rule LESS_FILLED =
      Rule.warning(
              "DCL-011",
              DECLARATION,
              Text.sv("Attribut bör vara ifyllda så ofta som deklareras")
                  .en("Attributes should be filled as often as is declared"),
              Text.sv(
                      "{property} är deklarerat som ifyllt till {declared} %, men är det till"
                          + " {found} %")
                  .en("{property} is declared to be {declared} % filled, but is {found} % filled"),
              Text.sv("Fyll i attributet, eller ändra deklarationen")
                  .en("Fill the attribute, or change the declaration"))
          .oncePerProperty();

  private static final Text IN_PART =
      Text.sv("alla poster av typen {type} har inte setts")
          .en("not all records of type {type} were seen");
  private static final String BESIDE = "declaration";

  private final Standard standard;
  private final Declaration declared;

  /**
   * @param declaration what the service was declared to be
   */
  public DeclaredContentCheck(Standard standard, Declaration declaration) {
    this.standard = standard;
    this.declared = declaration.promised();
  }

  @Override
  public List<Rule> rules() {
    return List.of(NEVER_THERE, LESS_FILLED);
  }

  @Override
  public boolean isCostly() {
    return declared.statements().isEmpty();
  }

  @Override
  public void check(Conversation conversation, Consumer<Finding> findings, Consumer<Tried> trials) {
    standard
        .resources()
        .filter(type -> !declared.within(Kind.ATTRIBUTE, type.name()).isEmpty())
        .forEach(
            type ->
                list(conversation, type)
                    .ifPresent(list -> check(conversation, type, list, findings, trials)));
  }

  private static Optional<Exchange> list(Conversation conversation, EntityType type) {
    return conversation
        .asked(Question.LIST)
        .filter(e -> e.operation().equals("GET " + type.path()) && e.isSuccess())
        .findFirst();
  }

  private void check(
      Conversation conversation,
      EntityType type,
      Exchange list,
      Consumer<Finding> findings,
      Consumer<Tried> trials) {
    if (!isWhole(conversation, list)) {
      Text reason = IN_PART.with("type", type.name());
      rules().forEach(r -> trials.accept(Tried.not(r, list.operation(), BESIDE, reason)));
      return;
    }
    var observed = new Fillings(standard);
    conversation.records(type, json -> observed.observe(type, json));
    Map<String, Filling> seen =
        observed.of(type).stream()
            .filter(filling -> !filling.extension())
            .collect(Collectors.toMap(Filling::path, filling -> filling));
    for (Subject attribute : declared.within(Kind.ATTRIBUTE, type.name())) {
      Statement said = declared.said(attribute);
      Filling found = seen.get(attribute.name());
      if (said.stand() == Stand.OFFERED && found != null) {
        rules()
            .forEach(
                r -> trials.accept(new Tried(r, list.operation(), BESIDE, 1, true, Text.NONE)));
        compare(
            attribute,
            said,
            found,
            Location.of(list, Optional.of(type), attribute.name(), ""),
            findings);
      }
    }
  }

  /** What a part of the records lacks, the others may have. */
  private static boolean isWhole(Conversation conversation, Exchange list) {
    List<Exchange> walk = conversation.walk(list);
    Exchange last = walk.get(walk.size() - 1);
    JsonNode token = conversation.body(last).path("pageToken");
    return last.isSuccess() && token.asText("").isEmpty();
  }

  private static void compare(
      Subject attribute,
      Statement said,
      Filling found,
      Location location,
      Consumer<Finding> findings) {
    if (found.filled() == 0) {
      findings.accept(NEVER_THERE.at(location, "property", attribute.name()));
    } else if (found.percent() < said.percent()) {
      findings.accept(
          LESS_FILLED
              .at(
                  location,
                  "property",
                  attribute.name(),
                  "declared",
                  said.percent(),
                  "found",
                  found.percent())
              .expected(Text.same(said.percent() + " %"))
              .found(new Found(Text.same(found.percent() + " %"), false)));
    }
  }
}
