package se.ss12000.conformance.check.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.EntityType;

/** The walks through the lists of a service, in the order in which they were begun. */
final class Walks {
  /** Questions that are answered with a list. */
  private static final Set<Question> LISTS =
      Set.of(
          Question.LIST,
          Question.LIMITED,
          Question.FILTERED,
          Question.FILTERED_PAGES,
          Question.SORTED,
          Question.EXPANDED,
          Question.NAMED);

  /** Questions for all records, in whichever manner. */
  private static final Set<Question> UNFILTERED =
      Set.of(Question.LIST, Question.LIMITED, Question.SORTED, Question.EXPANDED, Question.NAMED);

  private final List<Walk> all;
  private final Asked asked;

  Walks(Conversation conversation, Asked asked) {
    this.asked = asked;
    Map<Integer, List<Exchange>> pages = new LinkedHashMap<>();
    conversation.exchanges().stream()
        .filter(e -> LISTS.contains(e.question()) && isList(e, asked))
        .forEach(e -> pages.computeIfAbsent(e.walk(), n -> new ArrayList<>()).add(e));
    this.all =
        pages.values().stream()
            .filter(walk -> walk.get(0).isFirst())
            .map(walk -> Walk.of(conversation, walk))
            .toList();
  }

  private static boolean isList(Exchange exchange, Asked asked) {
    return asked
        .type(exchange)
        .filter(type -> Asked.listOf(type).equals(exchange.operation()))
        .isPresent();
  }

  Stream<Walk> all() {
    return all.stream();
  }

  /** The walk that gave the records of a type, if the service answered. */
  Optional<Walk> list(EntityType type) {
    return of(type, Question.LIST).filter(Walk::isAnswered).findFirst();
  }

  Stream<Walk> of(EntityType type, Question... questions) {
    Set<Question> wanted = Set.of(questions);
    return all.stream()
        .filter(walk -> wanted.contains(walk.first().question()))
        .filter(walk -> walk.first().operation().equals(Asked.listOf(type)));
  }

  /**
   * The walks after the list that should give the same records as it: those with no filters but the
   * bounds of the list.
   */
  List<Walk> alike(EntityType type, Walk list) {
    return all.stream()
        .filter(walk -> UNFILTERED.contains(walk.first().question()))
        .filter(walk -> walk.first().number() != list.first().number())
        .filter(walk -> walk.first().operation().equals(Asked.listOf(type)))
        .filter(walk -> bounds(walk).equals(bounds(list)))
        .toList();
  }

  private List<List<String>> bounds(Walk walk) {
    return asked.filters(walk.first()).stream()
        .map(name -> Stream.concat(Stream.of(name), walk.first().values(name).stream()).toList())
        .toList();
  }
}
