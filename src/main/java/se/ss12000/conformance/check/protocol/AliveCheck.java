package se.ss12000.conformance.check.protocol;

import static se.ss12000.conformance.finding.Basis.STANDARD;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import se.ss12000.conformance.check.ConversationCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.payload.Origin;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** What is said to be deleted is not there any more: who follows deletions loses nothing. */
public final class AliveCheck implements ConversationCheck {
  static final Rule ALIVE =
      Rule.error(
          "API-140",
          STANDARD,
          Text.sv("Det som finns kvar får inte stå i deletedEntities")
              .en("What is still there must not be in deletedEntities"),
          Text.sv("{id} står i deletedEntities men går att hämta, oförändrad sedan tidigare")
              .en("{id} is in deletedEntities but can be fetched, unchanged since before"),
          Text.sv("Ange bara poster som verkligen har tagits bort; andra tappas hos konsumenter")
              .en("Give only records that are really deleted; others are lost at consumers"));

  private static final String DELETED = "GET /deletedEntities";

  private final Asked asked;

  public AliveCheck(Standard standard) {
    this.asked = new Asked(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(ALIVE);
  }

  @Override
  public void check(Conversation conversation, Consumer<Finding> findings, Consumer<Tried> trials) {
    conversation
        .asked(Question.DELETED)
        .filter(e -> !e.values("after").isEmpty() && Judged.hasRecords(e))
        .forEach(e -> trials.accept(Tried.on(ALIVE, e, "after")));
    conversation
        .asked(Question.STILL_THERE)
        .filter(e -> Judged.is(e) && e.isSuccess())
        .filter(e -> isUnchanged(conversation, e))
        .forEach(e -> findings.accept(finding(e)));
  }

  /** What has changed since may have been deleted and made again in the meantime. */
  private static boolean isUnchanged(Conversation conversation, Exchange exchange) {
    State state = State.of(conversation.body(exchange));
    return conversation
        .asked(Question.DELETED)
        .filter(e -> e.number() < exchange.number())
        .filter(e -> tells(conversation, e, Asked.lastStep(exchange)))
        .flatMap(e -> e.values("after").stream())
        .anyMatch(after -> !State.instant(after).isBefore(state.modified()));
  }

  private static boolean tells(Conversation conversation, Exchange first, String id) {
    return conversation.walk(first).stream()
        .map(page -> conversation.body(page).path(Asked.DATA).toString().toLowerCase(Locale.ROOT))
        .anyMatch(data -> data.contains(id.toLowerCase(Locale.ROOT)));
  }

  private Finding finding(Exchange exchange) {
    String id = Masked.id(Asked.lastStep(exchange));
    return ALIVE.at(
        new Location(
            asked.type(exchange),
            id,
            "after",
            "",
            new Origin.Http(exchange),
            Position.UNKNOWN,
            DELETED),
        "id",
        id);
  }
}
