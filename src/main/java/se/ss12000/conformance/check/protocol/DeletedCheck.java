package se.ss12000.conformance.check.protocol;

import static se.ss12000.conformance.finding.Basis.ERRATUM;
import static se.ss12000.conformance.finding.Basis.SCHEMA;
import static se.ss12000.conformance.finding.Basis.STANDARD;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import se.ss12000.conformance.check.ConversationCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** What was deleted is told by kind, and only what was asked for. */
public final class DeletedCheck implements ConversationCheck {
  static final Rule SHAPE =
      Rule.error(
              "API-016",
              SCHEMA,
              Text.sv("Borttagna poster ska anges med en lista av id för varje posttyp")
                  .en("Deleted records must be given as an array of ids for each type"),
              Text.sv("svaret om borttagna poster är fel: {found}")
                  .en("the answer about deleted records is wrong: {found}"),
              Text.sv("Svara {\"data\": {\"persons\": [\"...\"], ...}} med ett UUID för varje post")
                  .en(
                      "Answer {\"data\": {\"persons\": [\"...\"], ...}} with a UUID for each record"))
          .oncePerProperty();
  static final Rule SPELLING =
      Rule.warning(
              "API-017",
              ERRATUM,
              Text.sv("Posttyper bör heta som i standarden i deletedEntities")
                  .en("Types should be named as in the standard in deletedEntities"),
              Text.sv("{found} står där standarden har {expected}")
                  .en("{found} stands where the standard has {expected}"),
              Text.sv("Skriv nyckeln som standarden gör, även där den är felstavad")
                  .en("Write the key as the standard does, even where it is misspelt"))
          .oncePerProperty();
  static final Rule AFTER =
      Rule.error(
          "API-080",
          STANDARD,
          Text.sv("Borttagna poster ska begränsas av after")
              .en("Deleted records must be restricted by after"),
          Text.sv("after har ingen verkan: {count} poster som inte kan ha tagits bort därefter")
              .en("after has no effect: {count} records that cannot have been deleted since"),
          Text.sv("Lämna bara det som tagits bort efter den angivna tidpunkten")
              .en("Give only what was deleted after the time that was asked for"));
  static final Rule OTHER_TYPES =
      Rule.error(
          "API-081",
          STANDARD,
          Text.sv("Borttagna poster ska begränsas till de efterfrågade posttyperna")
              .en("Deleted records must be restricted to the types asked for"),
          Text.sv("{parameter} ger även {found}").en("{parameter} gives {found} as well"),
          Text.sv("Lämna bara posttyper som står i entities")
              .en("Give only those types that stand in entities"));
  static final Rule LOST =
      Rule.error(
          "API-082",
          STANDARD,
          Text.sv("Borttagna poster av en efterfrågad posttyp ska vara med")
              .en("Deleted records of a type that was asked for must be there"),
          Text.sv("{parameter} utelämnar {count} borttagna poster av typen")
              .en("{parameter} leaves out {count} deleted records of the type"),
          Text.sv("Lämna samma poster med entities som utan")
              .en("Give the same records with entities as without"));

  private static final String OPERATION = "GET /deletedEntities";
  private static final String AFTER_NAME = "after";
  private static final String ENTITIES = "entities";
  private static final Text NOTHING =
      Text.sv("inget har tagits bort som kan visa det").en("nothing was deleted that could tell");

  private final Asked asked;
  private final Map<String, String> keys = new LinkedHashMap<>();

  public DeletedCheck(Standard standard) {
    this.asked = new Asked(standard);
    for (EntityType type : standard.types().values()) {
      if (type.isResource() && !type.deletedAs().isEmpty()) {
        keys.put(type.name(), type.deletedAs());
      }
    }
  }

  @Override
  public List<Rule> rules() {
    return List.of(SHAPE, SPELLING, AFTER, OTHER_TYPES, LOST);
  }

  @Override
  public void check(Conversation conversation, Consumer<Finding> findings, Consumer<Tried> trials) {
    var answers = new ArrayList<Deletions>();
    conversation.exchanges().stream()
        .filter(e -> e.question() == Question.DELETED && e.isFirst() && Judged.hasRecords(e))
        .forEach(first -> answers.add(Deletions.of(conversation, first, keys.values())));
    for (Deletions one : answers) {
      trials.accept(Tried.on(SHAPE, one.first(), ""));
      trials.accept(Tried.on(SPELLING, one.first(), ""));
      one.faults().stream().findFirst().ifPresent(fault -> findings.accept(shape(one, fault)));
      one.misspelt().forEach((found, right) -> findings.accept(spelling(one, found, right)));
    }
    Optional<Deletions> all =
        answers.stream()
            .filter(one -> one.first().values(AFTER_NAME).isEmpty())
            .filter(one -> one.first().values(ENTITIES).isEmpty())
            .findFirst();
    for (Deletions one : answers) {
      if (!one.first().values(AFTER_NAME).isEmpty()) {
        checkAfter(one, all, findings, trials);
      }
      if (one.first().values(ENTITIES).size() == 1 && one.first().values(AFTER_NAME).isEmpty()) {
        checkEntities(one, all, findings, trials);
      }
    }
  }

  private void checkAfter(
      Deletions one, Optional<Deletions> all, Consumer<Finding> findings, Consumer<Tried> trials) {
    long everything = all.map(Deletions::count).orElse(0L);
    if (one.asksForTheFuture() && one.count() > 0) {
      findings.accept(AFTER.at(at(one, AFTER_NAME), "count", one.count()));
    }
    boolean told = one.asksForTheFuture() ? everything > 0 : one.count() < everything;
    trials.accept(
        told
            ? Tried.on(AFTER, one.first(), AFTER_NAME)
            : Tried.not(AFTER, OPERATION, AFTER_NAME, NOTHING));
  }

  private void checkEntities(
      Deletions one, Optional<Deletions> all, Consumer<Finding> findings, Consumer<Tried> trials) {
    String parameter = asked.property(one.first(), ENTITIES);
    String key = keys.getOrDefault(one.first().values(ENTITIES).get(0), "");
    Set<String> others = new TreeSet<>(one.kinds());
    others.remove(key);
    if (!others.isEmpty()) {
      findings.accept(
          OTHER_TYPES.at(
              at(one, parameter), "parameter", parameter, "found", String.join(", ", others)));
    } else if (all.isPresent()) {
      Set<UUID> lost = all.get().ids(key);
      lost.removeAll(one.ids(key));
      if (!lost.isEmpty()) {
        findings.accept(LOST.at(at(one, parameter), "parameter", parameter, "count", lost.size()));
      }
    }
    trials.accept(Tried.on(LOST, one.first(), ""));
    boolean told = !others.isEmpty() || all.filter(a -> a.count() > 0).isPresent();
    trials.accept(
        told
            ? Tried.on(OTHER_TYPES, one.first(), parameter)
            : Tried.not(OTHER_TYPES, OPERATION, parameter, NOTHING));
  }

  private static Finding shape(Deletions one, Text fault) {
    return SHAPE.at(at(one, ""), "found", fault).found(new Found(fault, false));
  }

  private static Finding spelling(Deletions one, String found, String right) {
    return SPELLING
        .at(at(one, "data." + found), "found", found, "expected", right)
        .expected(Text.same(right))
        .found(new Found(Text.same(found), false));
  }

  private static Location at(Deletions one, String property) {
    return Location.of(one.first(), Optional.empty(), property, "");
  }
}
