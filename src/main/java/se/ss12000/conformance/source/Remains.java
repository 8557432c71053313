package se.ss12000.conformance.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.Standard;

/**
 * What was created at a service for a test, and what is left of it.
 *
 * @param made how many things were created
 * @param left those that the service still has, as far as is known
 */
public record Remains(int made, List<Remain> left) {
  private static final int NOT_FOUND = 404;

  public Remains {
    left = List.copyOf(left);
  }

  /**
   * Something that is still there.
   *
   * @param path of the collection it is in, such as {@code /subscriptions}
   * @param id empty when the service did not tell
   * @param removable whether the standard has a way to remove it
   * @param exchange what created it
   */
  public record Remain(String path, String id, boolean removable, Exchange exchange) {}

  /** What a conversation tells. */
  public static Remains of(Conversation conversation, Standard standard) {
    Map<String, Remain> left = new LinkedHashMap<>();
    int made = 0;
    for (Exchange exchange : conversation.exchanges()) {
      if (creates(exchange, standard)) {
        made++;
        Remain remain = remain(conversation, exchange, standard);
        left.put(remain.path() + "/" + remain.id() + "#" + key(remain), remain);
      } else if (removes(exchange)) {
        String url = exchange.url();
        left.values().removeIf(r -> !r.id().isEmpty() && url.endsWith(r.path() + "/" + r.id()));
      }
    }
    return new Remains(made, new ArrayList<>(left.values()));
  }

  private static int key(Remain remain) {
    return remain.id().isEmpty() ? remain.exchange().number() : 0;
  }

  private static Remain remain(Conversation conversation, Exchange exchange, Standard standard) {
    String path = exchange.operation().replaceFirst("^POST ", "");
    return new Remain(
        path,
        conversation.body(exchange).path("id").asText(),
        standard.operations().containsKey("DELETE " + path + "/{id}"),
        exchange);
  }

  /** What a service should have refused, and did not, has been created as well. */
  private static boolean creates(Exchange exchange, Standard standard) {
    boolean asked =
        exchange.question() == Question.CREATED
            || exchange.question() == Question.MALFORMED_BODY
            || exchange.question() == Question.MALFORMED_TARGET;
    String path = exchange.operation().replaceFirst("^POST ", "");
    return asked && exchange.isSuccess() && standard.operations().containsKey("GET " + path);
  }

  private static boolean removes(Exchange exchange) {
    boolean asked =
        exchange.question() == Question.REMOVED || exchange.question() == Question.REMOVED_AGAIN;
    return asked && (exchange.isSuccess() || exchange.status() == NOT_FOUND);
  }
}
