package se.ss12000.conformance.check.protocol;

import static se.ss12000.conformance.finding.Basis.STANDARD;

import java.util.List;
import java.util.function.Consumer;
import se.ss12000.conformance.check.ConversationCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** A list gives the same records, however it is cut into pages, sorted or expanded. */
public final class MannerCheck implements ConversationCheck {
  static final Rule LIMITED =
      Rule.error(
          "API-037",
          STANDARD,
          Text.sv("En lista ska ge samma poster med limit som utan")
              .en("A list must give the same records with limit as without"),
          Text.sv("{count} poster saknas när listan hämtas med limit{ids}")
              .en("{count} records are missing when the list is fetched with limit{ids}"),
          Text.sv("Kontrollera var en sida slutar och nästa börjar")
              .en("Verify where one page ends and the next begins"));
  static final Rule MISSING =
      Rule.error(
          "API-038",
          STANDARD,
          Text.sv("En lista ska ge samma poster hur den än sorteras eller byggs ut")
              .en("A list must give the same records however it is sorted or expanded"),
          Text.sv("{count} poster saknas i listan med {parameter}{ids}")
              .en("{count} records are missing in the list with {parameter}{ids}"),
          Text.sv("Sortering och utbyggnad får inte påverka urvalet")
              .en("Sorting and expanding must not affect which records come"));
  static final Rule UNLISTED =
      Rule.error(
          "API-039",
          STANDARD,
          Text.sv("Den hela listan ska ha alla poster").en("The whole list must have every record"),
          Text.sv("{count} poster saknades i den hela listan men kom senare{ids}")
              .en("{count} records were missing in the whole list but came later{ids}"),
          Text.sv("Kontrollera att inga poster faller bort mellan sidorna")
              .en("Verify that no records are lost between the pages"));

  private static final Text CHANGED =
      Text.sv("poster ändrades medan frågorna ställdes")
          .en("records changed while the questions were asked");

  private final Asked asked;

  public MannerCheck(Standard standard) {
    this.asked = new Asked(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(LIMITED, MISSING, UNLISTED);
  }

  @Override
  public void check(Conversation conversation, Consumer<Finding> findings, Consumer<Tried> trials) {
    var walks = new Walks(conversation, asked);
    var changes = new Changes(conversation);
    asked
        .standard()
        .resources()
        .forEach(
            type ->
                walks
                    .list(type)
                    .filter(Walk::isWhole)
                    .ifPresent(list -> check(type, list, walks, changes, findings, trials)));
  }

  private void check(
      EntityType type,
      Walk list,
      Walks walks,
      Changes changes,
      Consumer<Finding> findings,
      Consumer<Tried> trials) {
    List<Walk> alike = walks.alike(type, list).stream().filter(Walk::isAnswered).toList();
    if (alike.isEmpty()) {
      return;
    }
    Listed listed = Listed.of(list, changes);
    trials.accept(Tried.on(UNLISTED, list.first(), ""));
    List<Seen> seen = alike.stream().map(walk -> Seen.of(walk, listed)).toList();
    boolean lossy = false;
    for (int i = 0; i < seen.size(); i++) {
      Walk walk = seen.get(i).walk();
      boolean explained = lossy && walk.pages().size() > 1;
      if (walk.isWhole() && !explained) {
        lossy |=
            checkMissing(seen.get(i), seen.subList(i + 1, seen.size()), listed, findings, trials);
      }
    }
    seen.stream()
        .filter(walk -> walk.unlisted().count() > listed.changes())
        .findFirst()
        .ifPresent(walk -> findings.accept(unlisted(list, walk)));
  }

  /** Whether paging itself was found to lose records; what else it loses is no other fault. */
  private boolean checkMissing(
      Seen seen,
      List<Seen> later,
      Listed listed,
      Consumer<Finding> findings,
      Consumer<Tried> trials) {
    Exchange first = seen.walk().first();
    boolean limited = first.question() == Question.LIMITED;
    Rule rule = limited ? LIMITED : MISSING;
    Tally missing = missing(seen, later, listed);
    if (missing.count() > 0 && missing.count() <= listed.changes()) {
      trials.accept(Tried.not(rule, first.operation(), asked.property(first), CHANGED));
      return false;
    }
    trials.accept(Tried.on(rule, first, limited ? Asked.LIMIT : ""));
    if (missing.count() > 0) {
      findings.accept(
          rule.at(
              Location.of(first, asked.type(first), asked.property(first), missing.first()),
              values(missing, limited ? "" : asked.property(first))));
    }
    return limited && missing.count() > 0;
  }

  private static Object[] values(Tally missing, String parameter) {
    return parameter.isEmpty()
        ? new Object[] {"count", missing.count(), "ids", missing.such()}
        : new Object[] {"count", missing.count(), "ids", missing.such(), "parameter", parameter};
  }

  /** What no later walk has either was deleted meanwhile. */
  private static Tally missing(Seen seen, List<Seen> later, Listed listed) {
    List<Seen> witnesses = later.stream().filter(walk -> walk.walk().isWhole()).toList();
    var missing = new Tally();
    listed.forEach(
        (number, record) -> {
          boolean stillThere =
              witnesses.isEmpty() || witnesses.stream().anyMatch(walk -> walk.has(number));
          if (!seen.has(number) && stillThere && !listed.isChanged(number)) {
            missing.add(record);
          }
        });
    return missing;
  }

  private Finding unlisted(Walk list, Seen seen) {
    Exchange first = list.first();
    return UNLISTED.at(
        Location.of(first, asked.type(first), Asked.TOKEN, seen.unlisted().first()),
        "count",
        seen.unlisted().count(),
        "ids",
        seen.unlisted().such());
  }
}
