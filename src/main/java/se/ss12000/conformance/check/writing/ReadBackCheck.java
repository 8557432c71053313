package se.ss12000.conformance.check.writing;

import static se.ss12000.conformance.finding.Basis.STANDARD;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import se.ss12000.conformance.check.ConversationCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** What has been created is there for whoever asks. */
public final class ReadBackCheck implements ConversationCheck {
  static final Rule NOT_FOUND =
      Rule.error(
              "API-104",
              STANDARD,
              Text.sv("Det som skapats ska gå att hämta med sitt id")
                  .en("What was created must be there by its id"),
              Text.sv("det som skapades med {operation} ger {status} när det hämtas med sitt id")
                  .en("what {operation} created gives {status} when fetched by its id"),
              Text.sv("Svara med posten så snart den har skapats")
                  .en("Answer with the record as soon as it has been created"))
          .oncePerProperty();
  static final Rule NOT_LISTED =
      Rule.error(
              "API-105",
              STANDARD,
              Text.sv("Det som skapats ska finnas i listor och uppslag")
                  .en("What was created must be in lists and lookups"),
              Text.sv("det som skapades med {operation} finns inte i {list}")
                  .en("what {operation} created is not in {list}"),
              Text.sv("Ta med nya poster i listan, även med meta.modified.after")
                  .en("Put new records into the list, also with meta.modified.after"))
          .oncePerProperty();

  private final Standard standard;

  public ReadBackCheck(Standard standard) {
    this.standard = standard;
  }

  @Override
  public List<Rule> rules() {
    return List.of(NOT_FOUND, NOT_LISTED);
  }

  @Override
  public void check(Conversation conversation, Consumer<Finding> findings, Consumer<Tried> trials) {
    Written.in(conversation)
        .filter(written -> !written.id().isEmpty())
        .forEach(
            written -> {
              byId(written, conversation, findings, trials);
              listed(written, conversation, findings, trials);
            });
  }

  private void byId(
      Written written,
      Conversation conversation,
      Consumer<Finding> findings,
      Consumer<Tried> trials) {
    written
        .followed(conversation, Question.READ_BACK)
        .forEach(
            exchange -> {
              trials.accept(Tried.on(NOT_FOUND, written.exchange(), ""));
              if (exchange.status() != Written.OK) {
                findings.accept(
                    NOT_FOUND.at(
                        Written.at(
                            standard, exchange, written.operation(), "", Masked.id(written.id())),
                        "operation",
                        written.operation(),
                        "status",
                        exchange.status()));
              }
            });
  }

  private void listed(
      Written written,
      Conversation conversation,
      Consumer<Finding> findings,
      Consumer<Tried> trials) {
    conversation
        .asked(Question.READ_BACK)
        .filter(e -> e.number() > written.exchange().number() && isAbout(e, written))
        .forEach(
            first -> {
              List<Exchange> pages = conversation.walk(first);
              if (pages.stream().allMatch(page -> page.status() == Written.OK)) {
                trials.accept(Tried.on(NOT_LISTED, written.exchange(), ""));
                if (pages.stream().noneMatch(page -> has(conversation.body(page), written.id()))) {
                  findings.accept(notListed(written, first));
                }
              }
            });
  }

  /** Its list, or a lookup by its id. */
  private static boolean isAbout(Exchange exchange, Written written) {
    return exchange.operation().equals("GET " + written.path())
        || (exchange.operation().equals("POST " + written.path() + "/lookup")
            && exchange.body().contains(written.id()));
  }

  private static boolean has(JsonNode body, String id) {
    JsonNode records = body.isArray() ? body : body.path("data");
    return StreamSupport.stream(records.spliterator(), false)
        .map(record -> record.path("id").asText().toLowerCase(Locale.ROOT))
        .anyMatch(id.toLowerCase(Locale.ROOT)::equals);
  }

  private Finding notListed(Written written, Exchange exchange) {
    return NOT_LISTED.at(
        Written.at(standard, exchange, written.operation(), "", Masked.id(written.id())),
        "operation",
        written.operation(),
        "list",
        exchange.operation());
  }
}
