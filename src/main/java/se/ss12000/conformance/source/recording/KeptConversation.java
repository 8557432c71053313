package se.ss12000.conformance.source.recording;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;

/** The conversation that a recording holds. */
final class KeptConversation implements Conversation {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /** Bytes of the answers that a list may have to be remembered; there are some twenty lists. */
  private static final long SMALL = 1 << 20;

  /** Bytes of answers that need not be read again at once, since every check reads them. */
  private static final long LATELY = 8 << 20;

  static final String DATA = "data";
  static final String TOKEN = "pageToken";
  private static final Set<String> PAGE = Set.of(DATA, TOKEN);

  /** Members that nobody should give who was not asked for them. */
  private static final Set<String> EXTRAS = Set.of("_embedded", "displayName");

  private final Contents contents;
  private final Standard standard;
  private final Bodies bodies;
  private final Map<EntityType, Remembered> remembered = new HashMap<>();
  private final Lately<JsonNode> documents = new Lately<>(LATELY);
  private final Map<Integer, Set<String>> extras = new ConcurrentHashMap<>();
  private final Map<Integer, long[]> prints = new ConcurrentHashMap<>();

  /** The records of a list, as it was after so many pages. */
  private record Remembered(int pages, List<JsonNode> records) {}

  KeptConversation(Contents contents, Standard standard) {
    this.contents = contents;
    this.standard = standard;
    this.bodies = new Bodies(standard, Optional.empty());
  }

  @Override
  public List<Exchange> exchanges() {
    return contents.exchanges();
  }

  @Override
  public String access() {
    return contents.access();
  }

  @Override
  public JsonNode body(Exchange exchange) {
    return documents.get(exchange.number(), contents.length(exchange), () -> document(exchange));
  }

  private JsonNode document(Exchange exchange) {
    try {
      return Optional.ofNullable(JSON.readTree(read(exchange))).orElse(MissingNode.getInstance());
    } catch (IOException e) {
      // What is not JSON is told where the answer is judged by itself.
      return MissingNode.getInstance();
    }
  }

  @Override
  public void records(Exchange exchange, Consumer<JsonNode> each) {
    if (!exchange.isSuccess()) {
      return;
    }
    JsonNode records =
        contents.length(exchange) > LATELY ? MissingNode.getInstance() : plain(exchange);
    if (records.isArray()) {
      records.forEach(each);
    } else {
      bodies.read(
          exchange,
          read(exchange),
          payload -> {
            if (payload instanceof Entity entity) {
              each.accept(entity.json());
            }
          });
    }
  }

  @Override
  public void identities(Exchange exchange, Consumer<JsonNode> each) {
    if (exchange.isSuccess() && standard.typeOf(exchange.operation()).isPresent()) {
      Optional<List<JsonNode>> identities = Skim.identities(read(exchange));
      if (identities.isPresent()) {
        identities.get().forEach(each);
        return;
      }
    }
    records(exchange, each);
  }

  @Override
  public boolean mentions(Exchange exchange, String member) {
    if (!EXTRAS.contains(member)) {
      return !Skim.mentioned(read(exchange), Set.of(member)).isEmpty();
    }
    return extras
        .computeIfAbsent(exchange.number(), number -> Skim.mentioned(read(exchange), EXTRAS))
        .contains(member);
  }

  /** Remembers of a body that was read what it would have to be read for again. */
  void learn(Exchange exchange, byte[] content, Prints read) {
    extras.put(exchange.number(), Skim.mentioned(content, EXTRAS));
    read.all().ifPresent(known -> prints.put(exchange.number(), known));
  }

  @Override
  public boolean mayRepeat(List<Exchange> pages) {
    return !pages.stream().allMatch(page -> prints.containsKey(page.number()))
        || Prints.repeat(pages.stream().map(page -> prints.get(page.number())).toList());
  }

  /**
   * The records of a page or an array just as the standard has it; all else needs a closer look.
   */
  private JsonNode plain(Exchange exchange) {
    JsonNode document = body(exchange);
    boolean page = document.isObject() && PAGE.containsAll(names(document));
    JsonNode records = page ? document.path(DATA) : document;
    boolean plain =
        records.isArray()
            && standard.typeOf(exchange.operation()).isPresent()
            && StreamSupport.stream(records.spliterator(), false).allMatch(JsonNode::isObject);
    return plain ? records : MissingNode.getInstance();
  }

  private static List<String> names(JsonNode document) {
    return document.properties().stream().map(Map.Entry::getKey).toList();
  }

  /** A small list is asked for often, and remembered. */
  @Override
  public void records(EntityType type, Consumer<JsonNode> each) {
    List<Exchange> pages =
        exchanges().stream()
            .filter(exchange -> exchange.question().delivers())
            .filter(exchange -> standard.typeOf(exchange.operation()).equals(Optional.of(type)))
            .toList();
    if (pages.stream().mapToLong(contents::length).sum() > SMALL) {
      pages.forEach(page -> records(page, each));
    } else {
      remembered(type, pages).forEach(each);
    }
  }

  private synchronized List<JsonNode> remembered(EntityType type, List<Exchange> pages) {
    Remembered known = remembered.get(type);
    if (known == null || known.pages() != pages.size()) {
      var records = new ArrayList<JsonNode>();
      pages.forEach(page -> records(page, records::add));
      known = new Remembered(pages.size(), List.copyOf(records));
      remembered.put(type, known);
    }
    return known.records();
  }

  private byte[] read(Exchange exchange) {
    try {
      return contents.body(exchange);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
