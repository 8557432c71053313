package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Where a fault gets at an answer. */
sealed interface Seam {
  /** When a record is taken over, before anybody asks; it may be changed. */
  record OnIntake(String type, BiConsumer<Catalogue, ObjectNode> change) implements Seam {}

  /** Below which path everything is found. */
  record OnBase(String base) implements Seam {}

  /** Before it is known what a path stands for. */
  record OnPath(UnaryOperator<String> change) implements Seam {}

  /** Who is let in although nobody knows them. */
  record OnDoor(Predicate<Asked> letsIn) implements Seam {}

  /** What is wrong with a signed token and nobody minds. */
  record OnToken(Flaw overlooked) implements Seam {}

  /** As the question comes in. */
  record OnQuestion(UnaryOperator<Asked> change) implements Seam {}

  /** When the records of a list have been chosen. */
  record OnChoice(Change change) implements Seam {
    /** Other records than those that were chosen. */
    @FunctionalInterface
    interface Change {
      List<ObjectNode> of(
          Asked asked, Catalogue catalogue, List<ObjectNode> all, List<ObjectNode> chosen);
    }
  }

  /** Where the next page begins: given where this one begins and ends. */
  record OnNext(IntBinaryOperator change) implements Seam {}

  /** When a page has been filled. */
  record OnPage(BiFunction<Asked, Page, Page> change) implements Seam {}

  /** When a record has been rendered for an answer; it may be changed. */
  record OnRecord(BiConsumer<Asked, ObjectNode> change) implements Seam {}

  /** When the answer is ready. */
  record OnReply(BiFunction<Asked, Reply, Reply> change) implements Seam {}

  /** When it is sent. */
  record OnSending(BiFunction<Asked, Sending, Sending> change) implements Seam {}

  /** When the provider starts: its records may be changed. */
  record OnStart(BiConsumer<Catalogue, Instant> change) implements Seam {}

  /** Before anything is done: an answer that lets nothing be done; nothing to go on as usual. */
  record Instead(Function<Asked, Optional<Reply>> reply) implements Seam {}

  /** How news are sent to subscribers. */
  record OnDispatch(UnaryOperator<Dispatch> change) implements Seam {}

  /** When subscribers are told; it may be changed. */
  record OnNews(UnaryOperator<ObjectNode> change) implements Seam {}
}
