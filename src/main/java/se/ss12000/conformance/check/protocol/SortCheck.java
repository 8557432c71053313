package se.ss12000.conformance.check.protocol;

import static se.ss12000.conformance.finding.Basis.STANDARD;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.check.ConversationCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.query.Ordering;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** A list that was asked for in an order comes in it, from the first page to the last. */
public final class SortCheck implements ConversationCheck {
  static final Rule UNSORTED =
      Rule.error(
          "API-050",
          STANDARD,
          Text.sv("En lista ska komma i den ordning som sortkey anger")
              .en("A list must come in the order that sortkey asks for"),
          Text.sv("{count} poster står i fel ordning med {sortkey}; {first} står före {second}")
              .en("{count} records are out of order with {sortkey}; {first} precedes {second}"),
          Text.sv("Sortera hela urvalet innan det skärs i sidor")
              .en("Sort all that was selected before cutting it into pages"));

  private static final Text NOTHING_TO_SORT =
      Text.sv("inga poster i svaret har en given ordning sinsemellan")
          .en("no records in the answer have a certain order among them");

  private final Asked asked;

  public SortCheck(Standard standard) {
    this.asked = new Asked(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(UNSORTED);
  }

  @Override
  public void check(Conversation conversation, Consumer<Finding> findings, Consumer<Tried> trials) {
    var changes = new Changes(conversation);
    new Walks(conversation, asked)
        .all()
        .filter(walk -> walk.first().question() == Question.SORTED && walk.isAnswered())
        .forEach(
            walk ->
                ordering(walk.first())
                    .ifPresent(ordering -> check(walk, ordering, changes, findings, trials)));
  }

  private Optional<Ordering> ordering(Exchange first) {
    return first.values(Asked.SORT_KEY).stream()
        .findFirst()
        .flatMap(
            key ->
                asked
                    .operation(first.operation())
                    .flatMap(o -> Ordering.of(asked.standard(), o, key)));
  }

  private void check(
      Walk walk,
      Ordering ordering,
      Changes changes,
      Consumer<Finding> findings,
      Consumer<Tried> trials) {
    var pairs = new Pairs(ordering);
    walk.records(
        record -> {
          if (!changes.explain(record)) {
            pairs.add(record);
          }
        });
    Exchange first = walk.first();
    String property = asked.property(first, Asked.SORT_KEY);
    if (pairs.wrong > 0) {
      findings.accept(
          UNSORTED.at(
              Location.of(first, asked.type(first), property, pairs.second),
              "count",
              pairs.wrong,
              "sortkey",
              property.replaceFirst(".*=", ""),
              "first",
              Masked.id(pairs.first),
              "second",
              Masked.id(pairs.second)));
    }
    trials.accept(
        pairs.wrong + pairs.right > 0
            ? Tried.on(UNSORTED, first, property)
            : Tried.not(UNSORTED, first.operation(), property, NOTHING_TO_SORT));
  }

  /** Each record against the one before it. */
  private static final class Pairs {
    private final Ordering ordering;
    private @Nullable JsonNode previous;
    private long wrong;
    private long right;
    private String first = "";
    private String second = "";

    Pairs(Ordering ordering) {
      this.ordering = ordering;
    }

    void add(JsonNode record) {
      JsonNode before = previous;
      previous = record;
      if (before == null) {
        return;
      }
      if (!ordering.mayStandBefore(before, record)) {
        if (wrong++ == 0) {
          first = Key.shown(before);
          second = Key.shown(record);
        }
      } else if (!ordering.mayStandBefore(record, before)) {
        right++;
      }
    }
  }
}
