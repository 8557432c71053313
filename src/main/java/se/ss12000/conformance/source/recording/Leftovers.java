package se.ss12000.conformance.source.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Origin;
import se.ss12000.conformance.payload.Unavailable;
import se.ss12000.conformance.source.Remains;
import se.ss12000.conformance.source.Remains.Remain;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Says what a crawl created at a service, and what is left of it. */
final class Leftovers {
  private static final Text MADE =
      Text.sv("{made} saker skapades hos tjänsten för provet, och {removed} av dem togs bort igen")
          .en(
              "{made} things were created at the service for the test, and {removed} of them removed"
                  + " again");
  private static final Text STAYS =
      Text.sv("kvar är {id} ({operation}): standarden har inget sätt att ta bort det")
          .en("{id} ({operation}) stays: the standard has no way to remove it");
  private static final Text LEFT =
      Text.sv("{id}, skapad med {operation}, kunde inte tas bort; ta bort den för hand")
          .en("{id}, created by {operation}, could not be removed; remove it by hand");
  private static final Text NAMELESS =
      Text.sv("det som skapades med {operation} har inget id; ta bort det för hand")
          .en("what {operation} created has no id; remove it by hand");

  private final Remains remains;

  Leftovers(Conversation conversation, Standard standard) {
    this.remains = Remains.of(conversation, standard);
  }

  /** What was written, a sentence each; none when nothing was. */
  List<Text> sentences() {
    var sentences = new ArrayList<Text>();
    if (remains.made() > 0) {
      int removed = remains.made() - remains.left().size();
      sentences.add(MADE.with("made", remains.made()).with("removed", removed));
    }
    remains.left().stream()
        .filter(remain -> !remain.removable())
        .forEach(remain -> sentences.add(named(STAYS, remain)));
    return sentences;
  }

  /** What should have been removed and is still there. */
  List<Unavailable> incidents() {
    return remains.left().stream()
        .filter(Remain::removable)
        .map(
            remain ->
                new Unavailable(
                    new Origin.Http(remain.exchange()),
                    Optional.empty(),
                    named(remain.id().isEmpty() ? NAMELESS : LEFT, remain)))
        .collect(Collectors.toList());
  }

  private static Text named(Text sentence, Remain remain) {
    Map<String, Text> values =
        Map.of("id", Text.same(remain.id()), "operation", Text.same(remain.exchange().operation()));
    return sentence.with(
        values.entrySet().stream()
            .filter(e -> sentence.placeholders().contains(e.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }
}
