package se.ss12000.conformance.check.protocol;

import static se.ss12000.conformance.finding.Basis.STANDARD;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.ss12000.conformance.check.ConversationCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** References have names when that was asked for, and only then. */
public final class NamesCheck implements ConversationCheck {
  static final Rule UNASKED =
      Rule.error(
              "API-060",
              STANDARD,
              Text.sv("Referenser ska sakna displayName när det inte efterfrågas")
                  .en("References must have no displayName unless it is asked for"),
              Text.sv("{count} referenser har displayName fast det inte efterfrågades{ids}")
                  .en("{count} references have a displayName that was not asked for{ids}"),
              Text.sv("Utelämna displayName när expandReferenceNames inte är true")
                  .en("Leave displayName out unless expandReferenceNames is true"))
          .oncePerProperty();
  static final Rule MISSING =
      Rule.error(
              "API-061",
              STANDARD,
              Text.sv("Referenser ska ha displayName när det efterfrågas")
                  .en("References must have a displayName when it is asked for"),
              Text.sv("{count} referenser saknar displayName fast det efterfrågades{ids}")
                  .en("{count} references lack the displayName that was asked for{ids}"),
              Text.sv("Fyll i displayName i alla referenser när expandReferenceNames är true")
                  .en("Put displayName into every reference when expandReferenceNames is true"))
          .oncePerProperty();

  private static final Text NO_REFERENCES =
      Text.sv("svaret har inga referenser till poster med namn")
          .en("the answer has no references to records with names");

  private final Asked asked;
  private final ReferenceNames names;

  public NamesCheck(Standard standard) {
    this.asked = new Asked(standard);
    this.names = new ReferenceNames(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(UNASKED, MISSING);
  }

  @Override
  public void check(Conversation conversation, Consumer<Finding> findings, Consumer<Tried> trials) {
    Map<Integer, List<Exchange>> walks = new LinkedHashMap<>();
    conversation.exchanges().stream()
        .filter(e -> asked.type(e).isPresent() && Judged.hasRecords(e))
        .forEach(e -> walks.computeIfAbsent(e.walk(), n -> new ArrayList<>()).add(e));
    var named = new ArrayList<NamedWalk>();
    for (List<Exchange> pages : walks.values()) {
      EntityType type = asked.type(pages.get(0)).orElseThrow();
      if (isNamed(pages.get(0))) {
        named.add(names.read(conversation, type, pages));
      } else if (pages.get(0).isFirst()) {
        checkPlain(conversation, type, pages, findings, trials);
      }
    }
    names.keepThoseAtHand(conversation, named);
    named.forEach(walk -> judge(walk, findings, trials));
  }

  private static boolean isNamed(Exchange first) {
    return first.values(Asked.NAMES).contains("true");
  }

  private void checkPlain(
      Conversation conversation,
      EntityType type,
      List<Exchange> pages,
      Consumer<Finding> findings,
      Consumer<Tried> trials) {
    Exchange first = pages.get(0);
    trials.accept(Tried.on(UNASKED, first, ""));
    var count = new Tally();
    String[] where = {""};
    for (Exchange page : pages) {
      if (!conversation.mentions(page, ReferenceNames.NAME)) {
        continue;
      }
      conversation.records(
          page,
          record ->
              names.forEach(
                  type,
                  record,
                  (reference, value) -> {
                    if (ReferenceNames.hasName(value)) {
                      where[0] = count.isEmpty() ? reference.property() : where[0];
                      count.add(record);
                    }
                  }));
    }
    if (!count.isEmpty()) {
      findings.accept(finding(UNASKED, first, type, where[0] + ".displayName", count));
    }
  }

  private static void judge(NamedWalk walk, Consumer<Finding> findings, Consumer<Tried> trials) {
    Exchange first = walk.first();
    trials.accept(
        walk.references() > 0
            ? Tried.on(MISSING, first, Asked.NAMES)
            : Tried.not(MISSING, first.operation(), Asked.NAMES, NO_REFERENCES));
    if (!walk.unnamed().isEmpty()) {
      findings.accept(finding(MISSING, first, walk.type(), Asked.NAMES, walk.unnamed()));
    }
  }

  private static Finding finding(
      Rule rule, Exchange first, EntityType type, String property, Tally records) {
    return rule.at(
        Location.of(first, Optional.of(type), property, records.first()),
        "count",
        records.count(),
        "ids",
        records.such());
  }
}
