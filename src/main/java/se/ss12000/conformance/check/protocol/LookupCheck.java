package se.ss12000.conformance.check.protocol;

import static se.ss12000.conformance.finding.Basis.STANDARD;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.ss12000.conformance.check.ConversationCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.query.Selection;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** A lookup gives the records that were asked for, as far as they are there, and no others. */
public final class LookupCheck implements ConversationCheck {
  static final Rule EXTRA =
      Rule.error(
          "API-073",
          STANDARD,
          Text.sv("Ett uppslag ska inte ge andra poster än de efterfrågade")
              .en("A lookup must give no records but those asked for"),
          Text.sv("uppslaget med {key} ger {count} poster för mycket{ids}")
              .en("the lookup by {key} gives {count} records too many{ids}"),
          Text.sv("Svara bara med de poster vars nycklar står i frågan")
              .en("Answer with those records only whose keys stand in the question"));
  static final Rule MISSING =
      Rule.error(
          "API-074",
          STANDARD,
          Text.sv("Ett uppslag ska ge alla efterfrågade poster som finns")
              .en("A lookup must give every record asked for that is there"),
          Text.sv("uppslaget med {key} saknar {count} poster som finns{ids}")
              .en("the lookup by {key} lacks {count} records that are there{ids}"),
          Text.sv("Svara med alla poster som finns, även när andra nycklar är okända")
              .en("Answer with every record that is there, even when other keys are unknown"));

  private static final Text CHANGED =
      Text.sv("poster ändrades medan frågorna ställdes")
          .en("records changed while the questions were asked");
  private static final Text NOTHING =
      Text.sv("inga data som kan visa det").en("no data that could tell");

  private final Asked asked;

  /** A question, by which key it asked, and what came of it. */
  private record Case(Exchange exchange, String key, boolean restless, Trial trial) {}

  public LookupCheck(Standard standard) {
    this.asked = new Asked(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(EXTRA, MISSING);
  }

  @Override
  public void check(Conversation conversation, Consumer<Finding> findings, Consumer<Tried> trials) {
    var walks = new Walks(conversation, asked);
    var changes = new Changes(conversation);
    var oracle = new Oracle(asked.standard(), conversation, walks, changes);
    asked
        .standard()
        .resources()
        .forEach(
            type ->
                walks
                    .list(type)
                    .ifPresent(
                        list -> {
                          List<Exchange> lookups = lookups(conversation, type);
                          if (!lookups.isEmpty()) {
                            Listed listed = Listed.of(list, changes);
                            var cases = new ArrayList<Case>();
                            lookups.forEach(
                                e -> prepare(conversation, e, type, listed, oracle, cases, trials));
                            listed.forEach(
                                (number, json) ->
                                    cases.forEach(c -> c.trial().weigh(number, json)));
                            cases.forEach(c -> judge(c, findings, trials));
                          }
                        }));
  }

  private List<Exchange> lookups(Conversation conversation, EntityType type) {
    return conversation.exchanges().stream()
        .filter(e -> Asked.isLookup(e) && Judged.hasRecords(e))
        .filter(e -> asked.type(e).filter(type::equals).isPresent())
        .toList();
  }

  private void prepare(
      Conversation conversation,
      Exchange exchange,
      EntityType type,
      Listed listed,
      Oracle oracle,
      List<Case> cases,
      Consumer<Tried> trials) {
    JsonNode body = json(exchange.body());
    if (body.size() != 1) {
      return;
    }
    String key = body.fieldNames().next();
    var operation = asked.operation(exchange.operation()).orElseThrow();
    Selection selection = Selection.ofKeys(asked.standard(), operation, body);
    Text doubt = oracle.doubt(selection);
    if (doubt.isEmpty()) {
      Walk walk = Walk.of(conversation, List.of(exchange));
      Trial trial = Trial.of(walk, oracle.prepare(selection, type), listed);
      cases.add(new Case(exchange, key, oracle.isRestless(selection), trial));
    } else {
      trials.accept(Tried.not(MISSING, exchange.operation(), key, doubt));
    }
  }

  private void judge(Case one, Consumer<Finding> findings, Consumer<Tried> trials) {
    Trial trial = one.trial();
    boolean faulty = trial.extraCount() > 0 || !trial.missing().isEmpty();
    String operation = one.exchange().operation();
    if (faulty && one.restless()) {
      trials.accept(Tried.not(MISSING, operation, one.key(), CHANGED));
      return;
    }
    if (faulty || trial.tells()) {
      rules().forEach(rule -> trials.accept(Tried.on(rule, one.exchange(), one.key())));
    } else {
      trials.accept(Tried.not(MISSING, operation, one.key(), NOTHING));
    }
    if (trial.extraCount() > 0) {
      findings.accept(finding(EXTRA, one, trial.extra(), trial.extraCount()));
    }
    if (!trial.missing().isEmpty()) {
      findings.accept(finding(MISSING, one, trial.missing(), trial.missing().count()));
    }
  }

  private Finding finding(Rule rule, Case one, Tally records, long count) {
    Exchange exchange = one.exchange();
    return rule.at(
        Location.of(exchange, asked.type(exchange), one.key(), records.first()),
        "key",
        one.key(),
        "count",
        count,
        "ids",
        records.such());
  }

  private static JsonNode json(String body) {
    try {
      return new ObjectMapper().readTree(body);
    } catch (JsonProcessingException e) {
      // What we sent was JSON; a recording that was tampered with has nothing to judge.
      return MissingNode.getInstance();
    }
  }
}
