package se.ss12000.conformance.check.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static se.ss12000.conformance.finding.Basis.ERRATUM;
import static se.ss12000.conformance.finding.Basis.PRACTICE;
import static se.ss12000.conformance.finding.Basis.SCHEMA;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.check.ExchangeCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.ObjectSchema;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Notices of changes are written so that every receiver understands them. */
public final class NoticeCheck implements ExchangeCheck {
  static final Rule SHAPE =
      Rule.error(
              "API-120",
              SCHEMA,
              Text.sv("En avisering ska säga vilka posttyper som ändrats, och om något tagits bort")
                  .en("A notice must say which types have changed, and whether any is deleted"),
              Text.sv("aviseringen är fel: {found}").en("the notice is wrong: {found}"),
              Text.sv("Skicka {\"modifiedEntites\": [...], \"deletedEntities\": true eller false}")
                  .en("Send {\"modifiedEntites\": [...], \"deletedEntities\": true or false}"))
          .oncePerProperty();
  static final Rule SPELLING =
      Rule.warning(
              "API-121",
              ERRATUM,
              Text.sv("Aviseringar bör stavas som i standarden")
                  .en("Notices should be spelled as in the standard"),
              Text.sv("{found} står där standarden har modifiedEntites")
                  .en("{found} stands where the standard has modifiedEntites"),
              Text.sv("Skriv nyckeln som standarden gör, fast den är felstavad")
                  .en("Write the key as the standard does, though it is misspelt"))
          .oncePerProperty();
  static final Rule MEDIA_TYPE =
      Rule.error(
              "API-122",
              SCHEMA,
              Text.sv("Aviseringar ska skickas som application/json")
                  .en("Notices must be sent as application/json"),
              Text.sv("aviseringen kom som {found}").en("the notice came as {found}"),
              Text.sv("Sätt Content-Type: application/json")
                  .en("Set Content-Type: application/json"))
          .oncePerProperty();
  static final Rule ANONYMOUS =
      Rule.note(
              "API-123",
              PRACTICE,
              Text.sv("Aviseringar säger helst vem som skickar dem")
                  .en("Notices preferably say who sends them"),
              Text.sv("aviseringen kom utan behörighetsuppgifter")
                  .en("the notice came without credentials"),
              Text.sv("Tillåtet; mottagare behöver en adress som ingen gissar, och läser själva")
                  .en("Legal; receivers need an address that nobody guesses, and read themselves"))
          .oncePerProperty();

  private static final String MODIFIED = "modifiedEntites";
  private static final String SPELLED_RIGHT = "modifiedEntities";
  private static final String DELETED = "deletedEntities";
  private static final String JSON = "application/json";
  private static final Text NO_OBJECT =
      Text.sv("det är inget JSON-objekt").en("it is no JSON object");
  private static final Text NOTHING =
      Text.sv("{key} saknas").en("{key} is missing").with("key", MODIFIED);
  private static final Text NO_LIST =
      Text.sv("{key} är ingen lista av posttyper").en("{key} is no array of types");
  private static final Text NO_TRUTH =
      Text.sv("{key} är varken true eller false").en("{key} is neither true nor false");
  private static final Text NO_TYPE = Text.sv("ingen typ alls").en("no type at all");

  private final Standard standard;
  private final Set<String> codes;

  public NoticeCheck(Standard standard) {
    this.standard = standard;
    ObjectSchema notice = standard.schemas().get("Callback");
    @Nullable Attribute types = notice == null ? null : notice.attributes().get(MODIFIED);
    this.codes = types == null ? Set.of() : Set.copyOf(types.codes());
  }

  @Override
  public List<Rule> rules() {
    return List.of(SHAPE, SPELLING, MEDIA_TYPE, ANONYMOUS);
  }

  @Override
  public void check(Answer answer, Consumer<Finding> findings, Consumer<Tried> trials) {
    Exchange exchange = answer.exchange();
    if (exchange.question() != Question.NOTICE) {
      return;
    }
    rules().forEach(rule -> trials.accept(Tried.on(rule, exchange, "notice")));
    JsonNode notice = Written.json(new String(answer.content(), UTF_8));
    if (notice.has(SPELLED_RIGHT)) {
      findings.accept(said(SPELLING, exchange, Text.same(SPELLED_RIGHT)));
    }
    fault(notice).ifPresent(fault -> findings.accept(said(SHAPE, exchange, fault)));
    String type = exchange.header("content-type").orElse("").split(";", 2)[0].strip();
    if (!type.toLowerCase(Locale.ROOT).equals(JSON)) {
      Text found = type.isEmpty() ? NO_TYPE : Text.same(Masked.name(type));
      findings.accept(said(MEDIA_TYPE, exchange, found).expected(Text.same(JSON)));
    }
    if (exchange.header("authorization").isEmpty()) {
      findings.accept(ANONYMOUS.at(Written.at(standard, exchange, exchange.operation(), "", "")));
    }
  }

  private Optional<Text> fault(JsonNode notice) {
    if (!notice.isObject()) {
      return Optional.of(NO_OBJECT);
    }
    String key = notice.has(SPELLED_RIGHT) ? SPELLED_RIGHT : MODIFIED;
    if (!notice.has(key) && !notice.path(DELETED).asBoolean()) {
      return Optional.of(NOTHING);
    }
    JsonNode types = notice.path(key);
    boolean known =
        StreamSupport.stream(types.spliterator(), false)
            .allMatch(type -> codes.contains(type.asText()));
    if (notice.has(key) && !(types.isArray() && known)) {
      return Optional.of(NO_LIST.with("key", key));
    }
    return notice.has(DELETED) && !notice.path(DELETED).isBoolean()
        ? Optional.of(NO_TRUTH.with("key", DELETED))
        : Optional.empty();
  }

  private Finding said(Rule rule, Exchange exchange, Text found) {
    return rule.at(Written.at(standard, exchange, exchange.operation(), "", ""), "found", found)
        .found(new Found(found, false));
  }
}
