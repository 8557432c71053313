package se.ss12000.conformance.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Operation.Answer;
import se.ss12000.conformance.standard.Standard;

/** Which type a word means: its name or path, singular or plural, in any case. */
final class TypeNames {
  /** The bodies of requests are named after what they look for, and never stand in files alone. */
  private static final String LOOKUP = "/lookup";

  private final Standard standard;
  private final Map<String, EntityType> types = new LinkedHashMap<>();
  private final Set<String> collections = new HashSet<>();

  TypeNames(Standard standard) {
    this.standard = standard;
    Set<String> nameless = new HashSet<>();
    for (Operation operation : standard.operations().values()) {
      if (operation.key().endsWith(LOOKUP)) {
        operation.body().ifPresent(nameless::add);
      }
    }
    for (EntityType type : standard.types().values()) {
      if (!nameless.contains(type.name())) {
        addNumbers(type.name(), type);
      }
    }
    for (EntityType type : standard.types().values()) {
      if (type.isResource()) {
        addCollection(type);
      }
    }
    for (Operation operation : standard.operations().values()) {
      addPath(operation);
    }
  }

  /** The type whose records stand under a key; nothing when no records stand there. */
  Optional<EntityType> ofCollection(String key) {
    String plain = plain(key);
    return collections.contains(plain) ? Optional.ofNullable(types.get(plain)) : Optional.empty();
  }

  /** The types that a name contains, the longest first, without those within longer ones. */
  List<EntityType> in(String name) {
    List<String> words = words(name);
    var found = new ArrayList<Span>();
    for (int from = 0; from < words.size(); from++) {
      var joined = new StringBuilder();
      for (int to = from; to < words.size(); to++) {
        joined.append(words.get(to));
        EntityType type = types.get(plain(joined.toString()));
        if (type != null) {
          found.add(new Span(from, to, joined.length(), type));
        }
      }
    }
    return found.stream()
        .filter(span -> found.stream().noneMatch(span::isWithin))
        .sorted((one, other) -> Integer.compare(other.length(), one.length()))
        .map(Span::type)
        .distinct()
        .toList();
  }

  /** Small letters with at most one capital before them, and capitals alone. */
  static List<String> words(String name) {
    var words = new ArrayList<String>();
    int at = 0;
    while (at < name.length()) {
      int capitals = after(name, at, Character.UPPERCASE_LETTER);
      int end = after(name, capitals, Character.LOWERCASE_LETTER);
      if (end == at) {
        at = name.offsetByCodePoints(at, 1);
        continue;
      }
      int last =
          capitals == at || end == capitals ? capitals : name.offsetByCodePoints(capitals, -1);
      if (last > at) {
        words.add(name.substring(at, last));
      }
      if (end > last) {
        words.add(name.substring(last, end));
      }
      at = end;
    }
    return words;
  }

  /** Where letters of a kind end. */
  private static int after(String name, int from, int kind) {
    int at = from;
    while (at < name.length() && Character.getType(name.codePointAt(at)) == kind) {
      at = name.offsetByCodePoints(at, 1);
    }
    return at;
  }

  private record Span(int from, int to, int length, EntityType type) {
    boolean isWithin(Span other) {
      return length < other.length && from >= other.from && to <= other.to;
    }
  }

  private void addNumbers(String name, EntityType type) {
    for (String number : numbers(name)) {
      types.put(number, type);
    }
  }

  private void addCollection(EntityType type) {
    for (String name : List.of(type.name(), type.path(), type.deletedAs())) {
      if (!name.isEmpty()) {
        addNumbers(name, type);
        collections.addAll(numbers(name));
      }
    }
    collections.remove(plain(type.name()));
    collections.add(plain(type.path()));
  }

  /** Answers and requests are also known by the path they are sent to, such as log. */
  private void addPath(Operation operation) {
    String key = operation.key();
    int from = key.indexOf('/') + 1;
    int to = key.indexOf('/', from);
    String first = to < 0 ? key.substring(from) : key.substring(from, to);
    Optional.ofNullable(operation.answers().get("200"))
        .map(Answer::schema)
        .or(operation::body)
        .flatMap(standard::type)
        .ifPresent(type -> numbers(first).forEach(n -> types.putIfAbsent(n, type)));
  }

  /** Singular and plural of a name, plain. */
  private static List<String> numbers(String said) {
    String name = plain(said);
    String stem =
        name.endsWith("ies")
            ? name.substring(0, name.length() - 3) + "y"
            : name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    String plural = stem.endsWith("y") ? stem.substring(0, stem.length() - 1) + "ies" : stem + "s";
    return List.of(name, stem, plural);
  }

  /** The letters and digits of a word, all small. */
  static String plain(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    var plain = new StringBuilder(small.length());
    for (int i = 0; i < small.length(); i = small.offsetByCodePoints(i, 1)) {
      int letter = small.codePointAt(i);
      if (isOfWord(letter)) {
        plain.appendCodePoint(letter);
      }
    }
    return plain.toString();
  }

  private static boolean isOfWord(int letter) {
    return Character.isLetterOrDigit(letter)
        || Character.getType(letter) == Character.LETTER_NUMBER
        || Character.getType(letter) == Character.OTHER_NUMBER;
  }
}
