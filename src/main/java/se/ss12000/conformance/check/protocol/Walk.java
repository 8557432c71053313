package se.ss12000.conformance.check.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.function.Consumer;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;

/**
 * A question and the pages that followed it.
 *
 * @param lastToken the page token that the last page gives; empty when it gives none
 * @param readable whether the last page is JSON and tells of no error; one that is not ends a walk
 */
record Walk(Conversation conversation, List<Exchange> pages, String lastToken, boolean readable) {
  Walk {
    pages = List.copyOf(pages);
  }

  static Walk of(Conversation conversation, List<Exchange> pages) {
    Exchange last = pages.get(pages.size() - 1);
    JsonNode body = Judged.hasRecords(last) ? conversation.body(last) : MissingNode.getInstance();
    String token = body.path(Asked.TOKEN).isTextual() ? body.path(Asked.TOKEN).textValue() : "";
    return new Walk(conversation, pages, token, !body.isMissingNode() && !isError(body));
  }

  private static boolean isError(JsonNode body) {
    return !body.has(Asked.DATA) && body.has("code") && body.has("message");
  }

  Exchange first() {
    return pages.get(0);
  }

  Exchange last() {
    return pages.get(pages.size() - 1);
  }

  /** Whether every page was answered. */
  boolean isAnswered() {
    return readable && pages.stream().allMatch(Judged::hasRecords);
  }

  /** Whether it was followed to where the service says that nothing more is to be had. */
  boolean isWhole() {
    return isAnswered() && lastToken.isEmpty();
  }

  /** The tokens that were used to ask for the pages after the first, in order. */
  List<String> tokens() {
    return pages.stream().skip(1).flatMap(page -> page.values(Asked.TOKEN).stream()).toList();
  }

  /** Every record of a page. */
  void records(Exchange page, Consumer<JsonNode> each) {
    if (Judged.hasRecords(page) && (readable || page.number() != last().number())) {
      conversation.records(page, each);
    }
  }

  /** Every record of every page that was answered. */
  void records(Consumer<JsonNode> each) {
    pages.forEach(page -> records(page, each));
  }
}
