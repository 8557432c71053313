package se.ss12000.conformance.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Text;

/**
 * A value of a file, which knows where it stands and what to say when it is not as it should be.
 */
public final class Section {
  private static final Text UNKNOWN_KEY =
      Text.sv("nyckeln {key} finns inte här. {hint}").en("there is no key {key} here. {hint}");
  private static final Text ALLOWED = Text.sv("Tillåtna är {keys}").en("Allowed are {keys}");
  private static final Text MISSING =
      Text.sv("nyckeln {key} saknas").en("the key {key} is missing");
  private static final Text NOT_TEXT = Text.sv("här ska en text stå").en("a text must stand here");
  private static final Text NOT_LIST = Text.sv("här ska en lista stå").en("a list must stand here");
  private static final Text NOT_KEYS =
      Text.sv("här ska nycklar med värden stå").en("keys with values must stand here");
  private static final Text BRACES =
      Text.sv("det inom klamrar ska vara lika på båda språken")
          .en("what stands in braces must be the same in both languages");
  private static final Text NOT_NUMBER =
      Text.sv("här ska ett heltal från {from} till {to} stå")
          .en("a whole number from {from} to {to} must stand here");

  private static final Text NOT_TRUTH =
      Text.sv("här ska true eller false stå").en("true or false must stand here");

  private final YamlFile file;
  private final JsonNode node;
  private final Supplier<JsonPointer> pointer;

  /**
   * @param pointer to the value, asked for only where a fault needs its place
   */
  Section(YamlFile file, JsonNode node, Supplier<JsonPointer> pointer) {
    this.file = file;
    this.node = node;
    this.pointer = pointer;
  }

  public boolean isThere() {
    boolean empty = node.isTextual() && node.textValue().isEmpty();
    return !node.isMissingNode() && !node.isNull() && !empty;
  }

  public boolean isObject() {
    return node.isObject();
  }

  public boolean isText() {
    return node.isTextual();
  }

  public void fault(Text message) {
    file.fault(pointer.get(), message);
  }

  /** What would be said here, kept for later. */
  public Fault faultOf(Text message) {
    return file.faultOf(pointer.get(), message);
  }

  /** Stops reading if any fault was found in the file so far. */
  public void check() throws YamlException {
    file.check();
  }

  public Section at(String key) {
    JsonNode value = node.get(key);
    return new Section(
        file,
        value == null ? MissingNode.getInstance() : value,
        () -> pointer.get().appendProperty(key));
  }

  /** A key that must be there. */
  public Section required(String key) {
    Section value = at(key);
    if (node.isObject() && !value.isThere()) {
      fault(MISSING.with("key", key));
    }
    return value;
  }

  /** Finds fault with every key but these. */
  public Section onlyKeys(Set<String> allowed) {
    if (isThere() && !node.isObject()) {
      fault(NOT_KEYS);
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String key = member.getKey();
      if (!allowed.contains(key)) {
        Text hint = DidYouMean.question(key, allowed);
        at(key)
            .fault(
                UNKNOWN_KEY.with(
                    Map.of(
                        "key",
                        Text.same(key),
                        "hint",
                        hint.isEmpty()
                            ? ALLOWED.with(
                                "keys", String.join(", ", allowed.stream().sorted().toList()))
                            : hint)));
      }
    }
    return this;
  }

  public List<String> keys() {
    var keys = new ArrayList<String>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  /** The text that stands here; empty, with a fault, when something else does. */
  public String text() {
    if (isThere() && !node.isTextual()) {
      fault(NOT_TEXT);
    }
    return node.isTextual() ? node.textValue().strip() : "";
  }

  /** The scalar that stands here as it would be written in JSON data. */
  public String scalar() {
    if (isThere() && !node.isValueNode()) {
      fault(NOT_TEXT);
    }
    return node.isValueNode() && isThere() ? node.asText() : "";
  }

  /** A text in both languages, under the keys {@code sv} and {@code en}. */
  public Text bilingual() {
    if (!isThere()) {
      return Text.NONE;
    }
    onlyKeys(Set.of("sv", "en"));
    String sv = required("sv").text();
    String en = required("en").text();
    boolean plain = sv.indexOf('{') < 0 && en.indexOf('{') < 0;
    if (!plain && !Text.same(sv).placeholders().equals(Text.same(en).placeholders())) {
      fault(BRACES);
      return Text.NONE;
    }
    return Text.sv(sv).en(en);
  }

  public int number(int from, int to, int otherwise) {
    if (!isThere()) {
      return otherwise;
    }
    if (!node.isInt() || node.intValue() < from || node.intValue() > to) {
      fault(NOT_NUMBER.with(Map.of("from", Text.same("" + from), "to", Text.same("" + to))));
      return otherwise;
    }
    return node.intValue();
  }

  /** Whether something holds; nothing when it is not said. */
  public Optional<Boolean> truth() {
    if (isThere() && !node.isBoolean()) {
      fault(NOT_TRUTH);
    }
    return node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
  }

  /** The elements of a list; none when nothing stands here. */
  public List<Section> list() {
    if (isThere() && !node.isArray()) {
      fault(NOT_LIST);
    }
    var elements = new ArrayList<Section>();
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        int index = i;
        elements.add(new Section(file, node.get(i), () -> pointer.get().appendIndex(index)));
      }
    }
    return elements;
  }

  public List<String> texts() {
    var texts = new ArrayList<String>();
    for (Section element : list()) {
      texts.add(element.text());
    }
    return texts;
  }

  public List<String> scalars() {
    var scalars = new ArrayList<String>();
    for (Section element : list()) {
      scalars.add(element.scalar());
    }
    return scalars;
  }

  /** The text that stands here, which must be one of some words. */
  public String oneOf(Collection<String> words, Text unknown) {
    String word = text();
    if (!word.isEmpty() && !words.contains(word)) {
      Text hint = DidYouMean.question(word, words);
      fault(unknown.with(Map.of("word", Text.same(word), "hint", hint)));
    }
    return word;
  }
}
