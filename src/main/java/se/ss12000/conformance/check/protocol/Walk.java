package se.ss12000.conformance.check.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;

/** A question and the pages that followed it. */
final class Walk {
  private final Conversation conversation;
  private final List<Exchange> pages;
  private @Nullable End end;

  /**
   * How the last page ends a walk.
   *
   * @param token the page token that it gives; empty when it gives none
   * @param readable whether it is JSON and tells of no error
   */
  private record End(String token, boolean readable) {}

  private Walk(Conversation conversation, List<Exchange> pages) {
    this.conversation = conversation;
    this.pages = List.copyOf(pages);
  }

  static Walk of(Conversation conversation, List<Exchange> pages) {
    return new Walk(conversation, pages);
  }

  private End end() {
    if (end == null) {
      JsonNode body =
          Judged.hasRecords(last()) ? conversation.body(last()) : MissingNode.getInstance();
      JsonNode token = body.path(Asked.TOKEN);
      end =
          new End(
              token.isTextual() ? token.textValue() : "", !body.isMissingNode() && !isError(body));
    }
    return end;
  }

  private static boolean isError(JsonNode body) {
    return !body.has(Asked.DATA) && body.has("code") && body.has("message");
  }

  Conversation conversation() {
    return conversation;
  }

  List<Exchange> pages() {
    return pages;
  }

  /** The page token that the last page gives; empty when it gives none. */
  String lastToken() {
    return end().token();
  }

  Exchange first() {
    return pages.get(0);
  }

  Exchange last() {
    return pages.get(pages.size() - 1);
  }

  /** Whether every page was answered. */
  boolean isAnswered() {
    return end().readable() && pages.stream().allMatch(Judged::hasRecords);
  }

  /** Whether it was followed to where the service says that nothing more is to be had. */
  boolean isWhole() {
    return isAnswered() && lastToken().isEmpty();
  }

  /** The tokens that were used to ask for the pages after the first, in order. */
  List<String> tokens() {
    return pages.stream().skip(1).flatMap(page -> page.values(Asked.TOKEN).stream()).toList();
  }

  /** Every record of a page. */
  void records(Exchange page, Consumer<JsonNode> each) {
    if (isRead(page)) {
      conversation.records(page, each);
    }
  }

  private boolean isRead(Exchange page) {
    return Judged.hasRecords(page) && (end().readable() || page.number() != last().number());
  }

  /** Every record of every page that was answered, with its id and meta if it has an id. */
  void identities(Consumer<JsonNode> each) {
    pages.stream().filter(this::isRead).forEach(page -> conversation.identities(page, each));
  }

  /** Every record of every page that was answered. */
  void records(Consumer<JsonNode> each) {
    pages.forEach(page -> records(page, each));
  }
}
