package se.ss12000.conformance.check.protocol;

import static se.ss12000.conformance.finding.Basis.STANDARD;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.ss12000.conformance.check.ConversationCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Other records are put in when that was asked for, where they belong, and as they are. */
public final class ExpandCheck implements ConversationCheck {
  static final Rule UNASKED =
      Rule.error(
              "API-062",
              STANDARD,
              Text.sv("Poster ska inte byggas ut med det som inte efterfrågas")
                  .en("Records must not be expanded with what was not asked for"),
              Text.sv("{count} poster har {found} fast det inte efterfrågades{ids}")
                  .en("{count} records have {found}, which was not asked for{ids}"),
              Text.sv("Utelämna _embedded när expand inte anges, och annat än det som anges")
                  .en("Leave _embedded out without expand, and whatever expand does not name"))
          .oncePerProperty();
  static final Rule OUTSIDE =
      Rule.error(
              "API-063",
              STANDARD,
              Text.sv("Utbyggda poster ska stå under _embedded")
                  .en("Expanded records must stand under _embedded"),
              Text.sv("{count} poster har {parameter} utanför _embedded{ids}")
                  .en("{count} records have {parameter} outside _embedded{ids}"),
              Text.sv("Lägg det som expand begär under _embedded")
                  .en("Put what expand asks for under _embedded"))
          .oncePerProperty();
  static final Rule IGNORED =
      Rule.error(
              "API-064",
              STANDARD,
              Text.sv("expand ska inte ignoreras").en("expand must not be ignored"),
              Text.sv(
                      "{parameter} har ingen verkan: {count} poster har sådant som skulle läggas till")
                  .en("{parameter} has no effect: {count} records have something to put in"),
              Text.sv("Lägg de begärda posterna under _embedded")
                  .en("Put the records asked for under _embedded"))
          .oncePerProperty();
  static final Rule MISSING =
      Rule.error(
              "API-065",
              STANDARD,
              Text.sv("Alla poster som expand begär ska läggas till")
                  .en("Every record that expand asks for must be put in"),
              Text.sv("{count} poster saknar något av det som {parameter} begär{ids}")
                  .en("{count} records lack some of what {parameter} asks for{ids}"),
              Text.sv("Lägg till varje post som referensen pekar på")
                  .en("Put in every record that the reference points to"))
          .oncePerProperty();
  static final Rule DIFFERENT =
      Rule.error(
              "API-066",
              STANDARD,
              Text.sv("Utbyggda poster ska vara desamma som i sin egen lista")
                  .en("Expanded records must be the same as in their own list"),
              Text.sv("{count} poster under {parameter} skiljer sig från sin egen lista{ids}")
                  .en("{count} records under {parameter} differ from their own list{ids}"),
              Text.sv("Bygg posten på samma sätt var den än visas")
                  .en("Build the record in the same way wherever it is shown"))
          .oncePerProperty();

  static final String EMBEDDED = "_embedded";

  private static final Text NOTHING =
      Text.sv("inga data som kan visa det").en("no data that could tell");

  private final Asked asked;

  public ExpandCheck(Standard standard) {
    this.asked = new Asked(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(UNASKED, OUTSIDE, IGNORED, MISSING, DIFFERENT);
  }

  @Override
  public void check(Conversation conversation, Consumer<Finding> findings, Consumer<Tried> trials) {
    var changes = new Changes(conversation);
    Map<Integer, List<Exchange>> walks = new LinkedHashMap<>();
    conversation.exchanges().stream()
        .filter(e -> asked.type(e).isPresent() && Judged.hasRecords(e))
        .forEach(e -> walks.computeIfAbsent(e.walk(), n -> new ArrayList<>()).add(e));
    Map<String, List<Exchange>> expanded = new LinkedHashMap<>();
    for (List<Exchange> pages : walks.values()) {
      Exchange first = pages.get(0);
      checkUnasked(conversation, asked.type(first).orElseThrow(), pages, findings, trials);
      if (first.values(Asked.EXPAND).size() == 1) {
        String what = first.operation() + " " + first.values(Asked.EXPAND).get(0);
        expanded.computeIfAbsent(what, w -> new ArrayList<>()).addAll(pages);
      }
    }
    expanded.values().forEach(pages -> checkAsked(conversation, pages, changes, findings, trials));
  }

  private static void checkUnasked(
      Conversation conversation,
      EntityType type,
      List<Exchange> pages,
      Consumer<Finding> findings,
      Consumer<Tried> trials) {
    Exchange first = pages.get(0);
    if (!first.isFirst()) {
      return;
    }
    List<String> wanted = first.values(Asked.EXPAND);
    var count = new Tally();
    String[] found = {""};
    for (Exchange page : pages) {
      if (!conversation.mentions(page, EMBEDDED)) {
        continue;
      }
      conversation.records(
          page,
          record -> {
            Optional<String> extra = unasked(record, wanted);
            if (extra.isPresent()) {
              found[0] = count.isEmpty() ? extra.get() : found[0];
              count.add(record);
            }
          });
    }
    trials.accept(Tried.on(UNASKED, first, ""));
    if (!count.isEmpty()) {
      findings.accept(
          UNASKED.at(
              Location.of(first, Optional.of(type), found[0], count.first()),
              "count",
              count.count(),
              "found",
              found[0],
              "ids",
              count.such()));
    }
  }

  /** Where something stands that was not asked for; an empty object says nothing. */
  private static Optional<String> unasked(JsonNode record, List<String> wanted) {
    return record.path(EMBEDDED).properties().stream()
        .filter(member -> !wanted.contains(member.getKey()) && !isNothing(member.getValue()))
        .map(member -> EMBEDDED + "." + Masked.name(member.getKey()))
        .findFirst();
  }

  static boolean isNothing(JsonNode value) {
    return value.isMissingNode() || value.isNull() || (value.isContainerNode() && value.isEmpty());
  }

  private void checkAsked(
      Conversation conversation,
      List<Exchange> pages,
      Changes changes,
      Consumer<Finding> findings,
      Consumer<Tried> trials) {
    Exchange first = pages.get(0);
    EntityType type = asked.type(first).orElseThrow();
    String parameter = asked.property(first, Asked.EXPAND);
    String name = first.values(Asked.EXPAND).get(0);
    var relation = new EmbeddedRelation(asked.standard(), type, name);
    var expansion = new Expansion(conversation, changes, relation);
    expansion.read(pages);
    Location place = Location.of(first, Optional.of(type), parameter, "");
    if (!expansion.outside().isEmpty()) {
      findings.accept(finding(OUTSIDE, place, parameter, expansion.outside()));
    } else if (expansion.isIgnored()) {
      findings.accept(IGNORED.at(place, "parameter", parameter, "count", expansion.due().count()));
    } else {
      if (!expansion.missing().isEmpty()) {
        findings.accept(finding(MISSING, place, parameter, expansion.missing()));
      }
      Tally different = expansion.different();
      if (!different.isEmpty()) {
        findings.accept(finding(DIFFERENT, place, parameter, different));
      }
    }
    if (expansion.isTelling()) {
      Stream.of(OUTSIDE, IGNORED, MISSING, DIFFERENT)
          .forEach(rule -> trials.accept(Tried.on(rule, first, parameter)));
    } else {
      trials.accept(Tried.not(IGNORED, first.operation(), parameter, NOTHING));
    }
  }

  private static Finding finding(Rule rule, Location place, String parameter, Tally records) {
    return rule.at(place, "parameter", parameter, "count", records.count(), "ids", records.such());
  }
}
