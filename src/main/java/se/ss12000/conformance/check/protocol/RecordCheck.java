package se.ss12000.conformance.check.protocol;

import static se.ss12000.conformance.finding.Basis.STANDARD;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import se.ss12000.conformance.check.ConversationCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** A record is the same, whether it is fetched in a list, by its id or with a lookup. */
public final class RecordCheck implements ConversationCheck {
  static final Rule NOT_FOUND =
      Rule.error(
          "API-070",
          STANDARD,
          Text.sv("En post i listan ska gå att hämta med sitt id")
              .en("A record of the list must be there by its id"),
          Text.sv("posten {id} finns i listan, men hämtad med id ger den {status}")
              .en("the record {id} is in the list, but fetched by its id it gives {status}"),
          Text.sv("Låt id i listan och i sökvägen vara samma")
              .en("Let the id in the list and that in the path be the same"));
  static final Rule ANOTHER =
      Rule.error(
          "API-071",
          STANDARD,
          Text.sv("En post som hämtas med id ska vara den efterfrågade")
              .en("A record fetched by its id must be the one asked for"),
          Text.sv("posten som svarar på {id} har ett annat id")
              .en("the record that answers to {id} has another id"),
          Text.sv("Svara med den post vars id står i sökvägen, eller 404")
              .en("Answer with the record whose id stands in the path, or 404"));
  static final Rule DIFFERENT =
      Rule.error(
              "API-072",
              STANDARD,
              Text.sv("En post ska vara densamma i lista, med id och i uppslag")
                  .en("A record must be the same in a list, by its id and in a lookup"),
              Text.sv("posten {id} skiljer sig från listan i {attributes}")
                  .en("the record {id} differs from the list in {attributes}"),
              Text.sv("Bygg posten på samma sätt i alla anrop, med samma meta.modified")
                  .en("Build the record in the same way for every question, with the same meta"))
          .oncePerProperty();

  private static final int MOST_NAMES = 5;

  private final Asked asked;

  public RecordCheck(Standard standard) {
    this.asked = new Asked(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(NOT_FOUND, ANOTHER, DIFFERENT);
  }

  @Override
  public void check(Conversation conversation, Consumer<Finding> findings, Consumer<Tried> trials) {
    var changes = new Changes(conversation);
    asked
        .standard()
        .resources()
        .forEach(type -> new Comparison(conversation, type, changes, findings, trials).compare());
  }

  /** The single records of a type, held against its list. */
  private final class Comparison {
    private final Conversation conversation;
    private final EntityType type;
    private final Changes changes;
    private final Consumer<Finding> findings;
    private final Consumer<Tried> trials;
    private final Map<UUID, JsonNode> listed = new HashMap<>();

    Comparison(
        Conversation conversation,
        EntityType type,
        Changes changes,
        Consumer<Finding> findings,
        Consumer<Tried> trials) {
      this.conversation = conversation;
      this.type = type;
      this.changes = changes;
      this.findings = findings;
      this.trials = trials;
    }

    void compare() {
      List<Exchange> singles =
          conversation.exchanges().stream()
              .filter(e -> Asked.isById(e) || Asked.isLookup(e))
              .filter(e -> Judged.is(e) && e.question().wantsRecords())
              .filter(e -> asked.type(e).filter(type::equals).isPresent())
              .toList();
      if (singles.isEmpty()) {
        return;
      }
      var wanted = new HashMap<UUID, Boolean>();
      singles.forEach(e -> want(e, wanted));
      conversation.records(
          type,
          record -> {
            UUID key = Key.of(record);
            if (wanted.containsKey(key) && !changes.explain(record)) {
              listed.putIfAbsent(key, record);
            }
          });
      singles.forEach(this::judge);
    }

    private void want(Exchange exchange, Map<UUID, Boolean> wanted) {
      if (Asked.isById(exchange)) {
        wanted.put(Key.ofId(Asked.lastStep(exchange)), true);
      } else {
        records(exchange, record -> wanted.put(Key.of(record), true));
      }
    }

    private void records(Exchange exchange, Consumer<JsonNode> each) {
      if (Judged.hasRecords(exchange)) {
        conversation.records(exchange, each);
      }
    }

    private void judge(Exchange exchange) {
      boolean byId = Asked.isById(exchange);
      UUID key = Key.ofId(Asked.lastStep(exchange));
      if (byId && exchange.question() == Question.BY_ID && listed.containsKey(key)) {
        trials.accept(Tried.on(NOT_FOUND, exchange, ""));
        trials.accept(Tried.on(ANOTHER, exchange, ""));
      }
      if (byId && Judged.isNotFound(exchange.status())) {
        Optional.ofNullable(listed.get(key)).ifPresent(r -> findings.accept(lost(exchange, r)));
        return;
      }
      records(
          exchange,
          record -> {
            if (byId && !Key.of(record).equals(key)) {
              findings.accept(another(exchange));
            } else {
              compare(exchange, record);
            }
          });
    }

    private void compare(Exchange exchange, JsonNode record) {
      JsonNode other = listed.get(Key.of(record));
      if (other == null || changes.explain(record)) {
        return;
      }
      trials.accept(Tried.on(DIFFERENT, exchange, ""));
      List<String> asked = exchange.values(Asked.EXPAND);
      List<String> names =
          Canonical.differences(other, record).stream()
              .filter(name -> !asked.contains(name))
              .map(Masked::name)
              .toList();
      if (!names.isEmpty()) {
        findings.accept(different(exchange, record, names));
      }
    }

    private Finding lost(Exchange exchange, JsonNode record) {
      String id = Masked.id(Key.shown(record));
      return NOT_FOUND.at(at(exchange, "", id), "id", id, "status", exchange.status());
    }

    private Finding another(Exchange exchange) {
      String id = Masked.id(Asked.lastStep(exchange));
      return ANOTHER.at(at(exchange, "", id), "id", id);
    }

    private Finding different(Exchange exchange, JsonNode record, List<String> names) {
      String id = Masked.id(Key.shown(record));
      String some = String.join(", ", names.stream().limit(MOST_NAMES).toList());
      return DIFFERENT
          .at(at(exchange, names.get(0), id), "id", id, "attributes", some)
          .found(new Found(Text.same(some), false));
    }

    private Location at(Exchange exchange, String property, String id) {
      return Location.of(exchange, Optional.of(type), property, id);
    }
  }
}
