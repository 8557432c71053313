package se.ss12000.conformance.check.protocol;

import static se.ss12000.conformance.finding.Basis.PRACTICE;
import static se.ss12000.conformance.finding.Basis.STANDARD;

import java.util.HashMap;
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

/** What became of the records since an earlier crawl is explained by what the service tells. */
public final class SinceCheck implements ConversationCheck {
  static final Rule UNANNOUNCED =
      Rule.error(
          "API-141",
          STANDARD,
          Text.sv("Nya och ändrade poster ska komma med när man frågar efter ändringar")
              .en("New and changed records must come when changes are asked for"),
          Text.sv("{count} nya eller ändrade poster kom inte med meta.modified.after{ids}")
              .en("{count} new or changed records did not come with meta.modified.after{ids}"),
          Text.sv("Ta med varje post vars meta.modified är senare än den tid som anges")
              .en("Give every record whose meta.modified is later than the given time"));
  static final Rule SILENT =
      Rule.error(
          "API-142",
          STANDARD,
          Text.sv("meta.modified ska flyttas fram när posten ändras")
              .en("meta.modified must move on when the record changes"),
          Text.sv("{count} poster har ändrats utan att meta.modified har flyttats{ids}")
              .en("{count} records have changed without meta.modified moving{ids}"),
          Text.sv("Sätt meta.modified när något av postens egna attribut ändras")
              .en("Set meta.modified when any of the record's own attributes changes"));
  static final Rule BACK =
      Rule.error(
          "API-143",
          STANDARD,
          Text.sv("meta.modified får aldrig gå bakåt").en("meta.modified must never go back"),
          Text.sv("{count} poster har en tidigare meta.modified än förra gången{ids}")
              .en("{count} records have an earlier meta.modified than the last time{ids}"),
          Text.sv("Låt tiden komma från en klocka som bara går framåt, inte från källsystemen")
              .en("Take the time from a clock that only goes forward, not from source systems"));
  static final Rule NEEDLESS =
      Rule.warning(
          "API-144",
          PRACTICE,
          Text.sv("meta.modified bör stå stilla när posten själv är oförändrad")
              .en("meta.modified should stand still while the record itself is unchanged"),
          Text.sv("{count} poster har ny meta.modified men är annars oförändrade{ids}")
              .en("{count} records have a new meta.modified but are otherwise unchanged{ids}"),
          Text.sv("Flytta inte tiden för det som bara syns när posten byggs ut")
              .en("Do not move the time for what shows only when the record is expanded"));
  static final Rule VANISHED =
      Rule.warning(
          "API-145",
          PRACTICE,
          Text.sv("Poster som försvunnit bör finnas i deletedEntities")
              .en("Records that have vanished should be in deletedEntities"),
          Text.sv("{count} poster är borta utan att finnas i deletedEntities{ids}")
              .en("{count} records are gone without being in deletedEntities{ids}"),
          Text.sv("Säg till också när en post lämnar det som klienten får se")
              .en("Tell also when a record leaves what the client may see"));
  static final Rule RENAMED =
      Rule.error(
          "API-146",
          STANDARD,
          Text.sv("En post ska behålla sitt id").en("A record must keep its id"),
          Text.sv("{count} poster har fått ett nytt id{ids}")
              .en("{count} records have got a new id{ids}"),
          Text.sv("Spara id:t med posten; skapa det inte på nytt vid varje läsning")
              .en("Keep the id with the record; do not make it anew at each reading"));

  private static final String PROPERTY = "meta.modified.after";
  private static final Text NO_DELTA =
      Text.sv("ändringarna sedan förra gången kunde inte läsas")
          .en("the changes since the last time could not be read");

  private final Asked asked;

  public SinceCheck(Standard standard) {
    this.asked = new Asked(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(UNANNOUNCED, SILENT, BACK, NEEDLESS, VANISHED, RENAMED);
  }

  @Override
  public void check(Conversation conversation, Consumer<Finding> findings, Consumer<Tried> trials) {
    Optional<Conversation> before = conversation.before();
    if (before.isEmpty()) {
      return;
    }
    var then = new Walks(before.get(), asked);
    var now = new Walks(conversation, asked);
    var told = Told.of(conversation, asked);
    asked
        .standard()
        .resources()
        .forEach(
            type -> {
              Optional<Walk> first = then.list(type).filter(Walk::isWhole);
              Optional<Walk> second = now.list(type).filter(Walk::isWhole);
              if (first.isPresent() && second.isPresent() && areAlike(first.get(), second.get())) {
                check(type, first.get(), second.get(), told, findings, trials);
              }
            });
  }

  /** Lists of different times have different records by right. */
  private static boolean areAlike(Walk then, Walk now) {
    return then.first().parameters().equals(now.first().parameters());
  }

  private void check(
      EntityType type,
      Walk then,
      Walk now,
      Told told,
      Consumer<Finding> findings,
      Consumer<Tried> trials) {
    boolean delta = told.hasChangesOf(type);
    boolean deletions = told.hasDeletions() && !type.deletedAs().isEmpty();
    var difference = new Difference(then, now, told, type);
    Map<Rule, Tally> broken = new HashMap<>();
    broken.put(SILENT, difference.silent());
    broken.put(BACK, difference.back());
    broken.put(NEEDLESS, difference.needless());
    broken.put(RENAMED, difference.renamed());
    broken.put(UNANNOUNCED, delta ? difference.unannounced() : new Tally());
    broken.put(VANISHED, deletions ? difference.vanished() : new Tally());
    for (Rule rule : rules()) {
      boolean tried =
          !((rule.equals(UNANNOUNCED) && !delta) || (rule.equals(VANISHED) && !deletions));
      trials.accept(
          tried
              ? Tried.on(rule, now.first(), PROPERTY)
              : Tried.not(rule, now.first().operation(), PROPERTY, NO_DELTA));
      Tally tally = broken.getOrDefault(rule, new Tally());
      if (!tally.isEmpty()) {
        findings.accept(finding(rule, told.evidence(type).orElse(now.first()), type, tally));
      }
    }
  }

  private static Finding finding(Rule rule, Exchange exchange, EntityType type, Tally tally) {
    return rule.at(
        Location.of(exchange, Optional.of(type), PROPERTY, tally.first()),
        "count",
        tally.count(),
        "ids",
        tally.such());
  }
}
