package se.ss12000.conformance.check.protocol;

import static se.ss12000.conformance.finding.Basis.STANDARD;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import se.ss12000.conformance.check.ConversationCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Following the page tokens comes to an end, and gives every record once. */
public final class WalkCheck implements ConversationCheck {
  static final Rule LOOP =
      Rule.error(
          "API-030",
          STANDARD,
          Text.sv("Sidnycklar ska leda vidare till sista sidan")
              .en("Page tokens must lead on to the last page"),
          Text.sv("samma pageToken kommer tillbaka efter {count} sidor; listan tar aldrig slut")
              .en("the same pageToken comes back after {count} pages; the list never ends"),
          Text.sv("Ge varje sida en ny pageToken, och den sista ingen eller null")
              .en("Give every page a new pageToken, and the last one none or null"));
  static final Rule TRUNCATED =
      Rule.error(
          "API-034",
          STANDARD,
          Text.sv("En lista som har fler poster ska ge en pageToken")
              .en("A list that has more records must give a pageToken"),
          Text.sv("svaret anger {total} poster men slutar efter {count}, utan pageToken")
              .en("the answer speaks of {total} records but ends after {count}, without pageToken"),
          Text.sv("Ge en pageToken så länge det finns mer att hämta")
              .en("Give a pageToken as long as there is more to be had"));
  static final Rule REPEATED =
      Rule.error(
          "API-035",
          STANDARD,
          Text.sv("Varje post ska komma en gång när sidorna följs")
              .en("Every record must come once when the pages are followed"),
          Text.sv("{count} poster kommer mer än en gång på sidorna{ids}")
              .en("{count} records come more than once on the pages{ids}"),
          Text.sv("Sortera på något entydigt när sidorna skärs, och låt nyckeln bära läget")
              .en("Cut pages in an unambiguous order, and let the token carry the position"));

  private static final List<String> TOTALS = List.of("totalCount", "totalElements", "total");
  private static final Text ONE_PAGE =
      Text.sv("allt fick plats på en sida").en("everything fitted on one page");
  private final Asked asked;

  public WalkCheck(Standard standard) {
    this.asked = new Asked(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(LOOP, TRUNCATED, REPEATED);
  }

  @Override
  public void check(Conversation conversation, Consumer<Finding> findings, Consumer<Tried> trials) {
    var changes = new Changes(conversation);
    new Walks(conversation, asked)
        .all()
        .filter(Walk::isAnswered)
        .forEach(walk -> check(walk, changes, findings, trials));
  }

  private void check(
      Walk walk, Changes changes, Consumer<Finding> findings, Consumer<Tried> trials) {
    Exchange first = walk.first();
    if (walk.pages().size() > 1) {
      trials.accept(Tried.on(REPEATED, first, Asked.TOKEN));
      trials.accept(Tried.on(LOOP, first, Asked.TOKEN));
    } else {
      trials.accept(Tried.not(REPEATED, first.operation(), Asked.TOKEN, ONE_PAGE));
    }
    if (isLoop(walk)) {
      findings.accept(LOOP.at(at(first), "count", walk.pages().size()));
    } else {
      if (walk.pages().size() > 1 && walk.conversation().mayRepeat(walk.pages())) {
        checkRepeated(walk, changes, findings);
      }
      checkTotal(walk, findings, trials);
    }
  }

  private static boolean isLoop(Walk walk) {
    List<String> tokens = walk.tokens();
    return new HashSet<>(tokens).size() < tokens.size() || tokens.contains(walk.lastToken());
  }

  /** As many records as changed may move from one page to the next meanwhile. */
  private void checkRepeated(Walk walk, Changes changes, Consumer<Finding> findings) {
    var met = new HashSet<UUID>();
    var repeated = new Tally();
    var changed = new Tally();
    walk.identities(
        record -> {
          if (changes.explain(record)) {
            changed.add(record);
          } else if (record.has("id") && !met.add(Key.of(record))) {
            repeated.add(record);
          }
        });
    if (repeated.count() > changed.count()) {
      findings.accept(
          REPEATED.at(
              at(walk.first(), repeated.first()),
              "count",
              repeated.count(),
              "ids",
              repeated.such()));
    }
  }

  private void checkTotal(Walk walk, Consumer<Finding> findings, Consumer<Tried> trials) {
    JsonNode page = walk.conversation().body(walk.last());
    Optional<JsonNode> total =
        TOTALS.stream().map(page::path).filter(JsonNode::isIntegralNumber).findFirst();
    if (total.isEmpty() || !walk.isWhole()) {
      return;
    }
    trials.accept(Tried.on(TRUNCATED, walk.first(), ""));
    var count = new Tally();
    walk.identities(count::add);
    if (total.get().asLong() > count.count()) {
      findings.accept(
          TRUNCATED.at(at(walk.last()), "total", total.get().asLong(), "count", count.count()));
    }
  }

  private Location at(Exchange exchange) {
    return at(exchange, "");
  }

  private Location at(Exchange exchange, String id) {
    return Location.of(exchange, asked.type(exchange), Asked.TOKEN, id);
  }
}
