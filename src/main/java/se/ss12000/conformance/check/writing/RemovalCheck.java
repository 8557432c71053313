package se.ss12000.conformance.check.writing;

import static se.ss12000.conformance.finding.Basis.STANDARD;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.ss12000.conformance.check.ConversationCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** What has been removed is gone, and said to be. */
public final class RemovalCheck implements ConversationCheck {
  static final Rule STILL_THERE =
      Rule.error(
              "API-108",
              STANDARD,
              Text.sv("Det som tagits bort ska inte finnas kvar")
                  .en("What has been removed must be there no more"),
              Text.sv("det som tagits bort besvarades med {status} i stället för 404")
                  .en("what had been removed was answered with {status} instead of 404"),
              Text.sv("Ta bort posten på riktigt, och svara 404 därefter")
                  .en("Really remove the record, and answer 404 from then on"))
          .oncePerProperty();
  static final Rule NOT_TOLD =
      Rule.error(
              "API-109",
              STANDARD,
              Text.sv("Det som tagits bort ska finnas i deletedEntities")
                  .en("What has been removed must be in deletedEntities"),
              Text.sv("det som togs bort med {operation} finns inte i deletedEntities")
                  .en("what {operation} removed is not in deletedEntities"),
              Text.sv("Lämna id för varje borttagen post, annars lever den kvar hos konsumenter")
                  .en("Give the id of every removed record, or it lives on at consumers"))
          .oncePerProperty();

  private static final int GONE = 410;
  private static final String DELETED = "GET /deletedEntities";

  private final Standard standard;

  public RemovalCheck(Standard standard) {
    this.standard = standard;
  }

  @Override
  public List<Rule> rules() {
    return List.of(STILL_THERE, NOT_TOLD);
  }

  @Override
  public void check(Conversation conversation, Consumer<Finding> findings, Consumer<Tried> trials) {
    Written.in(conversation)
        .forEach(
            written ->
                written
                    .followed(conversation, Question.REMOVED)
                    .filter(Exchange::isSuccess)
                    .findFirst()
                    .ifPresent(removed -> check(written, removed, conversation, findings, trials)));
  }

  private void check(
      Written written,
      Exchange removed,
      Conversation conversation,
      Consumer<Finding> findings,
      Consumer<Tried> trials) {
    Stream.of(Question.GONE, Question.REMOVED_AGAIN)
        .flatMap(question -> written.followed(conversation, question))
        .filter(e -> e.number() > removed.number())
        .forEach(
            e -> {
              trials.accept(Tried.on(STILL_THERE, removed, ""));
              if (e.status() != Written.NOT_FOUND && e.status() != GONE) {
                findings.accept(stillThere(written, removed, e));
              }
            });
    boolean told =
        standard.typeOf(removed.operation()).filter(t -> !t.deletedAs().isEmpty()).isPresent();
    deletions(conversation, removed)
        .filter(first -> told)
        .ifPresent(
            first -> {
              trials.accept(Tried.on(NOT_TOLD, removed, ""));
              if (conversation.walk(first).stream()
                  .noneMatch(page -> has(conversation.body(page).path("data"), written.id()))) {
                findings.accept(notTold(written, removed, first));
              }
            });
  }

  private static Optional<Exchange> deletions(Conversation conversation, Exchange removed) {
    return conversation
        .asked(Question.READ_BACK)
        .filter(e -> e.operation().equals(DELETED) && e.number() > removed.number())
        .filter(e -> e.status() == Written.OK)
        .findFirst();
  }

  /** Under whichever key, and in whichever form: that is judged elsewhere. */
  private static boolean has(JsonNode data, String id) {
    return data.toString().toLowerCase(Locale.ROOT).contains(id.toLowerCase(Locale.ROOT));
  }

  private Finding stillThere(Written written, Exchange removed, Exchange evidence) {
    String status = Integer.toString(evidence.status());
    return STILL_THERE
        .at(
            Written.at(standard, evidence, removed.operation(), "", Masked.id(written.id())),
            "status",
            status)
        .expected(Text.same("404"))
        .found(new Found(Text.same(status), false));
  }

  private Finding notTold(Written written, Exchange removed, Exchange evidence) {
    return NOT_TOLD.at(
        Written.at(standard, evidence, removed.operation(), "", Masked.id(written.id())),
        "operation",
        removed.operation());
  }
}
