package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import se.ss12000.conformance.provider.Fault.Kind;
import se.ss12000.conformance.provider.Seam.Instead;
import se.ss12000.conformance.provider.Seam.OnDispatch;
import se.ss12000.conformance.provider.Seam.OnNews;
import se.ss12000.conformance.provider.Seam.OnQuestion;
import se.ss12000.conformance.provider.Seam.OnReply;
import se.ss12000.conformance.text.Text;

/** Subscriptions that do not do what they are for. */
final class SubscriptionFaults {
  private static final String CREATE = "POST /subscriptions";
  private static final String LIST = "GET /subscriptions";
  private static final String READ = "GET /subscriptions/{id}";
  private static final String RENEW = "PATCH /subscriptions/{id}";
  private static final String DELETE = "DELETE /subscriptions/{id}";
  private static final String EXPIRES = "expires";
  private static final String FAR_AWAY = "2099-01-01T00:00:00Z";
  private static final String LONG_AGO = "2001-01-01T00:00:00Z";

  private SubscriptionFaults() {}

  static List<Fault> all() {
    return List.of(
        fault(
            "subscription-200",
            "API-100",
            Text.sv("En ny prenumeration besvaras med 200, inte 201.")
                .en("A new subscription is answered with 200, not 201."),
            onReply(CREATE, reply -> Reply.of(200, reply.body()))),
        fault(
            "subscription-without-expires",
            "API-102",
            Text.sv("En ny prenumeration saknar expires.").en("A new subscription lacks expires."),
            onBody(CREATE, body -> body.remove(EXPIRES))),
        fault(
            "subscription-forgets-types",
            "API-103",
            Text.sv("En prenumeration lämnas utan sina posttyper.")
                .en("A subscription is given without its types."),
            onBody(READ, body -> body.set("resourceTypes", JsonNodeFactory.instance.arrayNode()))),
        fault(
            "subscription-not-listed",
            "API-105",
            Text.sv("Listan med prenumerationer är alltid tom.")
                .en("The list of subscriptions is always empty."),
            onBody(LIST, body -> body.set("data", new ArrayNode(JsonNodeFactory.instance)))),
        fault(
            "subscription-not-found",
            "API-104",
            Text.sv("En prenumeration går inte att hämta med sitt id.")
                .en("A subscription cannot be fetched by its id."),
            onReply(READ, reply -> Reply.empty(404))),
        fault(
            "renewal-does-nothing",
            "API-107",
            Text.sv("Att förlänga en prenumeration flyttar inte expires.")
                .en("Renewing a subscription does not move expires."),
            onBody("", SubscriptionFaults::neverEnds)),
        fault(
            "renewal-shortens",
            "API-106",
            Text.sv("Att förlänga en prenumeration flyttar expires bakåt.")
                .en("Renewing a subscription moves expires back."),
            onBody(RENEW, body -> body.put(EXPIRES, LONG_AGO))),
        fault(
            "unsubscribe-does-nothing",
            "API-108",
            Text.sv("En borttagen prenumeration finns kvar.")
                .en("A deleted subscription is still there."),
            new Instead(
                asked ->
                    asked.is(DELETE) && asked.id().length() > 10
                        ? Optional.of(Reply.empty(204))
                        : Optional.empty())),
        fault(
            "unsubscribe-200",
            "API-100",
            Text.sv("En borttagen prenumeration besvaras med 200, inte 204.")
                .en("Deleting a subscription is answered with 200, not 204."),
            onReply(DELETE, reply -> Reply.of(200, JsonNodeFactory.instance.objectNode()))),
        fault(
            "unknown-type-accepted",
            "API-110",
            Text.sv("En prenumeration på en posttyp som inte finns godtas.")
                .en("A subscription to a type that does not exist is accepted."),
            onBodySent("ss12000-unknown", "Person")),
        fault(
            "bad-target-accepted",
            "API-112",
            Text.sv("En prenumeration till något som inte är en adress godtas.")
                .en("A subscription to something that is no address is accepted."),
            onBodySent("not-an-address", "http://127.0.0.1/")),
        fault(
            "callback-as-text",
            "API-122",
            Text.sv("Meddelanden till prenumeranter skickas som text/plain.")
                .en("News for subscribers are sent as text/plain."),
            new OnDispatch(usual -> new Dispatch("text/plain", usual.attempts()))),
        fault(
            "callback-missing",
            "API-125",
            Text.sv("Prenumeranter får aldrig veta något.").en("Subscribers are never told."),
            new OnDispatch(usual -> new Dispatch(usual.contentType(), 0))),
        fault(
            "callback-not-repeated",
            "API-126",
            Text.sv("Meddelanden som ingen tar emot skickas inte igen.")
                .en("News that nobody takes are not sent again."),
            new OnDispatch(usual -> new Dispatch(usual.contentType(), 1))),
        fault(
            "callback-types-as-text",
            "API-120",
            Text.sv("Meddelanden har posttyperna i en text, inte i en lista.")
                .en("News have the types in a string, not in an array."),
            new OnNews(
                news ->
                    news.put("modifiedEntites", news.path("modifiedEntites").path(0).asText()))),
        fault(
            "callback-of-others",
            "API-124",
            Text.sv("Meddelanden nämner posttyper som ingen prenumererar på.")
                .en("News name types that nobody subscribes to."),
            new OnNews(
                news -> {
                  news.withArray("modifiedEntites").add("Organisation");
                  return news;
                })));
  }

  /**
   * @param operation empty for all
   */
  private static Seam onReply(String operation, UnaryOperator<Reply> change) {
    return new OnReply(
        (asked, reply) ->
            (operation.isEmpty() || asked.is(operation)) && reply.isSuccess()
                ? change.apply(reply)
                : reply);
  }

  private static Seam onBody(String operation, Consumer<ObjectNode> change) {
    return onReply(
        operation,
        reply -> {
          if (reply.body() instanceof ObjectNode body) {
            change.accept(body);
          }
          return reply;
        });
  }

  private static void neverEnds(ObjectNode body) {
    if (body.has(EXPIRES)) {
      body.put(EXPIRES, FAR_AWAY);
    }
  }

  private static Seam onBodySent(String from, String to) {
    return new OnQuestion(
        asked -> asked.is(CREATE) ? asked.withBody(asked.body().replace(from, to)) : asked);
  }

  private static Fault fault(String name, String rule, Text text, Seam seam) {
    return new Fault(name, Kind.WRITES, rule, text, seam);
  }
}
