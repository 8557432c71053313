package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.provider.Fault.Kind;
import se.ss12000.conformance.provider.Seam.OnDoor;
import se.ss12000.conformance.provider.Seam.OnQuestion;
import se.ss12000.conformance.provider.Seam.OnReply;
import se.ss12000.conformance.text.Text;

/** Errors that are told in another way than the standard's, or not at all. */
final class ErrorFaults {
  private static final String BOUND = "(.*\\.)?(before|after|onOrBefore|onOrAfter)";

  /** Nobody: such names and numbers are given to no person. */
  private static final String PERSON = "Ofelia Felmark";

  private static final String CIVIC_NO = "201001019809";

  private ErrorFaults() {}

  static List<Fault> all() {
    return List.of(
        fault(
            "malformed-id-404",
            "API-020",
            Text.sv("Ett id som inget UUID är ger 404.").en("An id that is no UUID gives 404."),
            ErrorFaults::isMalformedId,
            reply -> Reply.empty(404)),
        fault(
            "malformed-id-500",
            "API-020",
            Text.sv("Ett id som inget UUID är ger 500.").en("An id that is no UUID gives 500."),
            ErrorFaults::isMalformedId,
            reply -> Reply.error(500, "internal", "something went wrong")),
        fault(
            "unknown-id-200",
            "API-021",
            Text.sv("Ett id som inte finns ger 200 och ett tomt objekt.")
                .en("An id that nothing has gives 200 and an empty object."),
            ErrorFaults::isUnknownId,
            reply -> Reply.of(200, object())),
        fault(
            "unknown-id-400",
            "API-021",
            Text.sv("Ett id som inte finns ger 400.").en("An id that nothing has gives 400."),
            ErrorFaults::isUnknownId,
            reply -> Reply.error(400, "unknown", "there is no such record")),
        fault(
            "malformed-filter-500",
            "API-022",
            Text.sv("Ett filtervärde som inget betyder ger 500.")
                .en("A filter value that means nothing gives 500."),
            ErrorFaults::isBadFilter,
            reply -> Reply.error(500, "internal", "something went wrong")),
        new Fault(
            "malformed-filter-accepted",
            Kind.BEHAVIOUR,
            "API-022",
            Text.sv("En gräns i tiden som inget betyder ger alla poster.")
                .en("A bound of time that means nothing gives all records."),
            new OnQuestion(asked -> asked.without(ErrorFaults::isBadBound))),
        fault(
            "error-422",
            "API-022",
            Text.sv("Filtervärden som inget betyder ger 422.")
                .en("Filter values that mean nothing give 422."),
            ErrorFaults::isBadFilter,
            reply -> Reply.of(422, reply.body())),
        fault(
            "error-detail",
            "API-023",
            Text.sv("Fel ser ut som {\"detail\": …}.").en("Errors look like {\"detail\": …}."),
            ErrorFaults::hasBody,
            reply -> reply.with(object().put("detail", reply.body().path("message").asText()))),
        fault(
            "error-personal",
            "API-023",
            Text.sv("Fel berättar vem de gäller, i stället för code och message.")
                .en("Errors tell whom they are about, instead of code and message."),
            ErrorFaults::hasBody,
            reply -> reply.with(object().put(PERSON, CIVIC_NO).put(CIVIC_NO, "about " + PERSON))),
        fault(
            "error-wrapped",
            "API-023",
            Text.sv("Fel står under error och har ett tal som kod.")
                .en("Errors stand under error and have a number for a code."),
            ErrorFaults::hasBody,
            reply -> {
              ObjectNode wrapped = object();
              wrapped
                  .putObject("error")
                  .put("code", reply.status())
                  .put("message", reply.body().path("message").asText());
              return reply.with(wrapped);
            }),
        fault(
            "error-200",
            "API-012",
            Text.sv("Fel svaras med 200.").en("Errors are answered with 200."),
            (asked, reply) -> reply.status() == 400,
            reply -> Reply.of(200, reply.body())),
        fault(
            "unauthenticated-redirect",
            "API-006",
            Text.sv("Den som saknar behörighet skickas till en inloggningssida.")
                .en("Who has no credentials is sent to a login page."),
            (asked, reply) -> reply.status() == 401,
            reply -> Reply.empty(302).with("Location", "/login")),
        new Fault(
            "unauthenticated-200",
            Kind.BEHAVIOUR,
            "API-001",
            Text.sv("Den som inte visar någon behörighet släpps in.")
                .en("Who shows no credentials is let in."),
            new OnDoor(asked -> !showsSomething(asked))),
        new Fault(
            "wrong-credentials-200",
            Kind.BEHAVIOUR,
            "API-002",
            Text.sv("Den som visar fel behörighet släpps in.")
                .en("Who shows wrong credentials is let in."),
            new OnDoor(ErrorFaults::showsSomething)));
  }

  private static boolean isMalformedId(Asked asked, Reply reply) {
    return asked.isById() && reply.status() == 400;
  }

  private static boolean isUnknownId(Asked asked, Reply reply) {
    return asked.isById() && reply.status() == 404;
  }

  private static boolean isBadFilter(Asked asked, Reply reply) {
    return reply.status() == 400 && asked.parameters().stream().anyMatch(ErrorFaults::isBadBound);
  }

  private static boolean isBadBound(Parameter parameter) {
    return parameter.name().matches(BOUND) && !isMoment(parameter.value());
  }

  private static boolean hasBody(Asked unused, Reply reply) {
    return reply.isError() && reply.body().isObject();
  }

  private static boolean isMoment(String value) {
    try {
      return value.contains("T")
          ? OffsetDateTime.parse(value).isSupported(ChronoField.INSTANT_SECONDS)
          : LocalDate.parse(value).isSupported(ChronoField.EPOCH_DAY);
    } catch (DateTimeParseException e) {
      // That is the very question.
      return false;
    }
  }

  private static boolean showsSomething(Asked asked) {
    return asked.header("authorization").isPresent() || asked.header("x-api-key").isPresent();
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static Fault fault(
      String name,
      String rule,
      Text text,
      BiPredicate<Asked, Reply> where,
      Function<Reply, Reply> change) {
    return new Fault(
        name,
        Kind.BEHAVIOUR,
        rule,
        text,
        new OnReply((asked, reply) -> where.test(asked, reply) ? change.apply(reply) : reply));
  }
}
