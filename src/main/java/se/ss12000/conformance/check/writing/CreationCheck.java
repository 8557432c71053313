package se.ss12000.conformance.check.writing;

import static se.ss12000.conformance.finding.Basis.SCHEMA;
import static se.ss12000.conformance.finding.Basis.STANDARD;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.ss12000.conformance.check.ConversationCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.ObjectSchema;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** What has been created is as it was sent, with what the provider has to give it. */
public final class CreationCheck implements ConversationCheck {
  static final Rule INCOMPLETE =
      Rule.error(
              "API-102",
              SCHEMA,
              Text.sv("Det som skapas ska besvaras med allt som det måste ha")
                  .en("What is created must be answered with everything it must have"),
              Text.sv("svaret på {operation} saknar {attribute}, eller har det i fel form")
                  .en("the answer to {operation} lacks {attribute}, or has it in the wrong form"),
              Text.sv("Svara med hela posten: id, tider och allt som är obligatoriskt")
                  .en("Answer with the whole record: id, times and all that is required"))
          .oncePerProperty();
  static final Rule ALTERED =
      Rule.error(
              "API-103",
              STANDARD,
              Text.sv("Det som skapas ska behålla de värden som skickades")
                  .en("What is created must keep the values that were sent"),
              Text.sv("{attribute} har inte det värde som skickades")
                  .en("{attribute} does not have the value that was sent"),
              Text.sv("Spara och lämna ut attributet som det kom")
                  .en("Keep the attribute, and give it out, as it came"))
          .oncePerProperty();

  /** The steps of a decision are the provider's to complete. */
  private static final Set<String> THEIRS = Set.of("state");

  private final Standard standard;

  public CreationCheck(Standard standard) {
    this.standard = standard;
  }

  @Override
  public List<Rule> rules() {
    return List.of(INCOMPLETE, ALTERED);
  }

  @Override
  public void check(Conversation conversation, Consumer<Finding> findings, Consumer<Tried> trials) {
    Written.in(conversation)
        .forEach(
            written -> {
              Set<String> incomplete = incomplete(written);
              trials.accept(Tried.on(INCOMPLETE, written.exchange(), ""));
              trials.accept(Tried.on(ALTERED, written.exchange(), ""));
              incomplete.forEach(attribute -> findings.accept(incomplete(written, attribute)));
              altered(written, conversation, incomplete).values().forEach(findings);
            });
  }

  private Set<String> incomplete(Written written) {
    var incomplete = new LinkedHashSet<String>();
    for (Attribute attribute : attributes(written)) {
      JsonNode value = written.told().path(attribute.name());
      if (attribute.required()
          && (value.isMissingNode() || value.isNull() || !fits(attribute, value))) {
        incomplete.add(attribute.name());
      }
    }
    return incomplete;
  }

  private List<Attribute> attributes(Written written) {
    return Optional.ofNullable(standard.operations().get(written.operation())).stream()
        .flatMap(operation -> operation.answers().entrySet().stream())
        .filter(answer -> answer.getKey().startsWith("2"))
        .flatMap(
            answer ->
                Optional.ofNullable(standard.schemas().get(answer.getValue().schema())).stream())
        .map(ObjectSchema::attributes)
        .map(Map::values)
        .flatMap(values -> values.stream())
        .toList();
  }

  private static boolean fits(Attribute attribute, JsonNode value) {
    return switch (attribute.format()) {
      case "uuid" -> Uuid.FORM.matcher(value.asText()).matches();
      case "date-time" -> isInstant(value.asText());
      default -> true;
    };
  }

  /** Most runs write nothing. */
  private static final class Uuid {
    static final Pattern FORM =
        Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
  }

  private static boolean isInstant(String text) {
    try {
      return OffsetDateTime.parse(text).getYear() > 0;
    } catch (DateTimeException e) {
      // That is the very question.
      return false;
    }
  }

  /** By attribute, so that each is told once, wherever it shows first. */
  private Map<String, Finding> altered(
      Written written, Conversation conversation, Set<String> incomplete) {
    var altered = new LinkedHashMap<String, Finding>();
    compare(written, written.exchange(), written.told(), incomplete, altered);
    written
        .followed(conversation, Question.READ_BACK)
        .filter(Exchange::isSuccess)
        .forEach(e -> compare(written, e, conversation.body(e), incomplete, altered));
    return altered;
  }

  private void compare(
      Written written,
      Exchange exchange,
      JsonNode told,
      Set<String> incomplete,
      Map<String, Finding> altered) {
    written
        .sent()
        .properties()
        .forEach(
            sent -> {
              String name = sent.getKey();
              boolean ours = !THEIRS.contains(name) && !incomplete.contains(name);
              if (ours && !Sameness.holds(sent.getValue(), told.path(name))) {
                altered.putIfAbsent(name, altered(written, exchange, Masked.name(name)));
              }
            });
  }

  private Finding incomplete(Written written, String attribute) {
    return INCOMPLETE.at(
        Written.at(standard, written.exchange(), written.operation(), attribute, ""),
        "operation",
        written.operation(),
        "attribute",
        attribute);
  }

  private Finding altered(Written written, Exchange exchange, String attribute) {
    return ALTERED.at(
        Written.at(standard, exchange, written.operation(), attribute, Masked.id(written.id())),
        "attribute",
        attribute);
  }
}
