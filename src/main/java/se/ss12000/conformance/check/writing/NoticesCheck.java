package se.ss12000.conformance.check.writing;

import static se.ss12000.conformance.finding.Basis.PRACTICE;
import static se.ss12000.conformance.finding.Basis.STANDARD;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.ss12000.conformance.check.ConversationCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Subscribers are told of what they subscribe to, and of nothing else. */
public final class NoticesCheck implements ConversationCheck {
  static final Rule UNWANTED =
      Rule.error(
              "API-124",
              STANDARD,
              Text.sv("En avisering ska bara nämna posttyper som prenumererats på")
                  .en("A notice must name only types that were subscribed to"),
              Text.sv("aviseringen nämner {types}, som ingen prenumererar på")
                  .en("the notice names {types}, which nobody subscribes to"),
              Text.sv("Skicka till varje prenumerant det som dess resourceTypes nämner")
                  .en("Send each subscriber what its resourceTypes name"))
          .oncePerProperty();
  static final Rule UNTOLD =
      Rule.warning(
              "API-125",
              PRACTICE,
              Text.sv("Ändringar bör aviseras inom rimlig tid")
                  .en("Changes should be told within reasonable time"),
              Text.sv("{types} skapades utan att det aviserades inom {seconds} s")
                  .en("{types} was created without a notice within {seconds} s"),
              Text.sv("Skicka en avisering när något ändras; vänta längre med --wait-for-change")
                  .en("Send a notice when something changes; wait longer with --wait-for-change"))
          .oncePerProperty();
  static final Rule NOT_REPEATED =
      Rule.note(
              "API-126",
              PRACTICE,
              Text.sv("En avisering som inte togs emot skickas helst igen")
                  .en("A notice that was not received is preferably sent again"),
              Text.sv("en avisering som bemöttes med {status} kom inte igen")
                  .en("a notice that was met with {status} did not come again"),
              Text.sv("Tillåtet; konsumenter behöver läsa om med jämna mellanrum ändå")
                  .en("Legal; consumers need to read again at intervals all the same"))
          .oncePerProperty();

  private static final String OPERATION = "POST /subscriptions";
  private static final long MILLIS = 1000;
  private static final Text QUIET =
      Text.sv("inget ändrades som vi vet om medan aviseringar inväntades")
          .en("nothing changed that we know of while notices were waited for");

  private final Standard standard;

  public NoticesCheck(Standard standard) {
    this.standard = standard;
  }

  @Override
  public List<Rule> rules() {
    return List.of(UNWANTED, UNTOLD, NOT_REPEATED);
  }

  @Override
  public void check(Conversation conversation, Consumer<Finding> findings, Consumer<Tried> trials) {
    List<Exchange> notices = conversation.asked(Question.NOTICE).toList();
    Set<String> wanted =
        Written.in(conversation)
            .filter(written -> written.operation().equals(OPERATION))
            .flatMap(written -> written.sent().findValuesAsText("resource").stream())
            .collect(Collectors.toSet());
    for (Exchange notice : notices) {
      trials.accept(Tried.on(UNWANTED, notice, "notice"));
      Set<String> unwanted = new TreeSet<>(types(conversation, notice));
      unwanted.removeAll(wanted);
      if (!unwanted.isEmpty()) {
        findings.accept(at(UNWANTED, notice, "types", String.join(", ", unwanted)));
      }
    }
    repeated(conversation, notices, findings, trials);
    conversation
        .asked(Question.AWAITED)
        .forEach(awaited -> untold(conversation, awaited, notices, findings, trials));
  }

  private Set<String> types(Conversation conversation, Exchange notice) {
    JsonNode body = conversation.body(notice);
    return Stream.of("modifiedEntites", "modifiedEntities")
        .flatMap(key -> StreamSupport.stream(body.path(key).spliterator(), false))
        .map(JsonNode::asText)
        .filter(type -> standard.type(type).isPresent())
        .collect(Collectors.toSet());
  }

  private void repeated(
      Conversation conversation,
      List<Exchange> notices,
      Consumer<Finding> findings,
      Consumer<Tried> trials) {
    var arrived = new HashSet<JsonNode>();
    for (int i = notices.size() - 1; i >= 0; i--) {
      Exchange notice = notices.get(i);
      JsonNode body = conversation.body(notice);
      if (notice.status() == Written.OK) {
        arrived.add(body);
      } else {
        trials.accept(Tried.on(NOT_REPEATED, notice, "notice"));
        if (!arrived.contains(body)) {
          findings.accept(at(NOT_REPEATED, notice, "status", notice.status()));
        }
      }
    }
  }

  private void untold(
      Conversation conversation,
      Exchange awaited,
      List<Exchange> notices,
      Consumer<Finding> findings,
      Consumer<Tried> trials) {
    Set<String> changed =
        Written.in(conversation)
            .filter(written -> written.exchange().number() < awaited.number())
            .flatMap(written -> standard.typeOf(written.operation()).stream())
            .map(EntityType::name)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (changed.isEmpty()) {
      trials.accept(Tried.not(UNTOLD, OPERATION, "notice", QUIET));
      return;
    }
    trials.accept(Tried.on(UNTOLD, awaited, "notice"));
    notices.forEach(notice -> changed.removeAll(types(conversation, notice)));
    Optional.of(changed)
        .filter(types -> !types.isEmpty())
        .ifPresent(
            types ->
                findings.accept(
                    at(
                        UNTOLD,
                        awaited,
                        "types",
                        String.join(", ", types),
                        "seconds",
                        Math.max(1, awaited.millis() / MILLIS))));
  }

  private Finding at(Rule rule, Exchange exchange, Object... values) {
    return rule.at(Written.at(standard, exchange, OPERATION, "", ""), values);
  }
}
